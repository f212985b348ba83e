import { write, type WriteAsk } from './writing.ts';

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
