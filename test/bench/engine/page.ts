import type { Reply } from './answering.ts';

// The page of the bench: starts one worker a question, so that nobody's garbage lies in the way of the next.

const WORKERS = {
  queries: () => new Worker(new URL('./queries.worker.ts', import.meta.url), { type: 'module' }),
  storage: () => new Worker(new URL('./storage.worker.ts', import.meta.url), { type: 'module' }),
  space: () => new Worker(new URL('./space.worker.ts', import.meta.url), { type: 'module' }),
  search: () => new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' }),
} as const;

declare global {
  interface Window {
    /** Ask a worker and wait for its answer. */
    ask: (worker: keyof typeof WORKERS, asked: unknown) => Promise<unknown>;
  }
}

window.ask = async (name, asked) => {
  if (!crossOriginIsolated) throw new Error('the page is not cross-origin isolated: its clock is too coarse');
  const worker = WORKERS[name]();
  try {
    const reply = await new Promise<Reply<unknown>>((resolve, reject) => {
      worker.addEventListener('message', (event: MessageEvent<Reply<unknown>>) => resolve(event.data));
      worker.addEventListener('error', (event) => reject(new Error(event.message || `worker ${name} broke`)));
      worker.postMessage(asked);
    });
    if (!reply.ok) throw new Error(`${name}: ${reply.why}`);
    return reply.answer;
  } finally {
    worker.terminate();
  }
};
