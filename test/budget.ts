import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

// How many bytes go down the line, gzip, against test/budget.json. Growing and shrinking both fail: a file that is suddenly small is
// a mistake too. After a change on purpose: `npx tsx test/budget.ts set`, and say why in the commit.

/** Regular expression of the files of a group, and the bytes that all of them together had when the budget was set. */
type Budget = Record<string, { files: string; bytes: number }>;

const SLACK = 0.04;
/** Small files move by more than a share of themselves. */
const LEAST_SLACK = 400;

const ROOT = resolve(import.meta.dirname, '..');
const DIST = resolve(ROOT, 'dist');
const FILE = resolve(import.meta.dirname, 'budget.json');

const budget = JSON.parse(readFileSync(FILE, 'utf8')) as Budget;
const built = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => resolve(entry.parentPath, entry.name).slice(DIST.length + 1));

/** Bytes on the way: what is compressed already counts as it is. */
function transfer(file: string): number {
  const bytes = readFileSync(resolve(DIST, file));
  return /\.(gz|png|woff2)$/.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

const faults: string[] = [];
const counted = new Set<string>();
for (const [group, { files, bytes }] of Object.entries(budget)) {
  const found = built.filter((file) => new RegExp(files).test(file));
  for (const file of found) counted.add(file);
  const now = found.reduce((sum, file) => sum + transfer(file), 0);
  const slack = Math.max(bytes * SLACK, LEAST_SLACK);
  const verdict =
    found.length === 0 ? 'MISSING' : Math.abs(now - bytes) <= slack ? 'ok' : now > bytes ? 'TOO LARGE' : 'TOO SMALL';
  console.log(
    `${group.padEnd(24)} ${(now / 1000).toFixed(1).padStart(8)} kB  budget ${(bytes / 1000).toFixed(1).padStart(8)}  ${verdict}`,
  );
  if (found.length === 0) faults.push(`${group}: no file in dist matches ${files}`);
  else if (verdict !== 'ok') faults.push(`${group}: ${now} bytes, the budget is ${bytes} ± ${Math.round(slack)}`);
  budget[group] = { files, bytes: now };
}
for (const file of built) if (!counted.has(file)) faults.push(`${file} belongs to no group of test/budget.json`);

if (process.argv[2] === 'set') {
  writeFileSync(FILE, `${JSON.stringify(budget, null, 2)}\n`);
  console.log('test/budget.json holds these sizes now');
} else if (faults.length > 0) {
  console.error(`\n${faults.join('\n')}\nIf that was on purpose: npx tsx test/budget.ts set`);
  process.exit(1);
}
