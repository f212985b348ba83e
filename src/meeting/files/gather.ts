import type { Deck } from '../../core/meeting/deck.ts';
import type { FileDeck, FileInput } from '../../core/meeting/file/file-deck.ts';
import { fileDeckOf } from '../../core/meeting/file/file-deck-of.ts';
import type { Contents } from '../../core/meeting/file/redacted.ts';
import { boundsOfCamera } from '../../core/meeting/sheet/frame.ts';
import type { Slide } from '../../core/meeting/slide.ts';
import { appearance } from '../../state/appearance.svelte.ts';
import { explorer } from '../../state/explorer.svelte.ts';
import { field } from '../../state/field.svelte.ts';
import { language } from '../../state/language.svelte.ts';
import { review } from '../../state/review.svelte.ts';
import { dataAddress } from '../export/data-address.ts';
import { breath, FileError, type Given, type Making } from './making.ts';

/** What all files are made from: the slides as they will leave, and, in the same order, what they were made of. */
export interface Gathered {
  readonly deck: FileDeck;
  readonly inputs: readonly FileInput[];
}

/** Asks for every slide's figures, and takes along nothing that was not ticked. */
export async function gathered(deck: Deck, contents: Contents, given: Given, making: Making): Promise<Gathered> {
  const inputs: FileInput[] = [];
  for (const slide of deck.slides) {
    await breath(making);
    inputs.push(await inputOf(slide, contents, given));
    making.step(inputs.length, 2 * deck.slides.length);
  }
  const made = new Date().toLocaleDateString('sv');
  const terms = {
    title: deck.title,
    made,
    review: review.number,
    language: language.current,
    ramp: appearance.ramp,
  };
  return { inputs, deck: fileDeckOf(inputs, { ...terms, contents }) };
}

async function inputOf(slide: Slide, contents: Contents, given: Given): Promise<FileInput> {
  const tale = await given.taleOf(slide);
  return {
    ...{ id: slide.id, kind: slide.kind, tale, caption: slide.caption, notes: slide.notes },
    title: slide.title === null ? null : { zh: slide.title, en: slide.title },
    frozen: slide.frozen ? new Date(slide.frozen.at).toLocaleDateString('sv') : '',
    unit: tale ? unitOf(tale.query.measure) : '',
    view: slide.camera && boundsOfCamera(slide.camera),
    photo: slide.photo ? await photoOf(slide.photo.file, contents.photos) : '',
  };
}

/** Base unit of a measure; '' = not known. */
function unitOf(measure: string): string {
  if (measure === 'best') return '万元';
  return explorer.vocabulary?.measures.find(({ code }) => code === measure)?.unit ?? '';
}

/** A picture that stays behind is counted, but never read. */
async function photoOf(file: string, wanted: boolean): Promise<string> {
  if (!wanted) return 'left';
  // A deck may be opened before anything of the field was.
  const found = await field.begin().then(() => field.file(file)).catch(() => null); // prettier-ignore
  if (!found) throw new FileError('photo');
  return dataAddress(found).catch(() => Promise.reject(new FileError('photo')));
}
