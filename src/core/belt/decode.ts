import type { Plane } from './columns.ts';
import { unpackColumns, type Column } from './container.ts';
import { BELT_LAYOUT, CLAIM_LAYOUT, planeName, planePrefix, readPlaneName } from './layout.ts';
import type { Texts } from './model.ts';
import type { Pack } from './pack.ts';
import { findFault } from './soundness.ts';
import { findTextFault } from './text-soundness.ts';

export type Decoded = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly why: string };

type Columns = ReadonlyMap<string, Column>;

/**
 * Open a packed buffer together with its texts. Nothing is copied; every index is checked once, so that
 * loops need no checks. A failure is one sentence: which column, what came, what was expected.
 */
export function decodePack(buffer: ArrayBuffer, texts: Texts): Decoded {
  const unpacked = unpackColumns(buffer);
  if (!unpacked.ok) return unpacked;
  const unnamed = findTextFault(texts);
  if (unnamed !== null) return { ok: false, why: unnamed };
  try {
    const pack = assemble(unpacked.columns, texts);
    const fault = findFault(pack);
    return fault ? { ok: false, why: fault } : { ok: true, pack };
  } catch (error) {
    if (error instanceof LayoutFault) return { ok: false, why: error.message };
    throw error;
  }
}

/** Thrown and caught inside this file only: it leaves the door as a value. */
class LayoutFault extends Error {}

function assemble(columns: Columns, texts: Texts): Pack {
  const belts = readGroup(columns, 'belt', BELT_LAYOUT);
  const claims = readGroup(columns, 'claim', CLAIM_LAYOUT);
  return {
    version: texts.version,
    belts: { ...belts, count: belts.place.length },
    claims: { ...claims, count: claims.kind.length },
    planes: readPlanes(columns, texts),
    texts,
  };
}

const [VALUES, CLAIMS] = [planePrefix('value'), planePrefix('claim')];

type Layout = Readonly<Record<string, new (length: number) => Column>>;

type Group<L extends Layout> = { [Name in keyof L]: InstanceType<L[Name]> };

function readGroup<L extends Layout>(columns: Columns, group: string, layout: L): Group<L> {
  const read: Partial<Record<string, Column>> = {};
  for (const [name, type] of Object.entries(layout)) read[name] = readColumn(columns, `${group}/${name}`, type);
  return read as Group<L>;
}

function readColumn<T extends Column>(columns: Columns, name: string, type: new (length: number) => T): T {
  const column = columns.get(name);
  if (!column) throw new LayoutFault(`the pack has no column ${name}`);
  if (!(column instanceof type)) {
    throw new LayoutFault(`column ${name} holds ${column.constructor.name}, expected ${type.name}`);
  }
  return column;
}

function readPlanes(columns: Columns, texts: Texts): Plane[] {
  const rows = new Map(texts.measures.map((measure, row) => [measure.code, row]));
  const planes: Plane[] = [];
  const orphan = Array.from(columns.keys()).find(
    (name) => name.startsWith(CLAIMS) && !columns.has(`${VALUES}${name.slice(CLAIMS.length)}`),
  );
  if (orphan !== undefined) throw new LayoutFault(`column ${orphan} names claims of a plane that has no values`);
  for (const name of columns.keys()) {
    const key = readPlaneName(name);
    if (!key) continue;
    const measure = rows.get(key.measure);
    if (measure === undefined) throw new LayoutFault(`plane ${name} is of a measure that the texts do not name`);
    const claimName = planeName('claim', key.measure, key.year);
    const claim = columns.has(claimName) ? readColumn(columns, claimName, Int32Array) : new Int32Array();
    planes.push({ measure, year: key.year, value: readColumn(columns, name, Float64Array), claim });
  }
  return planes.sort((a, b) => a.measure - b.measure || a.year - b.year);
}
