import type { Language } from '../../core/figure/say.ts';
import type { FileDeck } from '../../core/meeting/file/file-deck.ts';
import type { Table } from '../../core/field/table.ts';
import { write } from './writing.ts';

/** What is to be written. */
export type WriteAsk =
  | { readonly way: 'pptx'; readonly deck: FileDeck; readonly pictures: readonly string[]; readonly language: Language }
  | { readonly way: 'xlsx'; readonly tables: readonly Table[]; readonly language: Language };

/** The file, or why there is none. */
export type Wrote = { readonly file: Blob } | { readonly failed: string };

const post = postMessage as (message: Wrote) => void;

/** One file a worker: to stop it is to end the worker. */
addEventListener('message', ({ data }: MessageEvent<WriteAsk>) => {
  write(data).then(
    (file) => post({ file }),
    (error: unknown) => post({ failed: error instanceof Error ? error.message : 'failed' }),
  );
});
