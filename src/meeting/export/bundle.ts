import { Zip, ZipPassThrough } from 'fflate';
import { fileName } from './hand-out.ts';
import { unlessStopped, type Watching } from './picture.ts';

/** A page that is to leave as a picture. */
export interface Page {
  readonly title: string;
  /** @throws AbortError when it was stopped */
  readonly drawn: (watching: Watching) => Promise<Blob>;
}

/** Bytes that are taken into a zip at once: the page breathes between two slices. */
const SLICE = 1 << 20;

/**
 * One page is a file of its own; several are one zip, numbered in their order and called by their titles, so that a browser asks for one file and there is
 * never half of a deck.
 * @throws what `drawn` throws
 */
export async function bundled(pages: readonly Page[], ending: string, watching: Watching): Promise<Blob> {
  const [first] = pages;
  if (first && pages.length === 1) return first.drawn(watching);
  // What is done becomes a Blob at once: a browser keeps those outside the memory of the page.
  const done: Blob[] = [];
  let fresh: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    fresh.push(bytes);
  });
  for (const [at, { title, drawn }] of pages.entries()) {
    const onprogress = (part: number) => watching.onprogress((at + part) / pages.length);
    const file = await drawn({ ...watching, onprogress });
    const entry = new ZipPassThrough(numbered(at, pages.length, title, ending));
    zip.add(entry);
    for (let from = 0; from < file.size || from === 0; from += SLICE) {
      const bytes = new Uint8Array(await file.slice(from, from + SLICE).arrayBuffer());
      unlessStopped(watching.signal);
      entry.push(bytes, from + SLICE >= file.size);
    }
    done.push(new Blob(fresh));
    fresh = [];
  }
  zip.end();
  return new Blob([...done, ...fresh], { type: 'application/zip' });
}

/** 01-标题.png: sorted by name, pages stand in their order. */
function numbered(at: number, count: number, title: string, ending: string): string {
  const number = String(at + 1).padStart(Math.max(2, String(count).length), '0');
  return fileName(title === '' ? number : `${number}-${title}`, ending);
}
