import { BEST_FAMILIES, figuresOf } from '../analysis/best.ts';
import type { Coverage } from '../analysis/amount.ts';
import type { IndustryLevel } from '../analysis/cross-table.ts';
import { specialisationOf, type Specialised } from '../analysis/specialisation.ts';
import type { Words } from '../belt/model.ts';
import { measureRow, type Pack } from '../belt/pack.ts';
import { placeRef } from './place-tree.ts';

/** One industry of a place with its location quotient, or why there is none. */
export interface SpecialtyRow extends Words, Specialised {}

/** How much more of its industries a place has than the nation. */
export interface Specialty {
  /** Row of `Texts.measures`: one measure, never a mix. */
  readonly measure: number;
  readonly years: readonly number[];
  /** Belts of the nation that are the base. */
  readonly base: Coverage;
  readonly sectors: readonly SpecialtyRow[];
  readonly industries: readonly SpecialtyRow[];
}

/**
 * The place's quotients by the money measure that most of its belts have a figure of, the first named of equals; null = none has any, so nothing
 * can be estimated. Greatest quotient first, those that cannot be estimated last.
 */
export function specialtyOf(pack: Pack, place: number, belts: Uint32Array): Specialty | null {
  const ref = placeRef(pack, place);
  const measure = mostStated(pack, belts);
  if (!ref || measure === null) return null;
  const of = (industries: IndustryLevel) =>
    specialisationOf(pack, { measure, year: 'latest', place: '' }, ref.level, industries);
  const [sectors, industries] = [of('sector'), of('industry')];
  const here = (cells: readonly Specialised[]) =>
    cells.filter((cell) => cell.place === ref.code).map((cell) => ({ ...cell, ...nameOf(pack, cell.industry) }));
  return {
    measure: measureRow(pack, measure),
    years: sectors.scope.years,
    base: sectors.whole,
    sectors: here(sectors.cells).sort(byQuotient),
    industries: here(industries.cells).sort(byQuotient),
  };
}

function mostStated(pack: Pack, belts: Uint32Array): string | null {
  let [chosen, most]: [string | null, number] = [null, 0];
  for (const code of BEST_FAMILIES.flat()) {
    if (measureRow(pack, code) < 0) continue;
    const { value } = figuresOf(pack, code, 'latest');
    const known = belts.filter((belt) => !Number.isNaN(value[belt] ?? NaN)).length;
    if (known > most) [chosen, most] = [code, known];
  }
  return chosen;
}

function byQuotient(a: Specialised, b: Specialised): number {
  const [left, right] = [a.estimate, b.estimate].map((each) => (each.ok ? each.lq : -1));
  return (right ?? -1) - (left ?? -1);
}

function nameOf({ texts }: Pack, code: string): Words {
  const industry = texts.industries.find((each) => each.code === code);
  return { zh: industry?.zh ?? code, en: industry?.en ?? code };
}
