import { lastOf } from '../last.ts';
import { NONE, type BeltColumns } from '../belt/columns.ts';
import type { PlaceName } from '../belt/gazetteer.ts';
import { BELT_COLUMNS, BELT_LAYOUT, type BeltColumn } from '../belt/layout.ts';
import { POINT_KINDS, type BeltText, type Level, type PlaceText } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { wrong, type Own, type OwnBelt, type OwnFault, type Wrong } from './overlay-own.ts';
import { ownSource, placeIn, type Tables } from './overlay-tables.ts';

/** The belts of a pack and those put after them. */
export interface Belted {
  readonly belts: BeltColumns;
  readonly texts: readonly BeltText[];
  /** By place in the list given: row of the belt, -1 = it was left out. */
  readonly rows: readonly number[];
  /** Row of every belt that the own claims name. */
  readonly named: ReadonlyMap<string, number>;
  readonly faults: readonly OwnFault[];
}

/** Columns with one row for each belt, except those that say where other rows begin. */
type Cells = Readonly<Record<Exclude<BeltColumn, 'claimStart' | 'listStart' | 'list' | 'listSource' | 'listBatch'>, number>>; // prettier-ignore

/** Puts own belts after those of the pack, so that no row moves; those that cannot be put are faults. */
export function putBelts(pack: Pack, own: Own, tables: Tables, gazetteer: readonly PlaceName[]): Belted {
  const named = rowsNamed(pack, own);
  const taken = new Set(named.keys());
  const refused = new Set<string>();
  const [cells, texts, rows, faults]: [Cells[], BeltText[], number[], OwnFault[]] = [[], [], [], []];
  for (const [index, belt] of own.belts.entries()) {
    const found = beltFaults(pack, belt, taken, tables, gazetteer);
    rows.push(found.length === 0 ? pack.belts.count + cells.length : -1);
    faults.push(...found.map((each): OwnFault => ({ of: 'belt', index, ...each })));
    if (found.length > 0) {
      // Its claims are meant for it, not for whatever else bears its name; a repetition leaves the first as it is.
      if (!texts.some(({ id }) => id === belt.id)) refused.add(belt.id);
      continue;
    }
    named.set(belt.id, pack.belts.count + cells.length);
    taken.add(belt.id);
    cells.push(cellsOf(pack, belt, tables));
    texts.push({ id: belt.id, zh: belt.zh, en: belt.en || belt.zh, category: '', source: ownSource(tables, '') });
  }
  for (const id of refused) if (!texts.some((text) => text.id === id)) named.delete(id);
  return { belts: cells.length === 0 ? pack.belts : withCells(pack.belts, cells), texts, rows, named, faults };
}

/** Rows in the pack of all ids that are spoken of. Nothing else is indexed: a pack may have a million belts. */
function rowsNamed({ texts }: Pack, own: Own): Map<string, number> {
  const wanted = new Set([...own.belts.map(({ id }) => id), ...own.claims.map(({ belt }) => belt)]);
  const rows = new Map<string, number>();
  if (wanted.size === 0) return rows;
  for (let row = 0; row < texts.belts.length; row++) {
    const id = texts.belts[row]?.id ?? '';
    if (wanted.has(id)) rows.set(id, row);
  }
  return rows;
}

function beltFaults(
  pack: Pack,
  belt: OwnBelt,
  taken: ReadonlySet<string>,
  tables: Tables,
  gazetteer: readonly PlaceName[],
): Wrong[] {
  const { id, zh, place, industry, lon, lat } = belt;
  const within = (degrees: number, limit: number) => Number.isFinite(degrees) && Math.abs(degrees) <= limit;
  const known = pack.texts.industries.some(({ code, level }) => code === industry && level === 2);
  const faults = [
    ...wrong(typeof id !== 'string' || id === '' || taken.has(id), 'id', id, 'an id that no other belt has'),
    ...wrong(typeof zh !== 'string' || zh === '', 'zh', zh, 'a name'),
    ...wrong(!known, 'industry', industry, 'the code of an industry of level 2'),
    ...wrong(!within(lon, 180), 'lon', lon, 'degrees from -180 to 180'),
    ...wrong(!within(lat, 90), 'lat', lat, 'degrees from -90 to 90'),
  ];
  // A place is taken over from the gazetteer only for a belt that is sound without it.
  const found = faults.length > 0 ? tables.places.find(place) : placeIn(tables, gazetteer, place);
  const named = found !== -1 || (faults.length > 0 && gazetteer.some(({ code }) => code === place));
  return [...faults, ...wrong(!named, 'place', place, 'the code of a place of the pack or of the gazetteer')];
}

function cellsOf({ texts }: Pack, belt: OwnBelt, tables: Tables): Cells {
  const place = tables.places.find(belt.place);
  const industry = texts.industries.findIndex(({ code }) => code === belt.industry);
  const places = tables.places.all;
  return {
    province: above(places, place, 'province'),
    prefecture: above(places, place, 'prefecture'),
    county: above(places, place, 'county'),
    town: above(places, place, 'town'),
    place,
    industry,
    sector: texts.industries[industry]?.parent ?? industry,
    within: -1,
    lon: belt.lon,
    lat: belt.lat,
    point: POINT_KINDS.indexOf('hand'),
  };
}

/** The row itself or the one above it at a level; NONE where the place is not known down to it. */
function above(places: readonly PlaceText[], row: number, wanted: Level): number {
  for (let at = row; at !== -1; at = places[at]?.parent ?? -1) if (places[at]?.level === wanted) return at;
  return NONE;
}

function withCells(belts: BeltColumns, cells: readonly Cells[]): BeltColumns {
  const columns = Object.fromEntries(BELT_COLUMNS.map((name) => [name, longer(belts, name, cells)]));
  return { ...belts, ...columns, count: belts.count + cells.length };
}

/** Own belts have no recognitions, and their claims are put in later: starts repeat the end. */
function longer(belts: BeltColumns, name: BeltColumn, cells: readonly Cells[]): BeltColumns[BeltColumn] {
  if (name === 'list' || name === 'listSource' || name === 'listBatch') return belts[name];
  const column = new BELT_LAYOUT[name](belts[name].length + cells.length);
  column.set(belts[name]);
  const end = lastOf(belts[name]) ?? 0;
  for (const [at, cell] of cells.entries())
    column[belts[name].length + at] = name === 'claimStart' || name === 'listStart' ? end : cell[name];
  return column;
}
