import { lastOf } from '../last.ts';
import type { BeltCard, Figure } from '../analysis/result.ts';
import type { Claim, Words } from '../belt/model.ts';
import { measureRow, type Pack } from '../belt/pack.ts';
import { sayBasis, sayPeriod, sayRate, type Language } from '../figure/say.ts';
import { sayInWords } from '../figure/say-words.ts';
import type { Conflict } from './conflicts.ts';
import type { Kin } from './kin.ts';
import { newestOf } from './newest.ts';
import { sayOwn } from './own-words.ts';

/** What the headline may speak of, and nothing beyond. */
export interface Told {
  readonly card: BeltCard;
  readonly conflicts: readonly Conflict[];
  readonly kin: { readonly all: number; readonly nearest: readonly Kin[] };
}

/** Figures told beside the scale: the newest of each. */
const BESIDE = ['market_share_national', 'market_share_world', 'rank_national', 'enterprises', 'employees'] as const;

/** The belt in sentences made of its figures; each sentence in both languages. */
export function headlineOf(pack: Pack, told: Told): Words[] {
  const { card, conflicts, kin } = told;
  return [
    whereOf(card),
    card.figure ? scaleOf(pack, card, card.figure) : NO_SCALE,
    growthOf(pack, card),
    besideOf(pack, card),
    listsOf(card),
    withinOf(card),
    conflictsOf(pack, conflicts),
    kinOf(kin),
  ].filter((sentence) => sentence !== null);
}

const NO_SCALE: Words = {
  zh: '还没有查到可以说明规模的公开数字。',
  en: 'No public figure of its scale has been found.',
};

function whereOf({ zh, en, places, industry, sector }: BeltCard): Words {
  const trade = sector.zh === industry.zh ? industry.zh : `${sector.zh}中的${industry.zh}`;
  return {
    zh: `${zh}在${places.map((place) => place.zh).join('')}，属${trade}。`,
    en: `${en} lies in ${places.map((place) => place.en).reverse().join(', ')}; its trade is ${industry.en} (${sector.en}).`, // prettier-ignore
  };
}

function scaleOf(pack: Pack, card: BeltCard, figure: Figure): Words {
  const measure = pack.texts.measures[figure.measure];
  const claim = card.claims.find(({ row }) => row === figure.claim);
  const scope = claim && pack.texts.scopes[claim.scope];
  const beside = (language: Language) =>
    bracketed([scope?.standing === 'near' ? scope[language] : '', sayOwn(pack, claim, language)], language);
  const sayable = { ...figure, unit: measure?.unit ?? '', kind: measure?.kind ?? 'money' };
  const year = String(figure.year);
  return {
    zh: `${sayPeriod(year, 'zh')}${measure?.zh ?? ''}${sayInWords(sayable, 'zh')}${beside('zh')}。`,
    en: `${measure?.en ?? ''} in ${year}: ${sayInWords(sayable, 'en')}${beside('en')}.`,
  };
}

/** What stands beside a figure, in brackets; '' = nothing does. */
function bracketed(parts: readonly string[], language: Language): string {
  const said = parts.filter((part) => part !== '');
  if (said.length === 0) return '';
  return language === 'zh' ? `（${said.join('，')}）` : ` (${said.join(', ')})`;
}

function growthOf(pack: Pack, { growth, claims }: BeltCard): Words | null {
  if (!growth) return null;
  const { texts } = pack;
  const own = lastOf(claims.filter(({ row, mine }) => mine && growth.claims.includes(row)));
  const beside = (language: Language) => bracketed([sayOwn(pack, own, language)], language);
  const say = (language: Language) => [sayBasis(growth.kind, growth.from, growth.to, language), sayRate(growth.rate, language) ?? ''] as const; // prettier-ignore
  const [[zhBasis, zhRate], [enBasis, enRate]] = [say('zh'), say('en')];
  const measure = texts.measures[growth.measure];
  const of = measure && measure.kind !== 'growth' ? { zh: measure.zh, en: measure.en } : { zh: '', en: 'Growth' };
  return {
    zh: `${of.zh}${zhBasis}\u202f${zhRate}${beside('zh')}。`,
    en: `${of.en}, ${enBasis}: ${enRate}${beside('en')}.`,
  };
}

function besideOf(pack: Pack, card: BeltCard): Words | null {
  const newest = BESIDE.flatMap((code) => newestOf(pack, card.belt, card.claims, measureRow(pack, code)) ?? []);
  if (newest.length === 0) return null;
  const say = (claim: Claim, language: Language) => {
    const measure = pack.texts.measures[claim.measure];
    const figure = sayInWords({ ...claim, kind: measure?.kind ?? 'other' }, language);
    const scope = pack.texts.scopes[claim.scope];
    const scoped = scope?.standing === 'near' ? scope[language] : '';
    const beside = bracketed([sayPeriod(claim.period, language), scoped, sayOwn(pack, claim, language)], language);
    return language === 'zh' ? `${measure?.zh ?? ''}${figure}${beside}` : `${measure?.en ?? ''} ${figure}${beside}`;
  };
  return {
    zh: `${newest.map((claim) => say(claim, 'zh')).join('；')}。`,
    en: `${newest.map((claim) => say(claim, 'en')).join('; ')}.`,
  };
}

function listsOf({ recognitions }: BeltCard): Words | null {
  const count = new Set(recognitions.map(({ list }) => list)).size;
  if (count === 0) return null;
  return { zh: `已知入选 ${count} 份名录。`, en: `It is known to be on ${count} ${count === 1 ? 'list' : 'lists'}.` };
}

function withinOf({ within, contains }: BeltCard): Words | null {
  if (within)
    return {
      zh: `它包含在${within.zh}之内，汇总时不重复计。`,
      en: `It lies within ${within.en} and is not counted twice.`,
    };
  if (contains.length === 0) return null;
  return {
    zh: `其中包含${contains.map((row) => row.zh).join('、')}。`,
    en: `It contains ${contains.map((row) => row.en).join(', ')}.`,
  };
}

function conflictsOf({ texts }: Pack, conflicts: readonly Conflict[]): Words | null {
  const measures = [...new Set(conflicts.map(({ measure }) => measure))].flatMap((row) => texts.measures[row] ?? []);
  if (measures.length === 0) return null;
  return {
    zh: `${measures.map(({ zh }) => zh).join('、')}的说法不一，都并列在下面。`,
    en: `The sources do not agree on ${measures.map(({ en }) => en.toLowerCase()).join(', ')}: they stand side by side below.`,
  };
}

function kinOf({ all, nearest }: Told['kin']): Words | null {
  const [first] = nearest;
  if (!first) return null;
  const km = Math.round(first.km);
  return {
    zh: `同行业另有 ${all} 个产业带，最近的是${first.row.zh}，${km < 1 ? '同在一处' : `直线约 ${km} 公里`}。`,
    en: `There ${all === 1 ? 'is 1 other belt' : `are ${all} other belts`} of this trade; the nearest is ${first.row.en}, ${km < 1 ? 'at the same place' : `about ${km} km away`}.`, // prettier-ignore
  };
}
