import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { indexPlaces, matchPlace, pointOf, type Decision, type Place, type PlaceIndex, type Stated } from './locate.ts';

/**
 * Finds each belt's place and point from the names its source states, and writes them into belts.csv.
 * Run: npx tsx seeds/match.ts. A second run changes nothing.
 */

type Row = Record<string, string>;

const placeFromRow = (row: Row): Place => ({
  code: row.code ?? '',
  level: row.level ?? '',
  name: row.name ?? '',
  short: row.short ?? '',
  parent: row.parent ?? '',
  lon: row.lon ?? '',
  lat: row.lat ?? '',
  point: row.point ?? '',
  aliases: (row.aliases ?? '').split('|').filter((alias) => alias !== ''),
});

const statedIn = (row: Row): Stated => ({
  province: row.province_zh ?? '',
  city: row.city_zh ?? '',
  county: row.county_zh ?? '',
  town: row.town_zh ?? '',
});

/** The belt's row with its place and point, or what is wrong and what to do. */
function locate(index: PlaceIndex, row: Row, decision?: Decision): Row | string {
  const match = matchPlace(index, statedIn(row));
  const matched = 'place' in match ? match.place : undefined;
  if (decision && decision.place !== '') {
    const decided = index.byCode.get(decision.place);
    if (!decided)
      return `places-by-hand.csv gives place ${decision.place}, which places.csv lacks; add it or correct the code`;
    return { ...row, place: decided.code, ...pointOf(decided, decision, matched) };
  }
  if ('place' in match) return { ...row, place: match.place.code, ...pointOf(match.place, decision, match.place) };
  const others = match.candidates.map(({ code, name }) => `${code} ${name}`).join(', ') || 'none';
  return `${match.problem}; candidates: ${others}; add an alias to places.csv or a row to places-by-hand.csv`;
}

function readTable(file: URL): { rows: Row[]; fields: string[] } {
  const { data, meta, errors } = Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  const [error] = errors;
  if (error) throw new Error(`${file.pathname}:${(error.row ?? 0) + 2}: ${error.message}`);
  return { rows: data, fields: meta.fields ?? [] };
}

/** Rows of places-by-hand.csv by belt, and the problems of those whose belt is unknown. */
function readDecisions(
  folder: URL,
  belts: ReadonlySet<string>,
): { decisions: Map<string, Decision>; problems: string[] } {
  const decisions = new Map<string, Decision>();
  const problems: string[] = [];
  readTable(new URL('places-by-hand.csv', folder)).rows.forEach(({ belt = '', ...row }, at) => {
    const twice = decisions.has(belt);
    if (twice || !belts.has(belt))
      problems.push(
        `seeds/places-by-hand.csv:${at + 2}: belt "${belt}" ${twice ? 'is decided twice' : 'is not in belts.csv'}`,
      );
    decisions.set(belt, { place: row.place ?? '', lon: row.lon ?? '', lat: row.lat ?? '', point: row.point ?? '' });
  });
  return { decisions, problems };
}

/** Matches every belt of the tables in `folder`; rewrites belts.csv when all are found. Returns the problems, file:line. */
export function matchBelts(folder: URL): string[] {
  const file = new URL('belts.csv', folder);
  const { rows, fields } = readTable(file);
  const index = indexPlaces(readTable(new URL('places.csv', folder)).rows.map(placeFromRow));
  const { decisions, problems } = readDecisions(folder, new Set(rows.map(({ id = '' }) => id)));
  const located = rows.map((row, at) => {
    const found = locate(index, row, decisions.get(row.id ?? ''));
    if (typeof found !== 'string') return found;
    problems.push(`seeds/belts.csv:${at + 2}: ${row.id ?? ''}: ${found}`);
    return row;
  });
  if (problems.length === 0) writeFileSync(file, `${Papa.unparse({ fields, data: located }, { newline: '\n' })}\n`);
  return problems;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = matchBelts(new URL('./', import.meta.url));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log('seeds/belts.csv: every belt has its place and point');
}
