import type { Sheet } from '../sheet.ts';
import { colourBlind } from './colour-blind.ts';
import { contrast } from './contrast.ts';
import { covering } from './covering.ts';
import { dashes } from './dashes.ts';
import { extent } from './extent.ts';
import type { Facts, Finding, PlainRule, Rule, TaleRule } from './finding.ts';
import { grey } from './grey.ts';
import { hainan } from './hainan.ts';
import { inset } from './inset.ts';
import { leftOut } from './left-out.ts';
import { names } from './names.ts';
import { noData } from './no-data.ts';
import { inRole } from './parts-of.ts';
import { photos, privateFields } from './private.ts';
import { review } from './review.ts';
import { reviewedMap } from './reviewed-map.ts';
import { sources } from './sources.ts';
import { taiwan } from './taiwan.ts';

/** What blocks comes first. */
const ORDER: readonly Rule[] = [
  ...[dashes, inset, extent, hainan, covering, taiwan, names, review, reviewedMap],
  ...[privateFields, leftOut, sources, noData, contrast, grey, colourBlind],
];
/** What is looked at where there is no map. */
const PLAIN: readonly PlainRule[] = [names, photos, contrast];
/** The same where there are figures: photos are among what is private. */
const TOLD: readonly TaleRule[] = [names, privateFields, leftOut, sources, contrast];

declare const CLEARED: unique symbol;
/** Looked at and found right: the only thing that any way out takes, and `clear` alone makes it. */
export type Cleared<T> = T & { readonly [CLEARED]: true };

/** The sheets that were cleared: the brand is for the compiler, this for a cast that slipped through. */
const seen = new WeakSet<Sheet>();

/** All that is not as it should be with a sheet, what blocks first. */
export function preflight(sheet: Sheet, facts: Facts): Finding[] {
  return ORDER.flatMap((rule) => rule(sheet, facts));
}

/** A sheet with what was found; `cleared` is null while anything blocks. */
export function clear(
  sheet: Sheet,
  facts: Facts,
): { readonly cleared: Cleared<Sheet> | null; readonly findings: readonly Finding[] } {
  return judged(sheet, preflight(sheet, facts));
}

/**
 * A sheet that carries no map, only a title and at most a photo.
 * @throws when there is a map on it: `clear` looks at those
 */
export function clearTitle(sheet: Sheet, facts: Pick<Facts, 'wear'>): ReturnType<typeof clear> {
  return withoutMap(sheet, PLAIN.flatMap((rule) => rule(sheet, facts))); // prettier-ignore
}

/**
 * A sheet of tables and charts without a map.
 * @throws as `clearTitle`
 */
export function clearPage(sheet: Sheet, facts: Pick<Facts, 'tale' | 'wear'>): ReturnType<typeof clear> {
  return withoutMap(sheet, TOLD.flatMap((rule) => rule(sheet, facts))); // prettier-ignore
}

function withoutMap(sheet: Sheet, findings: readonly Finding[]): ReturnType<typeof clear> {
  if (sheet.map || MAPPED.some((role) => inRole(sheet, role).length > 0)) throw new TypeError('there is a map on it');
  return judged(sheet, findings);
}

const MAPPED = ['ground', 'area', 'border', 'dash', 'inset'] as const;

function judged(sheet: Sheet, findings: readonly Finding[]): ReturnType<typeof clear> {
  if (findings.some(({ level }) => level === 'block')) return { cleared: null, findings };
  seen.add(sheet);
  return { cleared: sheet as Cleared<Sheet>, findings };
}

/**
 * Every way out asks this first.
 * @throws when the sheet has not been cleared, whatever its type says
 */
export function demandCleared(sheet: Cleared<Sheet>): Sheet {
  if (!seen.has(sheet)) throw new TypeError('a sheet leaves only after the preflight has cleared it');
  return sheet;
}
