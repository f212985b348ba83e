import { claimRows } from '../analysis/claim.ts';
import type { BeltCard } from '../analysis/result.ts';
import type { Words } from '../belt/model.ts';
import { measureRow, type Pack } from '../belt/pack.ts';
import type { RuleStand } from './rule-stand.ts';

/** A question to take along, and why it matters. */
export interface Question extends Words {
  readonly why: Words;
}

/** What is asked about where no figure of the measure is known, in the order in which it matters. */
const WANTED: readonly (readonly [code: string, zh: string, en: string])[] = [
  [
    'enterprises',
    '现有多少家企业，其中规模以上多少家？',
    'How many firms are there, and how many above designated size?',
  ],
  ['employees', '从业人员有多少？', 'How many people work in it?'],
  [
    'online_sales_value',
    '一年网上销售额是多少，主要在哪些平台？',
    'How much is sold online in a year, and on which platforms?',
  ],
  ['export_value', '一年出口额是多少，主要销往哪里？', 'How much is exported in a year, and where to?'],
  ['market_share_national', '占全国多大比重，按什么计算？', 'What share of the nation does it have, and counted how?'],
];
const SCALES: readonly string[] = ['output_value', 'sales_value'];
const UNKNOWN: Words = { zh: '还没有查到', en: 'Not found so far' };

/** The scale first, then what would settle a rule, then what nobody has stated. At most `limit`. */
export function questionsOf(pack: Pack, card: BeltCard, rules: readonly RuleStand[], limit: number): Question[] {
  const scale = scaleQuestion(pack, card);
  // One answer on the scale settles every rule that waits for it.
  const open = rules.filter(({ asked }) => scale === null || !SCALES.includes(asked));
  const questions = [scale, growthQuestion(card), ...ruleQuestions(open), ...unknownQuestions(pack, card)];
  const seen = new Set<string>();
  return questions
    .filter((question) => question !== null)
    .filter(({ zh }) => !seen.has(zh) && seen.add(zh))
    .slice(0, limit);
}

/** Figures of two years ago are old: the year before the data is what can be asked. */
function scaleQuestion({ texts }: Pack, { figure }: BeltCard): Question | null {
  const last = Number(texts.version.slice(0, 4)) - 1;
  const year = Number.isNaN(last)
    ? { zh: '最近一年', en: 'the last full year' }
    : { zh: `${last}年`, en: String(last) };
  if (figure && !(figure.year < last - 1)) return null;
  const why = figure
    ? { zh: `最近的数字是 ${figure.year} 年的`, en: `The newest figure is of ${figure.year}` }
    : { zh: '还没有任何规模数字', en: 'No figure of its scale is known' };
  return {
    zh: `${year.zh}产值或销售额是多少亿元？是全口径还是只算规上企业？`,
    en: `What was output or sales in ${year.en}, in CNY 100 million? For the whole belt or large firms only?`,
    why,
  };
}

function growthQuestion({ growth, figure }: BeltCard): Question | null {
  if (growth || !figure) return null;
  return {
    zh: `${figure.year - 1}年同一口径的数字是多少？`,
    en: `What was the figure of ${figure.year - 1} on the same basis?`,
    why: { zh: '有了它才能算增长', en: 'It makes growth known' },
  };
}

function ruleQuestions(rules: readonly RuleStand[]): Question[] {
  return rules.flatMap(({ zh, en, question }) =>
    question ? [{ ...question, why: { zh: `可判断“${zh}”`, en: `It settles “${en}”` } }] : [],
  );
}

function unknownQuestions(pack: Pack, card: BeltCard): Question[] {
  const { start, end } = claimRows(pack, card.belt);
  const known = new Set(pack.claims.measure.subarray(start, end));
  return WANTED.flatMap(([code, zh, en]) => (known.has(measureRow(pack, code)) ? [] : [{ zh, en, why: UNKNOWN }]));
}
