import { cacheNames } from 'workbox-core';
import { PrecacheController, PrecacheRoute, cleanupOutdatedCaches } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { incompletePage } from './incomplete.ts';
import type { ShellAnswer, ShellQuestion } from './precache.ts';

declare const self: ServiceWorkerGlobalScope;
/** Addresses of what the list needs: page, styles, script, explore worker. Set by the build. */
declare const ESSENTIAL: readonly string[];

// Every entry carries its SHA-256: a file of another build never enters this build's cache, and a mended file is the right one.
const shell = new PrecacheController();
shell.addToCacheList(self.__WB_MANIFEST);
const essential = new Set(ESSENTIAL.map((address) => new URL(address, location.href).href));

// On a first visit the copy must not compete with the page for the line: it takes what the list needs, and the page has the rest
// fetched (`mend`) when its map stands. An update replaces a whole copy, so it must be whole before it takes over.
self.addEventListener('install', (event) => {
  const first = self.registration.active === null;
  const wanted = [...shell.getURLsToCacheKeys().keys()].filter((address) => !first || essential.has(address));
  event.waitUntil(Promise.all(wanted.map((address) => bring(event, address))));
});
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

/** The installed page; with files lost that it needs, the mended one, else what the server has, else words that say what to do. */
async function openApp(event: ExtendableEvent, request: Request): Promise<Response> {
  if (!(await standing())) await mend(event, await missing());
  const page = (await standing()) ? await shell.matchPrecache('index.html') : undefined;
  return page ?? fetch(request).catch(incompletePage);
}

/** Whether the cache holds all that the list needs. */
async function standing(): Promise<boolean> {
  return !(await missing()).some((address) => essential.has(address));
}

/** Addresses of the shell that the cache does not hold. */
async function missing(): Promise<string[]> {
  const cache = await caches.open(cacheNames.precache);
  const held = new Set((await cache.keys()).map((request) => request.url));
  return [...shell.getURLsToCacheKeys()].filter(([, key]) => !held.has(key)).map(([address]) => address);
}

/** Fetches lost files into the cache; one that cannot be had stays missing. */
async function mend(event: ExtendableEvent, lost: readonly string[]): Promise<void> {
  await Promise.allSettled(lost.map((address) => bring(event, address)));
}

/** Puts one file into the cache unless it is there. Rejects when it cannot be had or is not the file of this build. */
async function bring(event: ExtendableEvent, address: string): Promise<void> {
  const cacheKey = shell.getCacheKeyForURL(address) ?? address;
  const integrity = shell.getIntegrityForCacheKey(cacheKey);
  // A name with a hash never changes, so the copy that the page has just fetched will do; of any other the server is asked whether it has.
  const cache = cacheKey === address ? 'default' : 'no-cache';
  const request = new Request(address, { cache, credentials: 'same-origin', ...(integrity ? { integrity } : {}) });
  await Promise.all(shell.strategy.handleAll({ event, request, params: { cacheKey, integrity } }));
}
