import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import type { Query } from './query.ts';
import { judge } from './rule-judge.ts';
import { sayAsk } from './rule-say.ts';
import type { Finding, Refusal, Settle } from './rule-verdict.ts';
import type { RuleState } from './rules.ts';

/** What a dossier says of one rule. */
interface RuleLine extends Words {
  readonly rule: string;
  readonly version: string;
  readonly date: string;
  readonly state: RuleState;
  /** Conditions as the rule counts them: a choice of several is one. */
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
  /** Names of the bands still possible; one = settled. */
  readonly bands: readonly Words[];
  readonly settle: Settle | null;
  /** The question to take along; null = none is open. */
  readonly question: Words | null;
  /** Rows of `Texts.lists` by this rule that hold the belt. */
  readonly listed: readonly number[];
}

/** The rules that a belt may be put to, in the order of the pack, and those that do not apply, with the reason. */
interface BeltRules {
  readonly apply: readonly RuleLine[];
  readonly refused: readonly (Words & { readonly rule: string; readonly refusal: Refusal })[];
}

/** Every rule of the pack, put to a belt in short. Throws a RangeError for a belt that the pack does not have. */
export function rulesFor(pack: Pack, belt: number, year: Query['year'] = 'latest'): BeltRules {
  const apply: RuleLine[] = [];
  const refused: { rule: string; zh: string; en: string; refusal: Refusal }[] = [];
  for (const rule of pack.texts.rules) {
    const { state, refusal, conditions, bands, settle, listed } = judge(pack, rule, belt, year);
    const { id, zh, en, version, date } = rule;
    if (refusal) refused.push({ rule: id, zh, en, refusal });
    if (state === 'refused') continue;
    const names = rule.bands.filter(({ code }) => bands.includes(code));
    apply.push({
      rule: id,
      zh,
      en,
      version,
      date,
      state,
      met: count(conditions, 'met'),
      unmet: count(conditions, 'unmet'),
      unknown: count(conditions, 'unknown'),
      bands: names.map((band) => ({ zh: band.zh, en: band.en })),
      settle,
      question: settle && sayAsk(settle.first),
      listed,
    });
  }
  return { apply, refused };
}

function count(conditions: readonly Finding[], wanted: RuleState): number {
  return conditions.filter(({ state }) => state === wanted).length;
}
