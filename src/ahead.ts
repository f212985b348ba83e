/** Address, bytes on the line and bytes unpacked. */
type Wanted = readonly [address: string, packed: number, unpacked: number];
/** In the order of need. First what the first view waits for: the list's worker, the map, the outlines; then the pack. Set by the build. */
declare const AHEAD: readonly (readonly Wanted[])[];

// A first visit would fetch script, worker, map, outlines and pack one after the other, each when the one before asks for it. This has
// them fetched ahead as soon as the app's own script is here, so that the line never rests. With a service worker in charge all is here already.
const waiting = AHEAD.map((files) => [...files]);
/** Bytes under way that keep the line busy until the next answer can come; more would only make the files that are needed first share it. */
const ENOUGH = 60_000;
let underway = 0;

function fill(): void {
  while (underway < ENOUGH) {
    const next = waiting[0]?.shift();
    if (next) void bring(...next);
    // What comes later shares the line with nothing that the first view still waits for.
    else if (underway > 0 || waiting.shift() === undefined) return;
  }
}

/** Reads a file into the browser's cache. One that cannot be had is no fault here: whoever needs it will ask again and say so. */
async function bring(address: string, packed: number, unpacked: number): Promise<void> {
  let left = packed;
  const count = (bytes: number) => {
    const arrived = Math.min(left, bytes);
    left -= arrived;
    underway -= arrived;
    fill();
  };
  underway += packed;
  try {
    const body = (await fetch(address, { priority: 'low' })).body?.getReader();
    for (;;) {
      const piece = await body?.read();
      if (!piece || piece.done) break;
      count((piece.value.length * packed) / unpacked);
    }
  } catch {
    waiting.length = 0;
  } finally {
    count(left);
  }
}

let begun = false;
function begin(): void {
  if (begun) return;
  begun = true;
  fill();
}

/** The ranking on a phone, nothing else asked: the lines that stand in the page are its first. They are Chinese and wear what was chosen, or what the system has. */
function showForeword(): void {
  const lines = document.getElementById('foreword');
  if (!lines || location.search !== '?tab=rank' || stored('language') === 'en' || innerWidth >= 900) return;
  const theme = stored('theme') ?? 'auto';
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset['theme'] = theme !== 'auto' ? theme : dark ? 'dark' : 'light';
  lines.hidden = false;
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(`daitu.${key}`);
  } catch {
    return null;
  }
}

if (!navigator.serviceWorker?.controller) {
  showForeword();
  document.addEventListener('readystatechange', showForeword);
  // The script's bytes are here before it runs; waiting until it has run would leave the line idle for that long.
  document.querySelector('link[rel=modulepreload]')?.addEventListener('load', begin);
  addEventListener('DOMContentLoaded', begin);
}
