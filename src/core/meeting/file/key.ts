import type { MeasureText, Words } from '../../belt/model.ts';
import { sayCoverage, sayFigure, sayShort } from '../../figure/say.ts';
import { breaksBy } from '../breaking.ts';
import { classesOfBoth } from '../both.ts';
import { classesOf, NO_CLASS } from '../breaks.ts';
import { radiiOf, radiusExamples, radiusScale, type RadiusLimits } from '../radius.ts';
import { growthScale, moneyScale, quantileScale, scaleOf, type ColourScale } from '../scale.ts';
import type { SlideTale } from '../slide-tale.ts';
import type { FileMap, Key, Swatch } from './file-deck.ts';

/** On a wall 1080 pixels high. */
const WALL: RadiusLimits = { largest: 52, usual: 28, smallest: 5 };
const THEME = 'projector';
/** The measures' texts, for units. */
export type Measures = readonly Pick<MeasureText, 'code' | 'kind' | 'unit' | 'zh' | 'en'>[];

const MONEY = { zh: '规模（各自最好的口径）', en: 'Scale (best figure of each)', unit: '万元', kind: 'money' } as const;

/** How the belts and places of a tale are drawn, with the legend that says so. */
export interface Dressed {
  readonly key: Key;
  /** By position in `tale.marks`. */
  readonly radius: readonly number[];
  readonly fill: readonly number[];
  readonly areas: FileMap['areas'];
}

/** Sizes and colours of a tale's map: those of the app, on white. */
export function dressed(tale: SlideTale, measures: Measures): Dressed {
  const { marks, query } = tale;
  const scale = Float64Array.from(marks, ({ value }) => value ?? NaN);
  const growth = Float64Array.from(marks, (mark) => mark.growth ?? NaN);
  const measure = measures.find(({ code }) => code === query.measure) ?? MONEY;
  const size = radiusScale(scale, WALL);
  const money = measure.unit === '万元';
  const both = query.reading === 'both' ? classesOfBoth(scale, growth, { money, theme: THEME }) : null;
  const rising = growthScale(THEME);
  const areas = areasOf(tale, measures);
  const say = (value: number): Words => saidIn(measure, value);
  return {
    key: {
      measure: { zh: measure.zh, en: measure.en },
      coverage: wordsOf((language) => sayCoverage(tale.total.belts, tale.total.withFigure, language)),
      sizes: query.circles
        ? radiusExamples(scale, size).map(({ value, radius, nearest }) => ({
            r: rounded(radius),
            text: say(value),
            name: nameOf(marks[nearest]),
          }))
        : [],
      colours: !query.circles ? [] : both ? bothSwatches(both.scale) : swatchesOf(rising, growthWord),
      areas: areas && { title: tale.areas?.title ?? { zh: '', en: '' }, colours: areas.colours },
    },
    radius: Array.from(radiiOf(scale, size), (radius) => (radius > 0 ? rounded(radius) : 0)),
    fill: Array.from(both?.classes ?? classesOf(growth, rising.breaks), classNumber),
    areas: areas?.classes ?? {},
  };
}

/** Classes of the coloured places, by the breaks that the app takes for them. */
function areasOf({ areas, query }: SlideTale, measures: Measures) {
  if (!areas || query.areas === 'none') return null;
  const column = Float64Array.from(areas.places, ({ value }) => value ?? NaN);
  const code = query.areas === 'series' ? query.series : query.measure;
  const measure = measures.find((each) => each.code === code) ?? MONEY;
  const scale = areaScale(column, query, query.areas !== 'count' && measure.unit === '万元', areas.level);
  const classes = classesOf(column, scale.breaks);
  const say = (value: number): Words => {
    if (query.areas === 'growth') return growthWord(value);
    return query.areas === 'count' ? wordsOf(() => sayShort(value, 0)) : saidIn(measure, value);
  };
  return {
    classes: Object.fromEntries(areas.places.map(({ code }, at) => [code, classNumber(classes[at] ?? NO_CLASS)])),
    colours: swatchesOf(scale, say),
  };
}

function areaScale(column: Float64Array, query: SlideTale['query'], money: boolean, level: string): ColourScale {
  if (query.areas === 'growth') return growthScale(THEME);
  const wished = query.breaking === 'auto' ? null : breaksBy(query.breaking, column, { money, classes: 5 }).breaks;
  if (wished) return scaleOf(wished, THEME, 'ochre');
  return money && query.areas === 'sum' && level !== 'province' ? moneyScale(THEME) : quantileScale(column, THEME);
}

/** Each class by the breaks on its sides: under the first, from each to the next, from the last up. */
function swatchesOf({ breaks, colours, outlined }: ColourScale, say: (value: number) => Words): Swatch[] {
  return colours.map((colour, at) => {
    const [from, to] = [breaks[at - 1], breaks[at]];
    const text = wordsOf((language) => {
      if (from === undefined) return to === undefined ? '' : `< ${say(to)[language]}`;
      return to === undefined ? `≥ ${say(from)[language]}` : `${say(from)[language]} – ${say(to)[language]}`;
    });
    return { colour, outlined: outlined[at] ?? false, text };
  });
}

const SIZES: readonly Words[] = [
  { zh: '小', en: 'small' },
  { zh: '中', en: 'medium' },
  { zh: '大', en: 'large' },
];
const PACES: readonly Words[] = [
  { zh: '下降', en: 'falling' },
  { zh: '持平', en: 'level' },
  { zh: '增长', en: 'rising' },
];

function bothSwatches({ colours, outlined }: ColourScale): Swatch[] {
  return colours.map((colour, at) => ({
    colour,
    outlined: outlined[at] ?? false,
    text: wordsOf(
      (language) => `${PACES[Math.floor(at / 3)]?.[language] ?? ''} · ${SIZES[at % 3]?.[language] ?? ''}`,
    ),
  }));
}

function growthWord(rate: number): Words {
  return wordsOf(() => `${rate > 0 ? '+' : rate < 0 ? '−' : ''}${sayShort(Math.abs(rate) * 100, 0)}%`);
}

function saidIn({ unit, kind }: Pick<MeasureText, 'unit' | 'kind'>, value: number): Words {
  return wordsOf((language) => sayFigure({ value, high: null, bound: 'exact', unit, kind }, language));
}

function wordsOf(say: (language: 'zh' | 'en') => string): Words {
  return { zh: say('zh'), en: say('en') };
}

function nameOf(words: Words | undefined): Words {
  return { zh: words?.zh ?? '', en: words?.en ?? '' };
}

function classNumber(one: number): number {
  return one === NO_CLASS ? -1 : one;
}

/** A tenth of a pixel is enough. */
function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
