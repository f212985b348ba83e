import { beltCard } from '../analysis/belt-card.ts';
import { partYearGrowths, type PartYearGrowth } from '../analysis/part-year.ts';
import { DEFAULT_QUERY } from '../analysis/query.ts';
import type { BeltCard } from '../analysis/result.ts';
import type { Evidence, MentionText } from '../belt/evidence.ts';
import type { Contradiction, IndustryText, Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { questionsOf, type Question } from './asks.ts';
import { beltEventsOf, type BeltEvent } from './belt-events.ts';
import { citedOf, type Cited } from './cited.ts';
import { conflictsOf, contradictionsOf, type Conflict } from './conflicts.ts';
import { headlineOf } from './headline.ts';
import { kinOf, type Kin } from './kin.ts';
import { enterprisesOf, type NamedEnterprise } from './named-enterprises.ts';
import { ruleStandsOf, type RuleStand } from './rule-stand.ts';
import { trendsOf, type Trend } from './trend.ts';

/** All that is known of one belt, and what is not. */
export interface Dossier {
  /** Version of the data. */
  readonly version: string;
  readonly card: BeltCard;
  /** Its industry; null = the belt names none. */
  readonly industry: IndustryText | null;
  /** The belt in sentences made of its figures. */
  readonly headline: readonly Words[];
  readonly trends: readonly Trend[];
  readonly conflicts: readonly Conflict[];
  readonly contradictions: readonly Contradiction[];
  readonly partYears: readonly PartYearGrowth[];
  readonly rules: readonly RuleStand[];
  readonly events: readonly BeltEvent[];
  readonly kin: { readonly all: number; readonly nearest: readonly Kin[] };
  readonly enterprises: readonly NamedEnterprise[];
  readonly mentions: readonly MentionText[];
  readonly questions: readonly Question[];
  readonly sources: Cited;
}

const KIN = 8;
const QUESTIONS = 7;

/** The dossier of a belt by its id; 'unknown' = this version of the data has no such belt. */
export function dossierOf(pack: Pack, evidence: Evidence, id: string): Dossier | 'unknown' {
  const belt = pack.texts.belts.findIndex((text) => text.id === id);
  if (belt < 0) return 'unknown';
  const card = beltCard(pack, DEFAULT_QUERY, belt);
  const [conflicts, kin, rules] = [conflictsOf(pack, belt), kinOf(pack, belt, KIN), ruleStandsOf(pack, belt)];
  const events = beltEventsOf(pack, belt);
  const enterprises = enterprisesOf(pack, evidence, belt);
  const mentions = evidence.mentions.filter((mention) => mention.kind === 'belt' && mention.subject === belt);
  const own = new Set(card.claims.map(({ source }) => source));
  const contradictions = contradictionsOf(pack, belt, own);
  const stated = [...card.claims, ...card.recognitions, ...mentions, ...events.map(({ event }) => event), ...rules];
  const inside = [...events, ...enterprises].flatMap(({ claims }) => claims);
  return {
    version: pack.texts.version,
    card,
    industry: pack.texts.industries[pack.belts.industry[belt] ?? -1] ?? null,
    headline: headlineOf(pack, { card, conflicts, kin }),
    trends: trendsOf(pack, belt),
    partYears: partYearGrowths(pack, belt),
    questions: questionsOf(pack, card, rules, QUESTIONS),
    ...{ conflicts, contradictions, rules, events, kin, enterprises, mentions },
    sources: citedOf(pack, [
      ...[...stated, ...inside, ...enterprises.map(({ enterprise }) => enterprise)].map(({ source }) => source),
      ...contradictions.flatMap(({ sources }) => sources),
    ]),
  };
}
