/** Addresses in the order of need: the list's, the map's, the outlines'. Set by the build, which alone knows their hashed names. */
declare const AHEAD: readonly string[];

// A first visit would fetch script, worker, pack, map and outlines one after the other, each when the one before asks for it. This has
// them fetched ahead as soon as the app's own script is here, so that the line never rests. With a service worker in charge all is here already.
const waiting = [...AHEAD];
/** Two at a time: while one is asked for, the other fills the line, and what is needed first still comes first. */
const ABREAST = 2;

let begun = false;
function begin(): void {
  if (begun) return;
  begun = true;
  for (let lane = 0; lane < ABREAST; lane++) next();
}

function next(): void {
  const address = waiting.shift();
  if (address === undefined) return;
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = address;
  link.onload = link.onerror = next;
  document.head.append(link);
}

if (!navigator.serviceWorker?.controller) {
  // The script's bytes are here before it runs; waiting until it has run would leave the line idle for that long.
  document.querySelector('link[rel=modulepreload]')?.addEventListener('load', begin);
  addEventListener('DOMContentLoaded', begin);
}
