import { joined } from './rule-check.ts';
import { DECIDES, type Ask, type Decides, type Finding, type Settle } from './rule-verdict.ts';
import type { RuleState } from './rules.ts';

/**
 * What is to be asked before a rule is decided; null = it is, or no figure of this belt can decide it. The fewest figures are asked for that
 * would make it met (in a choice of conditions, the one that needs fewest); of these first the one that decides most.
 */
export function settleOf(conditions: readonly Finding[]): Settle | null {
  if (joined('all', conditions.map(({ state }) => state)) !== 'unknown') return null; // prettier-ignore
  const leaves = conditions.flatMap(openLeaves);
  const asks = distinct(conditions.flatMap((finding) => needs(finding) ?? []));
  const ranked = asks.map((ask) => ({ ask, decides: decidesOf(ask, conditions, leaves) }));
  // Array.prototype.sort is stable: the order of the rule stays behind these two.
  ranked.sort(
    (a, b) => DECIDES.indexOf(a.decides) - DECIDES.indexOf(b.decides) || Number(b.ask.inData) - Number(a.ask.inData),
  );
  const [first] = ranked;
  if (!first) return null;
  return { first: first.ask, decides: first.decides, asks, inWords: leaves.filter((leaf) => leaf.reason === 'in-words').length }; // prettier-ignore
}

/** Conditions on which the answer still hangs. */
function openLeaves(finding: Finding): Finding[] {
  if (finding.state !== 'unknown') return [];
  return finding.parts.length === 0 ? [finding] : finding.parts.flatMap(openLeaves);
}

/** The fewest figures that make it met if they come out well; null = no figure can. */
function needs(finding: Finding): readonly Ask[] | null {
  if (finding.state === 'met') return [];
  if (finding.state === 'unmet') return null;
  if (finding.parts.length === 0) return finding.asks.length > 0 ? finding.asks : null;
  const ways = finding.parts.map(needs);
  if (finding.condition.kind === 'all') return distinct(ways.flatMap((way) => way ?? []));
  const [fewest = null] = ways.filter((way) => way !== null).sort((a, b) => a.length - b.length);
  return fewest;
}

function distinct(asks: readonly Ask[]): Ask[] {
  const seen = new Map([...asks].reverse().map((ask) => [keyOf(ask), ask]));
  return [...seen.values()].reverse();
}

function keyOf({ measure, years, scope }: Ask): string {
  return `${measure}@${years.join('/')}@${scope}`;
}

/** Tries every way the figure may come out in the conditions that wait for it. */
function decidesOf(ask: Ask, conditions: readonly Finding[], leaves: readonly Finding[]): Decides {
  const waiting = leaves.filter((leaf) => leaf.asks.some((one) => keyOf(one) === keyOf(ask)));
  const outcomes = waiting.reduce<ReadonlyMap<Finding, RuleState>[]>(
    (maps, leaf) => maps.flatMap((map) => outcomesOf(leaf).map((state) => new Map(map).set(leaf, state))),
    [new Map()],
  );
  const decided = outcomes.filter((known) => joined('all', conditions.map((one) => supposed(one, known))) !== 'unknown'); // prettier-ignore
  return decided.length === outcomes.length ? 'always' : decided.length > 0 ? 'maybe' : 'together';
}

/** What one of its figures may make of a condition. */
function outcomesOf(leaf: Finding): readonly RuleState[] {
  if (leaf.asks.length > 1) return ['unmet', 'unknown'];
  return leaf.sure ? ['met', 'unmet'] : ['met', 'unmet', 'unknown'];
}

function supposed(finding: Finding, known: ReadonlyMap<Finding, RuleState>): RuleState {
  const { condition, parts } = finding;
  if (condition.kind !== 'any' && condition.kind !== 'all') return known.get(finding) ?? finding.state;
  return joined(condition.kind, parts.map((part) => supposed(part, known))); // prettier-ignore
}
