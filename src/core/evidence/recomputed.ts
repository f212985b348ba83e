import { judge } from '../analysis/rule-judge.ts';
import { refuse } from '../analysis/rule-refuse.ts';
import { growthRuleOf, RULE_STATES } from '../analysis/rules.ts';
import { TIERS } from '../analysis/query.ts';
import { viewOf } from '../analysis/view.ts';
import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import type { RuleText } from '../belt/rule.ts';

type Tally = Readonly<Record<'met' | 'unmet' | 'unknown' | 'refused', number>>;

/** A rule put to every belt of the pack. */
export interface Recomputed extends Words {
  readonly rule: string;
  readonly date: string;
  readonly notes: string;
  readonly citation: string;
  readonly source: number;
  /** Whatever the unknown figures turn out to be. */
  readonly strict: Tally;
  /** Of the belts on a list by this rule; null = no list of the pack is by it. */
  readonly listed: Tally | null;
  /** Of growth belts only: met among the rates that are known, and the belts it then finds. */
  readonly known: { readonly met: number; readonly belts: readonly (Words & { readonly id: string })[] } | null;
  /** Why the engine refuses, in the words for the first belt that it refuses. */
  readonly refusal: Words | null;
}

/** Of the tier of 10 billion: the pack's own sort, no institution's list. */
export interface OwnTier {
  /** Belts that reach 10 billion yuan; those with a figure; all. */
  readonly hundred: number;
  readonly withFigure: number;
  readonly belts: number;
}

/** Rules that lists are made by, and the growth rule. */
export function recomputedOf(pack: Pack): Recomputed[] {
  const { rules, lists } = pack.texts;
  const used = new Set(lists.map(({ rule }) => rule));
  return rules.filter(({ id }) => used.has(id) || id === 'growth-belts').map((rule) => recompute(pack, rule));
}

/** How many belts reach the pack's own tier of 10 billion yuan by their best figure, and how many have a figure at all. */
export function ownTierOf(pack: Pack): OwnTier {
  const view = viewOf(pack, { measure: 'best', year: 'latest' });
  const hundred = TIERS.indexOf('hundred');
  return {
    hundred: view.tiers.reduce((count, tier) => count + Number(tier === hundred), 0),
    withFigure: view.figures.value.reduce((count, value) => count + Number(!Number.isNaN(value)), 0),
    belts: pack.belts.count,
  };
}

function recompute(pack: Pack, rule: RuleText): Recomputed {
  const { id, zh, en, date, notes, citation, source } = rule;
  const strict = { met: 0, unmet: 0, unknown: 0, refused: 0 };
  const listed = { met: 0, unmet: 0, unknown: 0, refused: 0 };
  let members = 0;
  let refusal: Words | null = null;
  for (let belt = 0; belt < pack.belts.count; belt++) {
    const verdict = judge(pack, rule, belt);
    strict[verdict.state] += 1;
    refusal ??= verdict.refusal && { zh: verdict.refusal.zh, en: verdict.refusal.en };
    if (verdict.listed.length === 0) continue;
    members += 1;
    listed[verdict.state] += 1;
  }
  return {
    ...{ rule: id, zh, en, date, notes, citation, source },
    strict,
    listed: members === 0 ? null : listed,
    known: id === 'growth-belts' ? knownOf(pack) : null,
    refusal: townRefusal(pack, rule) ?? refusal,
  };
}

/** A belt of a town shows best why a rule of cities cannot be put to it. */
function townRefusal(pack: Pack, rule: RuleText): Words | null {
  const town = pack.belts.place.findIndex((place) => pack.texts.places[place]?.level === 'town');
  const refusal = town === -1 ? null : refuse(pack, rule, town);
  return refusal && { zh: refusal.zh, en: refusal.en };
}

function knownOf(pack: Pack): Recomputed['known'] {
  if (!growthRuleOf(pack)) return null;
  const { rule } = viewOf(pack, { measure: 'best', year: 'latest' });
  const met = RULE_STATES.indexOf('met');
  const belts = pack.texts.belts.filter((_, belt) => rule[belt] === met).map(({ id, zh, en }) => ({ id, zh, en }));
  return { met: belts.length, belts };
}
