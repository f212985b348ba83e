import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { firstOf } from '../src/core/analysis/first.ts';
import { decodePack } from '../src/core/belt/decode.ts';
import { encodePack } from '../src/core/belt/encode.ts';
import type { PlaceName } from '../src/core/belt/gazetteer.ts';
import type { PlaceText } from '../src/core/belt/model.ts';
import { buildHere, type Built } from './built.ts';
import { buildParts, evidenceTables, writePack } from './build.ts';
import { demoPack } from './demo-belts.ts';
import { evidenceOf } from './evidence.ts';
import { compare } from './texts.ts';

// `npm run pack:demo [belts] [folder]`: made-up belts on the real places, industries and outlines, as a pack that the app opens. For measuring
// and for looking at the app under load; `npm run pack` puts the real one back.

const SEED = 20_261_122;
/** The page carries its first answer inside; of more belts than this it would be larger than the pack. */
const MOST_IN_PAGE = 5_000;
const FIRST_LINES = 24;

/**
 * Writes the demo pack.
 * @param belts how many to make up
 * @param folder where latest.json goes; what is in it is removed
 */
export function writeDemo(belts: number, folder: string): void {
  const seeds = new URL('.', import.meta.url);
  const real = buildHere(seeds);
  const pack = demoPack({ ...real.pack.texts, places: allPlaces(real) }, { belts, seed: SEED });
  const columns = encodePack(pack, (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()));
  const decoded = decodePack(new Uint8Array(columns).buffer, pack.texts);
  if (!decoded.ok) throw new Error(`the demo pack is not sound: ${decoded.why}`);
  const { parts, date } = buildParts(fileURLToPath(seeds));
  const own: Readonly<Record<string, Uint8Array>> = {
    columns,
    texts: json(pack.texts),
    gazetteer: json([]),
    // The made-up belts have other rows: what speaks of a real one keeps its words and points to none.
    evidence: json(evidenceOf(evidenceTables(fileURLToPath(seeds)), pack.texts)),
  };
  const first = (version: string) => (belts <= MOST_IN_PAGE ? firstOf(pack, version, FIRST_LINES) : 'null');
  const written = parts.map(({ name, bytes }) => ({ name, bytes: own[name] ?? bytes }));
  const { version } = writePack({ parts: written, date, first }, folder);
  console.log(`demo pack ${version}: ${belts} belts, ${(columns.length / 1e6).toFixed(1)} MB of columns, in ${folder}`);
}

/** Those of the pack and those of the gazetteer, in the order of their codes. */
function allPlaces({ pack, gazetteer }: Built): PlaceText[] {
  const { places } = pack.texts;
  const named: PlaceName[] = [
    ...places.map((place) => ({ ...place, parent: places[place.parent]?.code ?? '' })),
    ...gazetteer,
  ];
  named.sort((a, b) => compare(a.code, b.code));
  const rows = new Map(named.map(({ code }, row) => [code, row]));
  return named.map((place) => ({ ...place, parent: rows.get(place.parent) ?? -1, aliases: [] }));
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [belts = '100000', folder = fileURLToPath(new URL('../public/pack', import.meta.url))] = process.argv.slice(2);
  if (!/^[1-9]\d{0,6}$/.test(belts)) throw new Error(`"${belts}" is no number of belts: give one from 1 to 9999999`);
  writeDemo(Number(belts), folder);
}
