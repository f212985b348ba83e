// The default import must be used: MapLibre declares its files free of side effects, and a bare import would be dropped.
import LibreWorker, { type Actor } from 'maplibre-gl/dist/maplibre-gl-worker.mjs';

/** MapLibre's name for "load this GeoJSON". */
const LOAD_DATA = 'LD';

/**
 * MapLibre's worker sends a blob: address back to the page to be fetched and parsed there, and sends what it loaded from any
 * address back to the page once more. Megabytes of outlines would stall the page twice, so such addresses are read here.
 * Without the hook (another MapLibre) all still works, only slower: test/map/shapes.worker.test.ts tells.
 */
function readBlobsHere(actor: Actor): void {
  const load = actor.messageHandlers?.[LOAD_DATA];
  if (!load) return;
  actor.registerMessageHandler(LOAD_DATA, async (map, params, abort) => {
    if (!params.request?.url.startsWith('blob:')) return load(map, params, abort);
    const { request, ...others } = params;
    return load(map, { ...others, data: await read(request.url) }, abort);
  });
}

async function read(url: string): Promise<unknown> {
  const answer = await fetch(url);
  return answer.json();
}

const { worker } = globalThis as typeof globalThis & { readonly worker?: unknown };
if (worker instanceof LibreWorker) readBlobsHere(worker.actor);
