import { cacheNames } from 'workbox-core';
import { PrecacheController, PrecacheRoute, cleanupOutdatedCaches } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { incompletePage } from './incomplete.ts';
import type { ShellAnswer, ShellQuestion } from './precache.ts';

declare const self: ServiceWorkerGlobalScope;

// Every entry carries its SHA-256: a file of another build never enters this build's cache, and a mended file is the right one.
const shell = new PrecacheController();
shell.addToCacheList(self.__WB_MANIFEST);

self.addEventListener('install', (event) => void shell.install(event));
self.addEventListener('activate', (event) => {
  void shell.activate(event);
  event.waitUntil(self.clients.claim());
});
cleanupOutdatedCaches();

// The pack is no page: it belongs to IndexedDB and passes by untouched.
registerRoute(new NavigationRoute(({ event, request }) => openApp(event, request), { denylist: [/\/pack\//] }));
registerRoute(new PrecacheRoute(shell));

self.addEventListener('message', (event) => {
  const question = event.data as ShellQuestion;
  if (question.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  else event.waitUntil(answer(event, question));
});

async function answer(event: ExtendableMessageEvent, question: ShellQuestion): Promise<void> {
  if (question.type === 'mend') await mend(event, await missing());
  event.ports[0]?.postMessage({ missing: await missing() } satisfies ShellAnswer);
}

/** The installed page; with files lost, the mended one, else whatever the server has, else words that say what to do. */
async function openApp(event: ExtendableEvent, request: Request): Promise<Response> {
  await mend(event, await missing());
  const page = await shell.matchPrecache('index.html');
  if (page && (await missing()).length === 0) return page;
  return fetch(request).catch(incompletePage);
}

/** Addresses of the shell that the cache does not hold. */
async function missing(): Promise<string[]> {
  const cache = await caches.open(cacheNames.precache);
  const held = new Set((await cache.keys()).map((request) => request.url));
  return [...shell.getURLsToCacheKeys()].filter(([, key]) => !held.has(key)).map(([address]) => address);
}

/** Fetches lost files into the cache; one that cannot be had stays missing. */
async function mend(event: ExtendableEvent, lost: readonly string[]): Promise<void> {
  await Promise.allSettled(
    lost.flatMap((address) => {
      const cacheKey = shell.getCacheKeyForURL(address) ?? address;
      const integrity = shell.getIntegrityForCacheKey(cacheKey);
      return shell.strategy.handleAll({
        event,
        request: new Request(address, { cache: 'reload' }),
        params: { cacheKey, integrity },
      });
    }),
  );
}
