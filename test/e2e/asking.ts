import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Answer, Given, Verb } from '../../workers/verbs.ts';

const ASSETS = new URL('../../dist/assets/', import.meta.url);

/** A function of the worker and what it is given. */
type Call = readonly [path: string, ...given: unknown[]];

/** Asks the data worker of the built app itself, in a page: a worker of its own, started and spoken to as the app does, one call after the other. */
export async function askWorker(page: Page, ...calls: readonly Call[]): Promise<unknown[]> {
  const script = readdirSync(ASSETS).find((file) => /^explore-.*\.js$/.test(file));
  if (!script) throw new Error('the build has no explore worker');
  return page.evaluate(ask, { script: `assets/${script}`, calls });
}

export async function analyse<Name extends Verb>(page: Page, name: Name, ...given: Given<Name>): Promise<Answer<Name>> {
  const [answer] = await askWorker(page, ['analyse', name, ...(given as unknown[])]);
  return answer as Answer<Name>;
}

/** Runs in the page. Comlink's own words: APPLY of a path to arguments, each RAW or a port for a callback. */
async function ask({ script, calls }: { script: string; calls: readonly Call[] }): Promise<unknown[]> {
  const worker = new Worker(new URL(script, document.baseURI), { type: 'module' });
  let last = 0;
  const call = (path: string, list: object[], ports: Transferable[] = []) =>
    new Promise<unknown>((resolve, reject) => {
      const id = `ask-${++last}`;
      worker.addEventListener('message', function answered({ data }: MessageEvent) {
        const { id: of, type, value } = data as { id: string; type: string; value: unknown };
        if (of !== id) return;
        worker.removeEventListener('message', answered);
        if (type === 'RAW') resolve(value);
        else reject(new Error(JSON.stringify(value)));
      });
      worker.postMessage({ id, type: 'APPLY', path: [path], argumentList: list }, ports);
    });
  const raw = (value: unknown) => ({ type: 'RAW', value });
  const progress = new MessageChannel();
  await call('begin', [raw(new URL('pack/', document.baseURI).href)]);
  await call('open', [{ type: 'HANDLER', name: 'proxy', value: progress.port2 }], [progress.port2]);
  const answers: unknown[] = [];
  for (const [path, ...given] of calls) answers.push(await call(path, given.map(raw)));
  worker.terminate();
  return answers;
}
