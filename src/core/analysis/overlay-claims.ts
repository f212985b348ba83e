import { CLAIM_RANKS, CONFIDENCES, STATUSES, SUBJECT_KINDS } from '../belt/model.ts';
import { measureRow, type Pack } from '../belt/pack.ts';
import { BOUNDS } from '../figure/bound.ts';
import { parsePeriod } from '../figure/period.ts';
import { powerBetween, toBase } from '../figure/unit.ts';
import type { ClaimCells } from './overlay-insert.ts';
import { wrong, type OwnClaim, type Wrong } from './overlay-own.ts';
import { ownSource, type Tables } from './overlay-tables.ts';

/** All that is wrong with an own claim; empty = it can be put over the pack. @param belts rows of the belts that may be named */
export function claimFaults(pack: Pack, claim: OwnClaim, belts: ReadonlyMap<string, number>): Wrong[] {
  const { texts } = pack;
  const { belt, measure, scope, status, confidence, rank = 'normal', bound } = claim;
  const oneOf = (field: string, value: string, values: readonly string[]) =>
    wrong(!values.includes(value), field, value, `one of ${values.join(', ')}`);
  return [
    ...wrong(!belts.has(belt), 'belt', belt, 'the id of a belt of the pack or of an own belt'),
    ...wrong(measureRow(pack, measure) < 0, 'measure', measure, 'the code of a measure of the pack'),
    ...valueFaults(pack, claim),
    ...oneOf('bound', bound, BOUNDS),
    ...periodFaults(claim.period),
    ...wrong(!texts.scopes.some(({ code }) => code === scope), 'scope', scope, 'the code of a scope of the pack'),
    ...oneOf('status', status, STATUSES),
    ...oneOf('confidence', confidence, CONFIDENCES),
    ...oneOf('rank', rank, CLAIM_RANKS),
    ...wordsFaults('scopeWords', claim.scopeWords ?? ''),
    ...wordsFaults('note', claim.note),
    ...wordsFaults('source', claim.source),
  ];
}

function valueFaults(pack: Pack, { measure, value, high, unit, bound }: OwnClaim): Wrong[] {
  const base = pack.texts.measures[measureRow(pack, measure)]?.unit;
  const fits = base === undefined || (typeof unit === 'string' && powerBetween(unit, base) !== null);
  const isNumber = (given: number) =>
    Number.isFinite(given) && (base === undefined || !fits || toBase(given, unit, base) !== null);
  const highFits = bound === 'between' ? high !== undefined && isNumber(high) && high > value : high === undefined;
  return [
    ...wrong(!isNumber(value), 'value', value, 'a number'),
    ...wrong(!highFits, 'high', high, bound === 'between' ? `a number above ${value}` : 'nothing without the bound between'), // prettier-ignore
    ...wrong(!fits, 'unit', unit, `a unit that can be converted to ${base}`),
  ];
}

function periodFaults(period: string): Wrong[] {
  const read = parsePeriod(period);
  return read.ok ? [] : wrong(true, 'period', period, `a period: ${read.why}`);
}

function wordsFaults(field: string, value: unknown): Wrong[] {
  return wrong(typeof value !== 'string', field, value, 'words');
}

/** A sound own claim as a row of the columns. */
export function cellsOf(pack: Pack, claim: OwnClaim, belt: number, tables: Tables): ClaimCells {
  const measure = measureRow(pack, claim.measure);
  return {
    kind: SUBJECT_KINDS.indexOf('belt'),
    subject: belt,
    measure,
    value: claim.value,
    high: claim.high ?? NaN,
    unit: tables.units.rowOf(claim.unit),
    base: toBase(claim.value, claim.unit, pack.texts.measures[measure]?.unit ?? '') ?? NaN,
    bound: BOUNDS.indexOf(claim.bound),
    period: tables.periods.rowOf(claim.period),
    inferred: 0,
    scope: pack.texts.scopes.findIndex(({ code }) => code === claim.scope),
    scopeWords: tables.phrases.rowOf(claim.scopeWords ?? ''),
    note: tables.phrases.rowOf(claim.note),
    status: STATUSES.indexOf(claim.status),
    confidence: CONFIDENCES.indexOf(claim.confidence),
    rank: CLAIM_RANKS.indexOf(claim.rank ?? 'normal'),
    source: ownSource(tables, claim.source),
    line: 0,
    mine: 1,
  };
}
