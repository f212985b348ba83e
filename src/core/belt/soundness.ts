import { BOUNDS } from '../figure/bound.ts';
import { NONE, type BeltColumns, type ClaimColumns } from './columns.ts';
import type { Column } from './container.ts';
import { BELT_COLUMNS, CLAIM_COLUMNS, type BeltColumn, type ClaimColumn } from './layout.ts';
import { CLAIM_RANKS, CONFIDENCES, POINT_KINDS, STATUSES, SUBJECT_KINDS } from './model.ts';
import type { Pack } from './pack.ts';
import { findPlaneFault, isInfinite } from './plane-soundness.ts';

/** The first thing wrong with a decoded pack, in one sentence; null = sound. */
export function findFault(pack: Pack): string | null {
  return (
    lengthFault(pack) ??
    indexFault(pack) ??
    segmentFault(pack) ??
    subjectFault(pack) ??
    numberFault(pack) ??
    nestingFault(pack.belts) ??
    findPlaneFault(pack)
  );
}

const STARTS: readonly BeltColumn[] = ['claimStart', 'listStart'];
const LISTED: readonly BeltColumn[] = ['list', 'listSource', 'listBatch'];

function lengthFault({ belts, claims, texts }: Pack): string | null {
  if (texts.belts.length !== belts.count)
    return `the texts name ${texts.belts.length} belts, the columns hold ${belts.count}`;
  for (const name of BELT_COLUMNS) {
    const expected = LISTED.includes(name) ? belts.list.length : belts.count + (STARTS.includes(name) ? 1 : 0);
    if (belts[name].length !== expected)
      return `column belt/${name} has ${belts[name].length} rows, expected ${expected}`;
  }
  for (const name of CLAIM_COLUMNS) {
    if (claims[name].length !== claims.count)
      return `column claim/${name} has ${claims[name].length} rows, expected ${claims.count}`;
  }
  return null;
}

/** Claims of belts come first, and every one of them, like every recognition, belongs to one belt. */
function segmentFault({ belts, claims }: Pack): string | null {
  const ofBelts = claims.kind.reduce((sum, kind) => sum + (kind === SUBJECT_KINDS.indexOf('belt') ? 1 : 0), 0);
  return (
    startFault('claimStart', belts.claimStart, ofBelts) ?? startFault('listStart', belts.listStart, belts.list.length)
  );
}

/** Starts run from 0 to the end without a step back: every row belongs to one belt. */
function startFault(name: string, start: Uint32Array, end: number): string | null {
  let before = 0;
  for (const row of start) {
    if (row < before) return `column belt/${name} runs from ${before} back to ${row}`;
    before = row;
  }
  if (start[0] !== 0 || before !== end)
    return `column belt/${name} runs from ${start[0]} to ${before}, expected 0 to ${end}`;
  return null;
}

/** How many rows the table behind each index column has. `NONE` is allowed only where a level may be unknown. */
function indexFault({ belts, claims, texts }: Pack): string | null {
  const places = texts.places.length;
  const beltLimits: Partial<Record<BeltColumn, number>> = {
    province: places,
    prefecture: places,
    county: places,
    town: places,
    place: places,
    industry: texts.industries.length,
    sector: texts.industries.length,
    point: POINT_KINDS.length,
    list: texts.lists.length,
    listSource: texts.sources.length,
    listBatch: texts.phrases.length,
  };
  const claimLimits: Partial<Record<ClaimColumn, number>> = {
    kind: SUBJECT_KINDS.length,
    measure: texts.measures.length,
    unit: texts.units.length,
    bound: BOUNDS.length,
    period: texts.periods.length,
    scope: texts.scopes.length,
    scopeWords: texts.phrases.length,
    note: texts.phrases.length,
    status: STATUSES.length,
    confidence: CONFIDENCES.length,
    rank: CLAIM_RANKS.length,
    source: texts.sources.length,
  };
  return limitFault('belt', belts, beltLimits) ?? limitFault('claim', claims, claimLimits);
}

const MAY_BE_NONE = new Set(['prefecture', 'county', 'town']);

function limitFault(
  group: string,
  columns: BeltColumns | ClaimColumns,
  limits: Partial<Record<string, number>>,
): string | null {
  const named = columns as unknown as Record<string, Column>;
  for (const [name, limit = 0] of Object.entries(limits)) {
    const none = MAY_BE_NONE.has(name) ? NONE : -1;
    for (const value of named[name] ?? []) {
      if (value >= limit && value !== none)
        return `column ${group}/${name} points to row ${value} of a table of ${limit}`;
    }
  }
  return null;
}

/** A claim's subject is a row of the belts or of the other subjects, by its kind. */
function subjectFault({ claims: { kind, subject, count }, belts, texts }: Pack): string | null {
  const belt = SUBJECT_KINDS.indexOf('belt');
  for (let claim = 0; claim < count; claim++) {
    const row = subject[claim] ?? -1;
    const limit = kind[claim] === belt ? belts.count : texts.subjects.length;
    if (row < 0 || row >= limit) return `claim row ${claim} is of subject ${row} of ${limit}`;
  }
  return ownerFault(belts, kind, subject);
}

/** Every claim in the run of a belt is of that belt. */
function ownerFault({ claimStart, count }: BeltColumns, kind: Uint8Array, subject: Int32Array): string | null {
  const ofBelt = SUBJECT_KINDS.indexOf('belt');
  for (let belt = 0; belt < count; belt++) {
    for (let claim = claimStart[belt] ?? 0; claim < (claimStart[belt + 1] ?? 0); claim++) {
      if (kind[claim] !== ofBelt || subject[claim] !== belt)
        return `claim row ${claim} is of ${SUBJECT_KINDS[kind[claim] ?? 0]} ${subject[claim]}, column belt/claimStart gives it to belt ${belt}`;
    }
  }
  return null;
}

/** Unknown is NaN and only where it may be; nothing is infinite. */
function numberFault({ belts, claims }: Pack): string | null {
  const finite = { 'belt/lon': belts.lon, 'belt/lat': belts.lat, 'claim/value': claims.value };
  for (const [name, column] of Object.entries(finite)) {
    const row = column.findIndex((value) => !Number.isFinite(value));
    if (row !== -1) return `column ${name} holds ${column[row]} in row ${row}, expected a number`;
  }
  for (const [name, column] of Object.entries({ 'claim/high': claims.high, 'claim/base': claims.base })) {
    const row = column.findIndex(isInfinite);
    if (row !== -1) return `column ${name} holds ${column[row]} in row ${row}, expected a number or NaN for none`;
  }
  return null;
}

/** Real nesting is at most province > city > county > town > product; a longer chain can only be a cycle. */
const DEEPEST = 16;

/** Belts inside belts must end somewhere: a cycle would never be counted. */
function nestingFault({ within, count }: BeltColumns): string | null {
  for (let belt = 0; belt < count; belt++) {
    let outer = within[belt] ?? -1;
    for (let steps = 0; outer !== -1; steps++) {
      if (outer < 0 || outer >= count) return `belt row ${belt} lies within row ${outer}, which does not exist`;
      if (steps > DEEPEST) return `belt row ${belt} lies within itself through other belts`;
      outer = within[outer] ?? -1;
    }
  }
  return null;
}
