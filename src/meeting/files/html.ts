import { fileHtml } from '../../core/meeting/file/file-html.ts';
import type { FileGround } from '../../core/meeting/file/file-ground.ts';
import type { FileDeck } from '../../core/meeting/file/file-deck.ts';
import type { Contents } from '../../core/meeting/file/redacted.ts';
import { svgOf } from '../../core/meeting/sheet/svg.ts';
import { PROVINCES } from '../../core/meeting/plain-map.ts';
import { boundaries } from '../../state/boundaries.svelte.ts';
import { explorer } from '../../state/explorer.svelte.ts';
import { language } from '../../state/language.svelte.ts';
import script from '../player/player.ts?standalone';
import styles from '../player/player.css?raw';
import type { Gathered } from './gather.ts';
import { breath, FileError, type Making } from './making.ts';
import { pictureOf } from './pictures.ts';

/** A slide on a wall. */
const WALL = { kind: 'slide', width: 1600, height: 900 } as const;

/** The single HTML file of a deck. */
export async function htmlFile({ deck, inputs }: Gathered, contents: Contents, making: Making): Promise<Blob> {
  const ground = await explorer.fileGround(await provincesOf(deck, inputs));
  if (!ground) throw new FileError('outlines');
  const stills: string[] = [];
  for (const [at, input] of inputs.entries()) {
    await breath(making);
    const name = deck.slides[at]?.title[language.current] ?? '';
    stills.push(svgOf(await pictureOf(input, contents, WALL), name));
    making.step(inputs.length + at + 1, 2 * inputs.length);
  }
  const [scriptDigest, stylesDigest] = await Promise.all([digest(script), digest(styles)]);
  const page = fileHtml({
    deck: { ...deck, review: await reviewOf(deck, ground) },
    ground,
    stills,
    script,
    scriptDigest,
    styles,
    stylesDigest,
  });
  return new Blob([page], { type: 'text/html' });
}

/** A number that was given to the unit's own outlines stands on no others. */
async function reviewOf({ review }: FileDeck, { own }: FileGround): Promise<string> {
  await boundaries.load();
  return boundaries.kept?.reviewNumber === review && own?.reviewNumber !== review ? '' : review;
}

/** Those that the deck asks about: their prefectures and counties go along. A deck about the nation alone has them all. */
async function provincesOf({ marks, slides }: FileDeck, inputs: Gathered['inputs']): Promise<string[]> {
  const found = new Set<string>();
  for (const { tale } of inputs) if (tale && tale.query.place !== '') found.add(tale.query.place.slice(0, 2));
  for (const { map } of slides) {
    if (map && /^\d{6}$/.test(map.chosen)) found.add(map.chosen.slice(0, 2));
    if (map && map.level !== 'province') for (const { code } of map.places) found.add(code.slice(0, 2));
    const belt = marks.find(({ id }) => id === map?.chosen);
    const county = belt && (await explorer.countyAt(belt.lon, belt.lat));
    if (county) found.add(county.slice(0, 2));
  }
  return found.size === 0 ? [...PROVINCES] : [...found].sort().map((code) => `${code}0000`);
}

/** SHA-256 in base64, as a policy names it. */
async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes));
}
