import type { Fix, Photo, Voice } from '../core/field/visit.ts';
import { field } from './field.svelte.ts';
import { fixing } from './fixing.svelte.ts';
import { momentOf } from './moment.ts';
import { sha256Of, type Shrunk } from './shrink.ts';

/** Keeps a photo with where and when it was taken beside it; its UUID in the record. The file and the edit that names it are stored together. */
export async function attachPhoto(
  record: string,
  { blob, width, height }: Shrunk,
  more: { readonly taken?: Date; readonly caption?: string; readonly view?: Photo['view']; readonly sketchOf?: string },
): Promise<string> {
  const sha256 = await sha256Of(blob);
  const photo: Photo = {
    sha256,
    type: blob.type,
    bytes: blob.size,
    taken: momentOf(more.taken ?? new Date()),
    fix: null,
    width,
    height,
    caption: more.caption ?? '',
    view: more.view ?? '',
    sketchOf: more.sketchOf ?? '',
  };
  const item = field.addItem(record, 'photo', photo as never, new Map([[sha256, blob]]));
  // An old photo was taken elsewhere.
  if (!more.taken && photo.sketchOf === '') void addFix(record, `photo/${item}`);
  return item;
}

/** A voice as it is kept. */
export interface Recording {
  readonly blob: Blob;
  readonly seconds: number;
  readonly taken: string;
  /** UUID of its draft in the store, which goes when the whole is there. */
  readonly draft: string;
  readonly caption?: string;
  /** It was recorded some time ago, maybe elsewhere. */
  readonly old?: boolean;
}

export async function attachVoice(record: string, recording: Recording): Promise<string> {
  const { blob, seconds, taken, draft, caption = '', old = false } = recording;
  const sha256 = await sha256Of(blob);
  const voice: Voice = { sha256, type: blob.type, bytes: blob.size, taken, fix: null, seconds, caption };
  const item = field.addItem(record, 'voice', voice as never, new Map([[sha256, blob]]), draft);
  if (!old) void addFix(record, `voice/${item}`);
  return item;
}

/** The position may come later than the picture: nobody waits for it. */
async function addFix(record: string, name: string): Promise<void> {
  const fix: Fix | null = await fixing.once();
  const standing = field.value(record, name);
  if (!fix || typeof standing !== 'object' || standing === null) return;
  field.set(record, name, { ...standing, fix: fix as never });
  field.leave(record, name);
}
