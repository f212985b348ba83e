import { isFar, middleOf, publishedNear, type Published } from '../analysis/outlier.ts';
import type { Words } from '../belt/model.ts';
import type { ReadFigure } from '../figure/read-figure.ts';
import { sayFigure, sayPeriod, sayShort, type Language } from '../figure/say.ts';
import { toBase } from '../figure/unit.ts';
import type { Reference } from './references.ts';

/** A figure that is far from what is known: a question to the person who typed it, never a refusal. */
export interface Alarm {
  /** belt: against the belt's published figure of the nearest year · around: against the belts of its trade nearby. */
  readonly against: 'belt' | 'around';
  /** Typed over known. */
  readonly factor: number;
  /** Powers of ten by which a unit may have slipped: 4 = 万 for 亿 or the like; 0 = no such slip. */
  readonly slip: number;
  readonly say: Words;
}

/** What else is known of a figure that is asked about. */
interface Asked {
  /** It is of a part of the belt: it may well be much less. */
  readonly part?: boolean;
  /** Its period; '' = the newest published figure is the nearest. */
  readonly period?: string;
}

/** 万 and 亿 are 10⁴ apart, 元 and 亿 10⁸; a factor so near to one of them is more likely a slip than a change. */
const SLIPS = [4, 8] as const;
const NEAR = 0.5;

/**
 * Holds a figure against what is known of its measure, by the same rule that keeps it from standing by itself (outlier.ts). null = nothing is known,
 * it cannot be converted, or it is less than ten times as much or as little. Of a range its middle counts.
 */
export function alarmOf(
  figure: ReadFigure,
  reference: Reference,
  { part = false, period = '' }: Asked = {},
): Alarm | null {
  const { measure, published, around } = reference;
  const inBase = (value: number) => toBase(value, figure.unit, measure.unit);
  const [low, high] = [inBase(figure.value), figure.high === null ? null : inBase(figure.high)];
  if (low === null) return null;
  const value = middleOf(low, high);
  if (value <= 0) return null;
  const last = publishedNear(published, period);
  const factor = last ? value / last.value : around ? beyond(value, around) : 1;
  if (!isFar(factor, part)) return null;
  const slip = slipOf(factor);
  return { against: last ? 'belt' : 'around', factor, slip, say: sayAlarm(reference, last, factor, slip) };
}

/** How far outside of what the others have. */
function beyond(value: number, { least, most }: NonNullable<Reference['around']>): number {
  if (value > most) return value / most;
  return value < least ? value / least : 1;
}

function slipOf(factor: number): number {
  const power = Math.log10(factor);
  const slip = SLIPS.find((one) => Math.abs(Math.abs(power) - one) <= NEAR) ?? 0;
  return power < 0 ? 0 - slip : slip;
}

function sayAlarm(reference: Reference, last: Published | null, factor: number, slip: number): Words {
  const [zh, en] = (['zh', 'en'] as const).map((language) => knownIn(reference, last, language));
  const times = sayShort(factor > 1 ? factor : 1 / factor, factor > 100 || factor < 0.01 ? 0 : 1);
  const more = factor > 1;
  const hint = { zh: slip === 0 ? '' : `，单位像是写${more ? '大' : '小'}了`, en: slip === 0 ? '' : `; its unit seems too ${more ? 'large' : 'small'}` }; // prettier-ignore
  return {
    zh: `是${zh}的${more ? `约${times}倍` : `约${times}分之一`}${hint.zh}。没写错吗？`,
    en: `About ${more ? `${times} times` : `1/${times} of`} ${en}${hint.en}. Is it right?`,
  };
}

function knownIn({ measure, around }: Reference, last: Published | null, language: Language): string {
  const { unit, kind } = measure;
  if (last) {
    const [figure, period] = [sayFigure({ ...last, unit, kind }, language), sayPeriod(String(last.year), language)];
    return language === 'zh' ? `${period}的${figure}` : `${figure} in ${period}`;
  }
  if (!around) return '';
  const { least, most } = around;
  const range = sayFigure(
    { value: least, high: most > least ? most : null, bound: most > least ? 'between' : 'exact', unit, kind },
    language,
  );
  return language === 'zh' ? `附近同行（${range}）` : `what belts of the trade nearby have (${range})`;
}
