import { demandCleared, type Cleared } from '../../core/meeting/preflight/preflight.ts';
import type { Sheet } from '../../core/meeting/sheet.ts';
import { svgOf } from '../../core/meeting/sheet/svg.ts';

/** Gives a file to the person. */
export function handOut(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  [link.href, link.download] = [address, name];
  link.click();
  // The browser has begun to read it by then; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A cleared sheet as a file of true outlines. */
export function svgFile(cleared: Cleared<Sheet>, label: string): Blob {
  return new Blob([svgOf(demandCleared(cleared), label)], { type: 'image/svg+xml' });
}

/** What no file system takes is left out of a name. */
export function fileName(title: string, ending: string): string {
  const name = title
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 60);
  return `${name === '' ? '带图' : name}.${ending}`;
}
