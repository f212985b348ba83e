import type { Claim, Status, Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { sayPeriod, type Language } from '../figure/say.ts';

/** How a person's own figure is known: whoever reads it in a sentence must not take it for a published one. */
const HOW: Readonly<Record<Status, Words>> = {
  observed: { zh: '实地所见', en: 'seen on a visit' },
  told: { zh: '走访听说', en: 'heard on a visit' },
  documented: { zh: '走访见文件', en: 'read on a visit' },
  estimated: { zh: '走访估计', en: 'estimated on a visit' },
};
/** The source of a visit's figures ends in its day. */
const DAY = /\d{4}-\d{2}-\d{2}$/u;

/** 走访听说 2026年11月23日: what a sentence says of a person's own figure; '' = it is none. */
export function sayOwn({ texts }: Pack, claim: Claim | undefined, language: Language): string {
  if (!claim?.mine) return '';
  const [day] = DAY.exec(texts.sources[claim.source]?.title ?? '') ?? [];
  const how = HOW[claim.status][language];
  if (day === undefined) return how;
  return language === 'zh' ? `${how} ${sayPeriod(day, language)}` : `${how}, ${sayPeriod(day, language)}`;
}
