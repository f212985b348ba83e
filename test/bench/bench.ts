import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dossiers } from './dossier.ts';
import { engine, recolouring } from './engine.ts';
import { exploring } from './explore.ts';
import { filtering } from './filter.ts';
import { meeting } from './meeting.ts';
import { print, type Row, type Tell } from './rows.ts';
import { visits } from './visits.ts';

// `npm run bench [visit] [engine] [recolour] [filter] [dossier] [explore] [meeting]`: without a name all parts, one after the other, in one table and in
// results.json; `recolour` is the end of `engine` alone.

const PARTS: Readonly<Record<string, (tell: Tell) => Promise<void>>> = {
  visit: visits,
  engine,
  recolour: recolouring,
  filter: filtering,
  dossier: dossiers,
  explore: exploring,
  meeting,
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in PARTS));
if (unknown !== undefined) throw new Error(`the bench has no part "${unknown}": ${Object.keys(PARTS).join(', ')}`);
const rows: Row[] = [];
const tell: Tell = (found) => {
  print(found);
  rows.push(...found);
  writeFileSync(resolve(import.meta.dirname, 'results.json'), `${JSON.stringify(rows, null, 2)}\n`);
};
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length > 0 ? !wanted.includes(name) : name === 'recolour') continue;
  console.log(`\n${name}`);
  await part(tell);
}
process.exit(rows.some(({ holds }) => holds === false) ? 1 : 0);
