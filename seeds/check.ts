import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkColumns } from './column.ts';
import { checkRows } from './cross.ts';
import { checkGeography, type Contains } from './geography.ts';
import { contains } from './geometry.ts';
import { checkOrigins } from './origins.ts';
import { sayProblem, type Problem } from './problem.ts';
import { readTables, type Tables } from './read.ts';
import { checkRules } from './rules.ts';
import { SCHEMA } from './schema.ts';

/**
 * Every fault of the tables at once, in the order of files and lines; an empty list means that the pack may be built.
 * @param inside whether a WGS-84 point lies in the outline of a place
 */
export function check(tables: Tables, rules: unknown, inside: Contains): Problem[] {
  const problems = [
    ...checkColumns(tables, SCHEMA),
    ...checkRows(tables),
    ...checkGeography(tables, inside),
    ...checkOrigins(tables),
    ...checkRules(rules, tables),
  ];
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** Checks the files of a folder (that of this file when none is given). */
export function checkFolder(folder = new URL('.', import.meta.url)): Problem[] {
  return check(readTables(folder, Object.keys(SCHEMA)), readRules(folder), contains);
}

/** The rules as JSON; a text that says what is wrong when they cannot be read (checkRules then reports it). */
function readRules(folder: URL): unknown {
  try {
    return JSON.parse(readFileSync(new URL('rules.json', folder), 'utf8'));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = checkFolder();
  for (const problem of problems) console.error(sayProblem(problem));
  console.log(problems.length === 0 ? 'seeds: every row is in order' : `seeds: ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
