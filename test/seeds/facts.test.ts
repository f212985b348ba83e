import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BOUNDS } from '../../src/core/figure/bound.ts';
import { SUBJECT_KINDS } from '../../src/core/belt/model.ts';
import { buildHere } from '../../seeds/built.ts';
import { factsOf, pageOf, sayFacts } from '../../seeds/facts.ts';
import { RECEIVED } from '../../seeds/origins.ts';
import { cell, readTables, rowsOf, type Line } from '../../seeds/read.ts';
import { SCHEMA } from '../../seeds/schema.ts';
import { pagesNaming, toldOn } from './told.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const tables = readTables(SEEDS, Object.keys(SCHEMA));
const facts = factsOf(tables);
const built = buildHere(SEEDS);
const { pack, evidence } = built;

/** What a figure of the documents is, as text: whose, of what, how much, by which line of which document. */
function cellsOf(row: Line): string {
  const columns = [
    'subject_kind',
    'subject',
    'subject_zh',
    'measure',
    'value',
    'value_high',
    'unit',
    'bound',
    'period',
  ];
  const [kind, id, zh, measure, value, high, ...rest] = columns.map((column) => cell(row, column));
  const numbers = [value, high].map((text) => (text ? Number(text) : ''));
  return JSON.stringify([kind, id || zh, measure, ...numbers, ...rest, cell(row, 'file'), Number(cell(row, 'line'))]);
}

function packedClaim(row: number): string {
  const { claims, texts } = pack;
  const kind = SUBJECT_KINDS[claims.kind[row] ?? 0];
  const at = claims.subject[row] ?? 0;
  const high = claims.high[row] ?? NaN;
  return JSON.stringify([
    kind,
    kind === 'belt' ? texts.belts[at]?.id : texts.subjects[at],
    texts.measures[claims.measure[row] ?? 0]?.code,
    claims.value[row],
    Number.isNaN(high) ? '' : high,
    texts.units[claims.unit[row] ?? 0],
    BOUNDS[claims.bound[row] ?? 0],
    texts.periods[claims.period[row] ?? 0],
    texts.sources[claims.source[row] ?? 0]?.file,
    claims.line[row],
  ]);
}

const packedClaims = Array.from(pack.claims.kind, (_, row) => packedClaim(row));
const figures = facts.filter(({ table }) => table === 'claims');
const statements = facts.filter(({ table }) => table === 'mentions');
/** Claim rows of the pack that hold a figure. */
function rowsOfFigure(row: Line): number[] {
  const wanted = cellsOf(row);
  return packedClaims.flatMap((packed, at) => (packed === wanted ? [at] : []));
}
const name = ({ number, row }: { number: number; row: Line }) =>
  `fact ${number}: ${cell(row, 'id')}${cell(row, 'subject_zh')} (${cell(row, 'file').slice(0, 3)}, line ${cell(row, 'line')})`;

test('each of the 187 facts is named by exactly one row, and that row by its document and line', () => {
  expect(facts.map(({ number }) => number)).toEqual(Array.from({ length: RECEIVED.fact }, (_, at) => at + 1));
  const documents = rowsOf(tables, 'sources').flatMap((row) => cell(row, 'file') || []);
  expect(documents).toHaveLength(5);
  for (const fact of facts) {
    expect(documents, name(fact)).toContain(cell(fact.row, 'file'));
    expect(Number(cell(fact.row, 'line')), name(fact)).toBeGreaterThan(0);
  }
});

describe('in the built pack', () => {
  test('every figure with its value, unit and bound, its source and the line of the document', () => {
    expect(figures.filter(({ row }) => rowsOfFigure(row).length === 0).map(name)).toEqual([]);
  });

  test('every statement without a figure, with its source and line', () => {
    const said = evidence.mentions.map(
      ({ text, source, line }) => `${text} ${pack.texts.sources[source]?.file}:${line}`,
    );
    for (const { row } of statements) {
      const at = rowsOf(tables, 'mentions').indexOf(row);
      expect(said[at]).toBe(`${cell(row, 'text_zh')} ${cell(row, 'file')}:${cell(row, 'line')}`);
    }
  });
});

describe('on a page', () => {
  test('every figure', () => {
    const told = new Set(pagesNaming(facts, tables).flatMap((page) => [...toldOn(page, built).claims]));
    expect(figures.filter(({ row }) => !rowsOfFigure(row).some((at) => told.has(at))).map(name)).toEqual([]);
  });

  test('every statement, on the page that seeds/README.md names', () => {
    const pages = new Map(statements.map((fact) => [pageOf(fact, tables), toldOn(pageOf(fact, tables), built)]));
    const silent = statements.filter((fact) => {
      const at = rowsOf(tables, 'mentions').indexOf(fact.row);
      return !pages.get(pageOf(fact, tables))?.mentions.has(at);
    });
    expect(silent.map((fact) => `${name(fact)} on ${pageOf(fact, tables)}`)).toEqual([]);
  });
});

test('seeds/README.md holds the list of facts that are not figures, as the command prints it', () => {
  const lines = (text: string) => text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
  const readme = lines(readFileSync(new URL('README.md', SEEDS), 'utf8'));
  const isRule = (line: string) => /^[|\s:-]+$/.test(line);
  for (const line of lines(sayFacts(tables)).filter((said) => !isRule(said))) expect(readme).toContain(line);
});
