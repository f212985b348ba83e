import type { Cleared } from '../../core/meeting/preflight/preflight.ts';
import { demandCleared } from '../../core/meeting/preflight/preflight.ts';
import { partsOf } from '../../core/meeting/preflight/parts-of.ts';
import type { Sheet } from '../../core/meeting/sheet.ts';
import { nextTask } from '../../state/frames.ts';
import { fileAt } from './data-address.ts';
import type { Painted } from './paint.worker.ts';
import { painting, type PictureAsk } from './tiles.ts';

/** Dots to the inch, and how many of them a CSS pixel is. */
export interface Fineness {
  readonly dotsPerInch: number;
  readonly scale: number;
}

export interface Watching {
  /** How far it is, 0–1. */
  readonly onprogress: (done: number) => void;
  readonly signal: AbortSignal;
}

/**
 * A PNG of a cleared sheet, painted in a worker of its own, or in short slices on the page where workers cannot paint.
 * @throws AbortError when it was stopped; PaintFailure where this device cannot draw it
 */
export async function pictureOf(
  cleared: Cleared<Sheet>,
  { dotsPerInch, scale }: Fineness,
  watching: Watching,
): Promise<Blob> {
  const sheet = demandCleared(cleared);
  const ask = { sheet, scale, dotsPerInch, pictures: await photosOf(sheet) };
  unlessStopped(watching.signal);
  if (canPaintAside()) {
    try {
      return await aside(ask, watching);
    } catch (error) {
      // Stopped is stopped; but a worker that cannot paint, as some cannot write text, leaves it to the page.
      if (watching.signal.aborted) throw error;
    }
  }
  return here(ask, watching);
}

function canPaintAside(): boolean {
  try {
    return typeof Worker === 'function' && new OffscreenCanvas(1, 1).getContext('2d') !== null;
  } catch {
    return false;
  }
}

async function photosOf(sheet: Sheet): Promise<Map<string, ImageBitmap>> {
  const addresses = new Set(partsOf(sheet.parts).flatMap((part) => (part.kind === 'photo' ? [part.href] : [])));
  const read = async (href: string) => [href, await createImageBitmap(fileAt(href))] as const;
  return new Map(await Promise.all([...addresses].map(read)));
}

function aside(ask: PictureAsk, { onprogress, signal }: Watching): Promise<Blob> {
  const worker = new Worker(new URL('./paint.worker.ts', import.meta.url), { type: 'module', name: 'paint' });
  return new Promise<Blob>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(stopped()), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<Painted>) => {
      if ('picture' in data) resolve(data.picture);
      else if ('failed' in data) reject(new Error(data.failed));
      else onprogress(data.done);
    });
    worker.postMessage(ask);
  }).finally(() => worker.terminate());
}

/** Tile by tile with the page in between. */
async function here(ask: PictureAsk, { onprogress, signal }: Watching): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const steps = painting(ask, (width, height) => {
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    return canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    onprogress(step.value);
    await nextTask();
    unlessStopped(signal);
  }
}

function stopped(): DOMException {
  return new DOMException('stopped by the person', 'AbortError');
}

/** @throws AbortError when it was stopped */
export function unlessStopped({ aborted }: AbortSignal): void {
  if (aborted) throw stopped();
}
