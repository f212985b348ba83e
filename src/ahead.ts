/** Addresses in the order of need: the list's, the map's, the outlines'. Set by the build, which alone knows their hashed names. */
declare const WAVES: readonly (readonly string[])[];

// A first visit would fetch script, worker, pack, map and outlines one after the other, each when the one before asks for it. This has
// them fetched ahead once the app's own script runs, so that the line never rests. With a service worker in charge all is here already.
const waves = [...WAVES];

function next(): void {
  let left = 0;
  const arrived = () => {
    left--;
    if (left === 0) next();
  };
  for (const address of waves.shift() ?? []) {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = address;
    link.onload = link.onerror = arrived;
    left++;
    document.head.append(link);
  }
}

if (!navigator.serviceWorker?.controller) addEventListener('DOMContentLoaded', next);
