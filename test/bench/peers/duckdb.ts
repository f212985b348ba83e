import * as duckdb from '@duckdb/duckdb-wasm';
import wasmUrl from '../../../node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '../../../node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { FIRST_YEAR } from '../../../seeds/demo-belts.ts';
import { ASKED, cellsOf, digestOf, type Peer, type Work } from './peer.ts';

type Answer = Awaited<ReturnType<duckdb.AsyncDuckDBConnection['query']>>;
interface Brush {
  readonly byProvince: Answer;
  readonly byIndustry: Answer;
  readonly top: Answer;
  readonly classes: Answer;
}

const [LAST, BEFORE, FIRST] = [`y${ASKED.last}`, `y${ASKED.before}`, `y${ASKED.first}`];
const INSIDE = `industry IN (${ASKED.industries.join(', ')})`;
const BRUSHED = `${INSIDE} AND ${LAST} >= ${ASKED.brushFloor}`;
const REACHED = ASKED.breaks.map((limit) => `(${LAST} / ${BEFORE} - 1 >= ${limit})::INTEGER`).join(' + ');

const STATEMENTS = {
  Q1: `SELECT province, sum(y${ASKED.year}) FROM belts GROUP BY province`,
  Q2: `SELECT province, industry, sum(${LAST}) FROM belts GROUP BY province, industry`,
  Q3: `SELECT row, pow(${LAST} / ${FIRST}, 1.0 / ${ASKED.span}) - 1 AS rate FROM belts
       WHERE ${INSIDE} AND ${FIRST} > 0 AND ${LAST} >= 0 ORDER BY rate DESC, row LIMIT ${ASKED.most}`,
  Q4: `WITH cells AS MATERIALIZED (SELECT city, industry, sum(${LAST}) AS one FROM belts GROUP BY city, industry),
       cities AS (SELECT city, sum(one) AS whole FROM cells GROUP BY city),
       industries AS (SELECT industry, sum(one) AS whole FROM cells GROUP BY industry)
       SELECT cells.city, cells.industry, one * (SELECT sum(one) FROM cells) / (cities.whole * industries.whole)
       FROM cells JOIN cities USING (city) JOIN industries USING (industry)`,
  Q5: `SELECT industry, sum(${LAST} * ${LAST}) / (sum(${LAST}) * sum(${LAST})) FROM belts GROUP BY industry`,
  Q6: `SELECT row, ${LAST} / ${BEFORE} - 1 AS rate FROM belts
       WHERE ${LAST} >= ${ASKED.floor} AND ${BEFORE} > 0 ORDER BY rate DESC, row LIMIT ${ASKED.most}`,
  byProvince: `SELECT province, sum(${LAST}), count(*) FROM belts WHERE ${BRUSHED} GROUP BY province`,
  byIndustry: `SELECT industry, sum(${LAST}) FROM belts WHERE ${BRUSHED} GROUP BY industry`,
  top: `SELECT row, ${LAST} FROM belts WHERE ${BRUSHED} ORDER BY ${LAST} DESC, row LIMIT ${ASKED.most}`,
  classes: `SELECT CASE WHEN ${BRUSHED} AND ${BEFORE} > 0 THEN ${REACHED} ELSE 255 END::UTINYINT FROM belts`,
} as const;

/** DuckDB-WASM with one table, a column a year, and prepared statements: its best layout here. Its own worker does the work. */
export async function duckDb(work: Work): Promise<Peer> {
  const worker = new Worker(workerUrl);
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await db.instantiate(wasmUrl);
  await db.registerFileBuffer('belts.csv', csvOf(work));
  const connection = await db.connect();
  await connection.query(tableOf(work));
  const prepared = new Map<string, () => Promise<Answer>>();
  for (const [name, text] of Object.entries(STATEMENTS)) {
    const statement = await connection.prepare(text);
    prepared.set(name, () => statement.query() as Promise<Answer>);
  }
  const ask = (name: keyof typeof STATEMENTS) => (): Promise<Answer> => {
    const run = prepared.get(name);
    if (!run) throw new Error(`no statement ${name}`);
    return run();
  };
  const brushed = async (): Promise<Brush> => ({
    byProvince: await ask('byProvince')(),
    byIndustry: await ask('byIndustry')(),
    top: await ask('top')(),
    classes: await ask('classes')(),
  });
  const rated = (answer: Answer) => rowsOf(answer).flat();
  return {
    name: 'DuckDB-WASM',
    run: { Q1: ask('Q1'), Q2: ask('Q2'), Q3: ask('Q3'), Q4: ask('Q4'), Q5: ask('Q5'), Q6: ask('Q6'), Q7: brushed },
    read: {
      Q1: (answer: Answer) => cellsOf(work.provinces, pairsOf(rowsOf(answer))),
      Q2: (answer: Answer) => cellsOf(work.provinces * work.industries, crossOf(work, answer)),
      Q3: rated,
      Q4: (answer: Answer) => cellsOf(work.cities * work.industries, crossOf(work, answer)),
      Q5: (answer: Answer) => cellsOf(work.industries, pairsOf(rowsOf(answer))),
      Q6: rated,
      Q7: (answer: Brush) => readBrush(work, answer),
    },
    close: async () => {
      await connection.close();
      await db.terminate();
      worker.terminate();
    },
  };
}

function tableOf(work: Work): string {
  const columns = ['row INTEGER', 'province UTINYINT', 'city USMALLINT', 'industry UTINYINT'];
  const years = work.years.map((_, at) => `y${FIRST_YEAR + at} DOUBLE`);
  const typed = [...columns, ...years].map((column) => column.replace(/^(\S+) (\S+)$/, "'$1': '$2'"));
  return `CREATE TABLE belts AS SELECT * FROM read_csv('belts.csv', header = false, columns = {${typed.join(', ')}})`;
}

function csvOf(work: Work): Uint8Array {
  const lines: string[] = [];
  for (let row = 0; row < work.count; row++) {
    const values = work.years.map((column) => (Number.isNaN(column[row]) ? '' : String(column[row])));
    lines.push([row, work.province[row], work.city[row], work.industry[row], ...values].join(','));
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

/** Rows as plain numbers, NaN for null. */
function rowsOf(answer: Answer): number[][] {
  const columns = Array.from({ length: answer.numCols }, (_, at) => answer.getChildAt(at));
  return Array.from({ length: answer.numRows }, (_, row) =>
    columns.map((column) => {
      const value: unknown = column?.get(row);
      return value === null || value === undefined ? NaN : Number(value);
    }),
  );
}

function pairsOf(rows: readonly number[][]): (readonly [number, number])[] {
  return rows.map(([key = NaN, value = NaN]) => [key, value]);
}

function crossOf(work: Work, answer: Answer): (readonly [number, number])[] {
  return rowsOf(answer).map(([outer = NaN, industry = NaN, value = NaN]) => [
    outer * work.industries + industry,
    value,
  ]);
}

function readBrush(work: Work, { byProvince, byIndustry, top, classes }: Brush): number[] {
  const provinces = rowsOf(byProvince);
  return [
    provinces.reduce((all, [, , belts = 0]) => all + belts, 0),
    ...cellsOf(work.provinces, pairsOf(provinces)),
    ...cellsOf(work.industries, pairsOf(rowsOf(byIndustry))),
    ...rowsOf(top).flat(),
    ...digestOf(rowsOf(classes).map(([one = NaN]) => one)),
  ];
}
