import { lastOf } from '../../last.ts';
import type { Words } from '../../belt/model.ts';
import { sayCoverage, sayFigure, sayShort, type Language } from '../../figure/say.ts';
import { NO_CLASS } from '../breaks.ts';
import type { ScaleRamp } from '../ramp.ts';
import type { ColourScale } from '../scale.ts';
import { dressOf, type Dress } from '../sheet/dress.ts';
import { SHEET_WORDS } from '../sheet/words.ts';
import type { SlideTale } from '../slide-tale.ts';
import type { FileMap, Key, Swatch } from './file-deck.ts';

/** Shorter side of the map on a wall 1080 pixels high, and what its letters are multiplied by. */
const [SIDE, UNIT] = [880, 1.8];

/** How the belts and places of a tale are drawn, with the legend that says so. */
export interface Dressed {
  readonly key: Key;
  /** By position in `tale.marks`. */
  readonly radius: readonly number[];
  readonly fill: readonly number[];
  readonly areas: FileMap['areas'];
}

/** Sizes and colours of a tale's map: those of its sheet on white. */
export function dressed(tale: SlideTale, ramp: ScaleRamp): Dressed {
  const { query, total } = tale;
  const dress = dressOf(tale, wearOf(ramp), SIDE, UNIT);
  const circles = query.circles && tale.marks.length > 0;
  return {
    key: {
      measure: SHEET_WORDS.scale,
      coverage: wordsOf((language) => sayCoverage(total.belts, total.withFigure, language)),
      sizes: circles ? sizesOf(tale, dress) : [],
      colours: !circles ? [] : dress.both ? bothSwatches(dress.scale) : swatchesOf(dress.scale, growthWord),
      areas: tale.areas && dress.areas && { title: tale.areas.title, colours: areaSwatches(tale, dress.areas.scale) },
    },
    radius: Array.from(dress.radii, (radius) => (radius > 0 ? rounded(radius) : 0)),
    fill: Array.from(dress.classes, (one) => (one === NO_CLASS ? -1 : one)),
    areas: Object.fromEntries(tale.areas?.places.map(({ code }) => [code, dress.areas?.classes.get(code) ?? -1]) ?? []),
  };
}

function wearOf(ramp: ScaleRamp): Parameters<typeof dressOf>[1] {
  const size = { kind: 'slide', width: 1920, height: 1080, theme: 'projector' } as const;
  return { ...size, ramp, language: 'zh', title: null, caption: '', reviewNumber: '' };
}

/** Up to three real belts, each at most three fifths as wide as the one before: a size is learnt by an example. */
function sizesOf({ marks }: SlideTale, { radii }: Dress): Key['sizes'] {
  const bySize = marks
    .map((mark, at) => ({ mark, r: rounded(radii[at] ?? NaN) }))
    .filter(({ r }) => r > 0)
    .sort((a, b) => b.r - a.r);
  const sizes: Key['sizes'][number][] = [];
  for (const { mark, r } of bySize)
    if (sizes.length < 3 && r <= 0.6 * (lastOf(sizes)?.r ?? Infinity))
      sizes.push({ r, text: { zh: mark.figure.zh, en: mark.figure.en }, name: { zh: mark.zh, en: mark.en } });
  return sizes;
}

function areaSwatches({ query, areas }: SlideTale, scale: ColourScale): Swatch[] {
  const unit = areas?.unit ?? (query.areas === 'sum' && query.measure === 'best' ? '万元' : '');
  const kind = unit.endsWith('元') ? 'money' : 'count';
  const say = (value: number): Words =>
    unit === '' || query.areas === 'count'
      ? wordsOf(() => sayShort(value, 0))
      : wordsOf((language) => sayFigure({ value, high: null, bound: 'exact', unit, kind }, language));
  return swatchesOf(scale, query.areas === 'growth' ? growthWord : say);
}

/** Each class by the breaks on its sides: under the first, from each to the next, from the last up. */
function swatchesOf({ breaks, colours, outlined }: ColourScale, say: (value: number) => Words): Swatch[] {
  return colours.map((colour, at) => {
    const [from, to] = [breaks[at - 1], breaks[at]];
    const text = wordsOf((language) => {
      if (from === undefined) return to === undefined ? '' : `< ${say(to)[language]}`;
      return to === undefined ? `≥ ${say(from)[language]}` : `${say(from)[language]} – ${say(to)[language]}`;
    });
    return { colour, outlined: outlined[at] ?? false, text, from: from === undefined ? NONE : say(from) };
  });
}

const NONE: Words = { zh: '', en: '' };
const SIZES: readonly Words[] = [
  { zh: '小', en: 'small' },
  { zh: '中', en: 'medium' },
  { zh: '大', en: 'large' },
];

/** Nine classes: rows fall, level, rise, in each from small to large. */
function bothSwatches({ colours, outlined }: ColourScale): Swatch[] {
  const paces = [SHEET_WORDS.falls, SHEET_WORDS.level, SHEET_WORDS.rises];
  return colours.map((colour, at) => ({
    colour,
    outlined: outlined[at] ?? false,
    from: NONE,
    text: wordsOf((language) => `${paces[Math.floor(at / 3)]?.[language] ?? ''} · ${SIZES[at % 3]?.[language] ?? ''}`),
  }));
}

function growthWord(rate: number): Words {
  return wordsOf(() => `${rate > 0 ? '+' : rate < 0 ? '−' : ''}${sayShort(Math.abs(rate) * 100, 0)}%`);
}

function wordsOf(say: (language: Language) => string): Words {
  return { zh: say('zh'), en: say('en') };
}

/** A tenth of a pixel is enough. */
function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
