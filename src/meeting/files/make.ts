import type { Deck } from '../../core/meeting/deck.ts';
import { csvOf } from '../../core/field/csv.ts';
import { figureTables } from '../../core/meeting/file/figure-tables.ts';
import type { FileDeck } from '../../core/meeting/file/file-deck.ts';
import type { Contents } from '../../core/meeting/file/redacted.ts';
import type { Cleared } from '../../core/meeting/preflight/preflight.ts';
import type { Sheet } from '../../core/meeting/sheet.ts';
import { language } from '../../state/language.svelte.ts';
import { writtenAside } from './aside.ts';
import { dataAddress } from '../export/data-address.ts';
import { gathered, type Gathered } from './gather.ts';
import { breath, FileError, type Given, type Making } from './making.ts';
import { MAP_BOX } from './map-box.ts';
import { clearedMap } from './pictures.ts';

/** Ways out, as files. */
export const WAYS = ['html', 'pptx', 'xlsx', 'csv'] as const;
export type Way = (typeof WAYS)[number];

export interface Made {
  readonly file: File;
  /** What stayed behind. */
  readonly left: FileDeck['left'];
}

/** Makes one file of a deck. Throws a FileError that says why it could not, and an AbortError when the person has cancelled. */
export async function made(deck: Deck, way: Way, contents: Contents, given: Given, making: Making): Promise<Made> {
  const all = await gathered(deck, contents, given, making);
  const blob = await blobOf(all, way, contents, making);
  await breath(making);
  return { file: new File([blob], `${fileName(deck.title)}.${way}`, { type: blob.type }), left: all.deck.left };
}

async function blobOf(all: Gathered, way: Way, contents: Contents, making: Making): Promise<Blob> {
  if (way === 'html') return (await import('./html.ts')).htmlFile(all, contents, making);
  if (way === 'pptx') return presentation(all, contents, making);
  const tables = figureTables(all.deck, language.current);
  if (way === 'xlsx') return writtenAside({ way, tables, language: language.current }, making.signal);
  const [figures] = tables;
  return new Blob(figures ? [csvOf(figures, language.current)] : [], { type: 'text/csv' });
}

async function presentation({ deck, inputs }: Gathered, contents: Contents, making: Making): Promise<Blob> {
  const pictures: string[] = [];
  // As many pixels as the slide has room for at 110 an inch: letters are then as large as those around the map.
  const look = { kind: 'map', width: Math.round(MAP_BOX.w * DENSE), height: Math.round(MAP_BOX.h * DENSE) } as const;
  for (const [at, input] of inputs.entries()) {
    await breath(making);
    const map = await clearedMap(input, contents, look);
    pictures.push(map ? await painted(map, making) : contents.photos ? input.photo : '');
    making.step(inputs.length + at + 1, 2 * inputs.length);
  }
  return writtenAside({ way: 'pptx', deck, pictures, language: language.current }, making.signal);
}

/** A cleared map as PNG, in an address that holds it. */
async function painted(map: Cleared<Sheet>, { signal }: Making): Promise<string> {
  const { pictureOf } = await import('../export/picture.ts');
  const fineness = { dotsPerInch: DENSE * CRISP, scale: CRISP };
  const png = await pictureOf(map, fineness, { onprogress: () => undefined, signal }).catch(() => null);
  signal.throwIfAborted();
  if (!png) throw new FileError('picture');
  return dataAddress(png);
}

/** Pixels of the sheet to an inch of the slide, and dots to a pixel. */
const [DENSE, CRISP] = [110, 2.25];

/** What every system takes as a name. */
function fileName(title: string): string {
  return (
    title
      .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
      .trim()
      .slice(0, 80) || 'deck'
  );
}
