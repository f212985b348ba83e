import type { Wrote } from './write.worker.ts';
import type { WriteAsk } from './writing.ts';

/**
 * Writes a file in a worker of its own: packing hundreds of tables would hold up the page.
 * @throws AbortError when it was stopped; Error where the file cannot be written
 */
export function writtenAside(ask: WriteAsk, signal: AbortSignal): Promise<Blob> {
  const worker = new Worker(new URL('./write.worker.ts', import.meta.url), { type: 'module', name: 'write' });
  return new Promise<Blob>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<Wrote>) => {
      if ('file' in data) resolve(data.file);
      else reject(new Error(data.failed));
    });
    worker.postMessage(ask);
  }).finally(() => worker.terminate());
}
