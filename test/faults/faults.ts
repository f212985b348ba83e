import { browser } from '../browser.ts';
import { backup } from './backup.ts';
import { Chrome } from './chrome.ts';
import { clock } from './clock.ts';
import { flips } from './flips.ts';
import { full } from './full.ts';
import { kills } from './kills.ts';
import { old } from './old.ts';
import { faultSite } from './site.ts';
import { tabs } from './tabs.ts';
import { torn } from './torn.ts';

// Everything that may happen to a phone in the field, to the real store in a real browser: what was said to be saved, and what of it is there afterwards.
// `npm run faults` runs all, `npm run faults kills 50` one of them, with its number.

type Say = (line: string) => void;
/** @returns whether nothing was lost */
type Fault = (chrome: Chrome, url: string, number: number, say: Say) => Promise<boolean>;

const FAULTS: Readonly<Record<string, readonly [number: number, Fault]>> = {
  kills: [
    200,
    async (chrome, url, number, say) => {
      const seen = await kills(chrome, url, number, say);
      say(`${seen.kills} × kill -9 while typing and taking photos`);
      say(`keys said to be saved ${seen.keys}, there afterwards ${seen.keys - seen.lostKeys}, lost ${seen.lostKeys}`);
      say(
        `photos said to be saved ${seen.photos}, there afterwards ${seen.photos - seen.lostPhotos}, lost ${seen.lostPhotos}`,
      );
      say(`photos without their edit or the other way round ${seen.halves}, lists that disagree ${seen.wrongLists}`);
      return seen.lostKeys + seen.lostPhotos + seen.halves + seen.wrongLists === 0;
    },
  ],
  torn: [
    10,
    async (chrome, url, number, say) => {
      const seen = await torn(chrome, url, number);
      say(`${seen.rounds} × a torn record in the browser's log: said to be saved ${seen.saved}, lost ${seen.lost}`);
      return seen.lost === 0;
    },
  ],
  full: [
    5,
    async (chrome, url, number, say) => {
      let good = true;
      for (let round = 0; round < number; round++) {
        const seen = await full(chrome, url);
        say(
          `said to be saved ${seen.saved}, lost ${seen.lost}; without room a photo says '${seen.fault}', a long text '${seen.text}', with room again '${seen.after}'; halves ${seen.halves}`,
        );
        good &&= seen.lost + seen.halves === 0 && seen.fault === 'quota' && seen.text === 'quota' && seen.after === '';
        await chrome.clear();
      }
      return good;
    },
  ],
  tabs: [
    300,
    async (chrome, url, number, say) => {
      const { saved, lost, listed } = await tabs(chrome, url, number);
      say(
        `two tabs on one record: said to be saved ${saved}, lost ${lost}, the list ${listed ? 'agrees' : 'disagrees'}`,
      );
      return lost === 0 && listed && saved === 2 * number;
    },
  ],
  clock: [
    1,
    async (chrome, url, _, say) => {
      const { changes, wrong, lost } = await clock(chrome, url);
      say(`clock set back ${changes} days, one at a time: ${lost} changes lost, ${wrong} times not the last one shown`);
      return wrong + lost === 0;
    },
  ],
  old: [
    1,
    async (chrome, url, _, say) => {
      const seen = await old(chrome, url);
      say(`${seen.databases} old databases with ${seen.edits} edits and ${seen.files} files: ${seen.lost} lost`);
      return seen.lost === 0 && seen.databases > 0;
    },
  ],
  damage: [
    1,
    async (_, __, number, say) => {
      const { flipped, cut } = await flips(number);
      for (const [how, seen] of [
        ['bits flipped', flipped],
        ['cuts', cut],
      ] as const)
        say(
          `${seen.damages} ${how}: ${seen.silent} not told, ${seen.wrong} wrong things given, at most ${seen.most} of 6 things lost`,
        );
      return flipped.silent + flipped.wrong + cut.silent + cut.wrong === 0 && flipped.most <= 1;
    },
  ],
  backup: [
    2000,
    async (chrome, url, number, say) => {
      const photos = Math.round(number * 2.5);
      const { written, parts, ...seen } = await backup(chrome, url, number, photos, 150_000);
      const total = parts.reduce((sum, bytes) => sum + bytes, 0);
      const tell = (seconds: number) => `${seconds.toFixed(1)} s`;
      say(`${number} visits, ${written.edits} edits, ${photos} photos of 150 kB, written in ${tell(written.seconds)}`);
      say(
        `packed in ${tell(seen.packing)}: ${parts.length} parts, ${(total / 1e6).toFixed(0)} MB, the largest ${(Math.max(...parts) / 1e6).toFixed(2)} MB`,
      );
      say(
        `list of all visits in ${tell(seen.listing)}; proved in ${tell(seen.opening)}, taken in ${tell(seen.taking)}`,
      );
      say(
        `back: ${seen.edits} edits, ${seen.files} photos, ${seen.damages} damages; second export ${seen.equal ? 'equal' : 'NOT equal'} byte for byte`,
      );
      return (
        seen.equal &&
        seen.edits === written.edits &&
        seen.files === photos &&
        seen.damages === 0 &&
        Math.max(...parts) <= 20_000_000
      );
    },
  ],
};

const [name = '', number = ''] = process.argv.slice(2);
const chosen = Object.entries(FAULTS).filter(([each]) => name === '' || each === name);
if (chosen.length === 0) throw new Error(`there is no ${name}: ${Object.keys(FAULTS).join(', ')}`);
const executable = await browser();
const site = await faultSite();
let bad = 0;
try {
  for (const [each, [usual, fault]] of chosen) {
    const chrome = new Chrome(executable);
    const began = performance.now();
    try {
      console.log(each);
      const good = await fault(chrome, site.url, Number(number || usual), (line) => console.log(`     ${line}`));
      console.log(`${good ? 'ok  ' : 'FAIL'} ${each} ${((performance.now() - began) / 1000).toFixed(0)} s`);
      bad += good ? 0 : 1;
    } finally {
      await chrome.remove();
    }
  }
} finally {
  await site.close();
}
process.exit(bad > 0 ? 1 : 0);
