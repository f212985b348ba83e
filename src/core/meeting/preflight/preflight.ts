import type { Sheet } from '../sheet.ts';
import { colourBlind } from './colour-blind.ts';
import { contrast } from './contrast.ts';
import { covering } from './covering.ts';
import { dashes } from './dashes.ts';
import { extent } from './extent.ts';
import type { Facts, Finding, Rule } from './finding.ts';
import { grey } from './grey.ts';
import { hainan } from './hainan.ts';
import { inset } from './inset.ts';
import { names } from './names.ts';
import { noData } from './no-data.ts';
import { privateFields } from './private.ts';
import { review } from './review.ts';
import { reviewedMap } from './reviewed-map.ts';
import { sources } from './sources.ts';
import { taiwan } from './taiwan.ts';

/** What blocks comes first. */
const ORDER: readonly Rule[] = [
  ...[dashes, inset, extent, hainan, covering, taiwan, names, review, reviewedMap],
  ...[privateFields, sources, noData, contrast, grey, colourBlind],
];

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
  const findings = preflight(sheet, facts);
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
