import { judge } from '../analysis/rule-judge.ts';
import { sayAsk } from '../analysis/rule-say.ts';
import type { Decides, Finding, Reason, RuleFigure } from '../analysis/rule-verdict.ts';
import type { RuleState } from '../analysis/rules.ts';
import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { unitOfMeasure, type Comparison, type RuleText } from '../belt/rule.ts';
import type { Interval } from '../figure/bound.ts';

/** One requirement of a rule with what is known of it. */
export interface Requirement {
  /** The quantity, or the requirement itself where no figure answers it. */
  readonly what: Words;
  readonly comparator: Comparison['comparator'] | null;
  readonly threshold: number | null;
  readonly unit: string;
  readonly state: RuleState;
  readonly reason: Reason | null;
  /** The figure that it was put to, in `unit`; null = there is none. */
  readonly have: Interval | null;
  readonly years: readonly number[];
  /** Short by (positive) or beyond (negative); null = not known. */
  readonly gap: Interval | null;
  /** A choice: one (any) or all of these. */
  readonly choice: 'any' | 'all' | null;
  readonly parts: readonly Requirement[];
}

/** How a belt stands to a rule. */
export interface RuleStand extends Words {
  readonly rule: string;
  readonly version: string;
  readonly date: string;
  readonly state: RuleState;
  readonly requirements: readonly Requirement[];
  /** Names of the bands still possible; one = settled. */
  readonly bands: readonly Words[];
  /** The one figure that would settle it, as a question; null = nothing is open. */
  readonly question: Words | null;
  /** Code of the measure that the question asks for; '' = none. */
  readonly asked: string;
  readonly decides: Decides | null;
  /** The belt is on a list made by this rule. */
  readonly listed: boolean;
  /** Row of `Texts.sources`; -1 = only the citation. */
  readonly source: number;
  readonly citation: string;
}

/** The rules that a belt may be put to, each requirement with its gap; rules of other subjects and places are left out. */
export function ruleStandsOf(pack: Pack, belt: number): RuleStand[] {
  return pack.texts.rules.flatMap((rule) => {
    const { state, conditions, bands, sorted, settle, listed } = judge(pack, rule, belt);
    if (state === 'refused') return [];
    const { id, zh, en, version, date, source, citation } = rule;
    const names = rule.bands.filter(({ code }) => bands.includes(code)).map((band) => ({ zh: band.zh, en: band.en }));
    const requirements = conditions.map((finding) => requirementOf(pack, finding));
    const question = settle && sayAsk(settle.first);
    return [
      {
        ...{ rule: id, zh, en, version, date, state, source, citation, bands: names, question },
        requirements: sorted ? [...requirements, bandOf(rule, sorted)] : requirements,
        asked: settle?.first.measure ?? '',
        decides: settle?.decides ?? null,
        listed: listed.length > 0,
      },
    ];
  });
}

const NOTHING = {
  comparator: null,
  threshold: null,
  unit: '',
  have: null,
  years: [],
  gap: null,
  choice: null,
  parts: [],
};

function requirementOf(pack: Pack, { condition, state, reason, figures, parts }: Finding): Requirement {
  if (condition.kind === 'words') return { ...NOTHING, what: wordsOf(condition), state, reason };
  if (condition.kind !== 'compare') {
    const inside = parts.map((part) => requirementOf(pack, part));
    return { ...NOTHING, what: { zh: '', en: '' }, state, reason, choice: condition.kind, parts: inside };
  }
  const figure = figures.find((one) => one.state === state) ?? figures[0];
  return {
    ...NOTHING,
    what: quantityOf(pack, condition),
    comparator: condition.comparator,
    threshold: condition.value,
    unit: condition.unit,
    state,
    reason,
    ...(condition.comparator === 'rank<=' ? {} : { have: figure?.interval ?? null, gap: figure?.gap ?? null }),
    years: figure?.years ?? [],
  };
}

/** Where a rule only sorts, its figure is all there is to say. */
function bandOf(rule: RuleText, { state, reason, interval, years }: RuleFigure): Requirement {
  const what = rule.measure === 'scale' ? SCALE : { zh: rule.measure, en: rule.measure };
  return { ...NOTHING, what, unit: rule.bands[0]?.unit ?? '', state, reason, have: interval, years };
}

const SCALE: Words = { zh: '规模', en: 'Scale' };
const QUANTITIES: Readonly<Record<string, Words>> = {
  scale: SCALE,
  yoy_growth: { zh: '同比增速', en: 'Growth on the year' },
  average_growth: { zh: '年均增速', en: 'Mean yearly growth' },
};

function quantityOf(pack: Pack, condition: Comparison): Words {
  if (condition.zh !== '') return wordsOf(condition);
  const { measures } = pack.texts;
  const named = measures.find(({ code }) => code === condition.measure) ?? QUANTITIES[condition.measure];
  const known = unitOfMeasure(measures, condition.measure) !== null && named;
  return known ? wordsOf(known) : { zh: condition.measure, en: condition.measure };
}

function wordsOf({ zh, en }: Words): Words {
  return { zh, en };
}
