import { beltCard } from '../analysis/belt-card.ts';
import { isApproximate } from '../analysis/nearest.ts';
import { DEFAULT_QUERY } from '../analysis/query.ts';
import type { BeltCard } from '../analysis/result.ts';
import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { questionsOf, type Question } from '../evidence/asks.ts';
import { conflictsOf } from '../evidence/conflicts.ts';
import { disputesOf, type Dispute } from '../evidence/disputes.ts';
import { ruleStandsOf } from '../evidence/rule-stand.ts';
import { routeThrough, type Point } from './route.ts';
import { unknownsOf, type Unknown } from './unknowns.ts';

/** A rule that waits for one figure. */
export interface Settling {
  /** Name of the rule. */
  readonly rule: Words;
  /** The question whose answer decides it. */
  readonly question: Words;
  /** Code of the measure that it asks for. */
  readonly asked: string;
  /** Whatever the answer is, it decides the rule; else it may. */
  readonly surely: boolean;
}

/** One belt to see, and what to find out there. */
export interface Stop extends Point {
  readonly belt: string;
  readonly card: BeltCard;
  /** Its point is only the centre of its county, prefecture or province. */
  readonly approximate: boolean;
  /** Great-circle km from the stop before, or from the start. */
  readonly km: number;
  /** What nobody has stated, or not of late. */
  readonly unknown: readonly Unknown[];
  readonly conflicts: readonly Dispute[];
  /** Rules that one figure would settle, the surest first. */
  readonly settling: readonly Settling[];
  /** What to ask, in the order in which it matters. */
  readonly questions: readonly Question[];
}

/** What to see and to ask on a trip. */
export interface Agenda {
  /** In the suggested order. */
  readonly stops: readonly Stop[];
  /** Of the whole way, as the crow flies. */
  readonly km: number;
  /** Ids that this version of the data does not have. */
  readonly missing: readonly string[];
}

const QUESTIONS = 7;

/**
 * The agenda of a trip. What the person has found out already is part of the pack, so it is no longer asked for.
 * @param ids belts, own ones too; one that is named twice is seen once
 * @param start where the trip begins; null = anywhere
 */
export function agendaOf(pack: Pack, ids: readonly string[], start: Point | null = null): Agenda {
  const wanted = new Set(ids);
  const rows = new Map<string, number>();
  for (const [row, { id }] of pack.texts.belts.entries()) if (wanted.has(id)) rows.set(id, row);
  const known = [...wanted].flatMap((id) => rows.get(id) ?? []);
  const points = known.map((belt) => ({ lon: pack.belts.lon[belt] ?? 0, lat: pack.belts.lat[belt] ?? 0 }));
  const { order, legs, km } = routeThrough(points, start);
  return {
    stops: order.map((at, nth) => stopOf(pack, known[at] ?? 0, legs[nth] ?? 0)),
    km,
    missing: [...wanted].filter((id) => !rows.has(id)),
  };
}

function stopOf(pack: Pack, belt: number, km: number): Stop {
  const card = beltCard(pack, DEFAULT_QUERY, belt);
  const rules = ruleStandsOf(pack, belt);
  const settling = rules.flatMap(({ zh, en, question, asked, decides }): Settling[] =>
    question && decides && decides !== 'together'
      ? [{ rule: { zh, en }, question, asked, surely: decides === 'always' }]
      : [],
  );
  return {
    belt: pack.texts.belts[belt]?.id ?? '',
    ...{ card, km, lon: pack.belts.lon[belt] ?? 0, lat: pack.belts.lat[belt] ?? 0 },
    approximate: isApproximate(pack, belt),
    unknown: unknownsOf(pack, belt),
    conflicts: disputesOf(conflictsOf(pack, belt)),
    settling: settling.sort((a, b) => Number(b.surely) - Number(a.surely)),
    questions: questionsOf(pack, card, rules, QUESTIONS),
  };
}
