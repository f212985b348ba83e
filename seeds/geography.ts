import { LEVELS } from '../src/core/belt/model.ts';
import type { Problem } from './problem.ts';
import { cell, indexBy, rowsOf, type Line, type Tables } from './read.ts';

/** Whether a WGS-84 point lies in the outline of a place (see geometry.ts). */
export type Contains = (code: string, lon: number, lat: number) => boolean;

/** Belts that several cities share: the places they cover beside the one they are booked in. */
const ALSO_COVERS: Readonly<Record<string, readonly string[]>> = {
  'nac-suxitong-textile': ['320200', '320600'], // 苏锡通: Suzhou, Wuxi, Nantong
  'nac-hangzhoubay-textile': ['330100', '330200', '330400', '330500'], // the cities around Hangzhou Bay
  'nac-wxss-auto': ['420300', '420600', '421300'], // 武襄十随: Wuhan, Xiangyang, Shiyan, Suizhou
  'nac-chengde-aerospace': ['510300', '510600', '510700', '513400'], // 成德绵自凉
};

type Report = (row: Line, column: string, message: string) => void;
type Index = ReadonlyMap<string, Line>;

const levelOf = (row: Line | undefined): number =>
  row ? LEVELS.findIndex((level) => level === cell(row, 'level')) : -1;

/** Rules of places, of belts in their place, and of belts within belts. */
export function checkGeography(tables: Tables, contains: Contains): Problem[] {
  const problems: Problem[] = [];
  const reporter =
    (file: string): Report =>
    (row, column, message) =>
      problems.push({ file, line: row.line, column, message });
  const places = indexBy(rowsOf(tables, 'places'), 'code');
  for (const row of places.values()) checkPlace(row, places, reporter('places.csv'));
  const belts = indexBy(rowsOf(tables, 'belts'), 'id');
  for (const row of belts.values()) {
    checkPoint(row, places, contains, reporter('belts.csv'));
    checkWithin(row, belts, places, reporter('belts.csv'));
  }
  return problems;
}

function checkPlace(row: Line, places: Index, report: Report): void {
  const [code, parent] = [cell(row, 'code'), cell(row, 'parent')];
  const level = levelOf(row);
  if (level === 0) {
    if (parent !== '') report(row, 'parent', `found ${parent}, a province has no parent`);
    return;
  }
  const above = levelOf(places.get(parent));
  const skips = above === level - 2 && !hasLevelBetween(code, level, places);
  if (above !== level - 1 && !skips)
    report(row, 'parent', `found "${parent}", expected a ${LEVELS[level - 1] ?? 'place'} (one level up)`);
  if (level === 3 && !places.has(code.slice(0, 6)) && !places.has(parent))
    report(row, 'code', `no county ${code.slice(0, 6)} in places.csv for this town`);
  if ((level === 3) !== (code.length === 9))
    report(row, 'code', `found ${code}, a town has 9 digits and no other place has`);
}

/** Municipalities and counties run by the province have no prefecture; 东莞, 中山 … have no county. */
function hasLevelBetween(code: string, level: number, places: Index): boolean {
  const between = level === 2 ? `${code.slice(0, 4)}00` : code.slice(0, 6);
  return levelOf(places.get(between)) === level - 1;
}

function checkPoint(row: Line, places: Index, contains: Contains, report: Report): void {
  const place = cell(row, 'place');
  const [lon, lat] = [cell(row, 'lon'), cell(row, 'lat')];
  if (!places.has(place) || lon === '' || lat === '') return;
  try {
    if (!contains(place, Number(lon), Number(lat)))
      report(row, 'lon', `the point ${lon}, ${lat} is outside ${place}, the belt's place`);
  } catch (error) {
    report(row, 'place', error instanceof Error ? error.message : String(error));
  }
}

/** No chain of `within` comes back to itself, and a container's place holds the inner belt's place. */
function checkWithin(row: Line, belts: Index, places: Index, report: Report): void {
  const outer = belts.get(cell(row, 'within'));
  if (!outer) return;
  const seen = new Set([cell(row, 'id')]);
  for (let next: Line | undefined = outer; next; next = belts.get(cell(next, 'within'))) {
    if (seen.has(cell(next, 'id')))
      return report(row, 'within', `comes back to "${cell(next, 'id')}"; a belt cannot lie within itself`);
    seen.add(cell(next, 'id'));
  }
  const covered = [cell(outer, 'place'), ...(ALSO_COVERS[cell(outer, 'id')] ?? [])];
  if (!ancestors(cell(row, 'place'), places).some((code) => covered.includes(code)))
    report(
      row,
      'within',
      `"${cell(outer, 'id')}" is in ${cell(outer, 'place')}, which does not hold this belt's place ${cell(row, 'place')}`,
    );
}

function ancestors(code: string, places: Index): string[] {
  const chain: string[] = [];
  for (let at = places.get(code); at && !chain.includes(cell(at, 'code')); at = places.get(cell(at, 'parent')))
    chain.push(cell(at, 'code'));
  return chain;
}
