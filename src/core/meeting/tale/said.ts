import { lastOf } from '../../last.ts';
import type { Figure, Growth, Sum } from '../../analysis/result.ts';
import type { Claim, MeasureText, Words } from '../../belt/model.ts';
import type { Pack } from '../../belt/pack.ts';
import { sayBasis, sayFigure, sayNothing, sayPeriod, sayRate, type Language } from '../../figure/say.ts';
import type { SaidFigure } from '../slide-tale.ts';
import type { Cites } from './cites.ts';

/** The same in both languages. */
export function inBoth(say: (language: Language) => string): Words {
  return { zh: say('zh'), en: say('en') };
}

/** Words that are no figure of a source: a place, a basis. */
export function plain({ zh, en }: Words): SaidFigure {
  return { zh, en, source: null };
}

/** 暂无数据, never zero. */
export function nothing(): SaidFigure {
  return plain(inBoth(sayNothing));
}

/** Best figures are money in 万元. */
export function measureBy(pack: Pack, code: string): MeasureText | null {
  return pack.texts.measures.find((measure) => measure.code === code) ?? null;
}

export function saidFigure(pack: Pack, cites: Cites, figure: Figure | null): SaidFigure {
  const measure = figure && pack.texts.measures[figure.measure];
  if (!figure || !measure) return nothing();
  const { unit, kind } = measure;
  return {
    ...inBoth((language) => sayFigure({ ...figure, unit, kind }, language)),
    source: cites.citeClaim(figure.claim),
    ...(figure.mine ? { mine: true } : {}),
  };
}

/** What a figure is of: 产值 2023年. */
export function basisOf(pack: Pack, figure: Figure | null): SaidFigure {
  const measure = figure && pack.texts.measures[figure.measure];
  if (!figure || !measure) return plain({ zh: '', en: '' });
  return plain(inBoth((language) => `${measure[language]} ${sayPeriod(String(figure.year), language)}`));
}

/** A rate with its basis; 暂无数据 where none is known. */
export function saidGrowth(cites: Cites, growth: Growth | null): SaidFigure {
  if (!growth || sayRate(growth.rate, 'zh') === null) return nothing();
  return {
    ...inBoth((language) => {
      const basis = sayBasis(growth.kind, growth.from, growth.to, language);
      return `${sayRate(growth.rate, language) ?? ''}${language === 'zh' ? '，' : ', '}${basis}`;
    }),
    source: cites.citeClaim(lastOf(growth.claims) ?? -1),
    ...(growth.mine ? { mine: true } : {}),
  };
}

/** A claim as stated, in its own unit. */
export function saidClaim(pack: Pack, cites: Cites, claim: Claim): SaidFigure {
  const kind = pack.texts.measures[claim.measure]?.kind ?? 'other';
  return {
    ...inBoth((language) => sayFigure({ ...claim, kind }, language)),
    source: cites.cite(claim.source),
    ...(claim.mine ? { mine: true } : {}),
  };
}

/** A sum over belts is our own addition: it has no one source. @param measure code, or 'best' */
export function saidSum(pack: Pack, measure: string, sum: Sum): SaidFigure {
  if (sum.value === null) return nothing();
  const { unit, kind } = measureBy(pack, measure) ?? { unit: '万元', kind: 'money' as const };
  const { value, bound } = sum;
  return plain(inBoth((language) => sayFigure({ value, bound, high: null, unit, kind }, language)));
}

/** A whole number of things; the unit is Chinese and comes with its English word where one is known. */
export function saidCount(value: number, unit: string): SaidFigure {
  return plain(inBoth((language) => sayFigure({ value, high: null, bound: 'exact', unit, kind: 'count' }, language)));
}
