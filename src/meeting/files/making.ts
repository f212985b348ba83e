import type { Slide } from '../../core/meeting/slide.ts';
import type { SlideTale } from '../../core/meeting/slide-tale.ts';
import { nextTask } from '../../state/frames.ts';
import type { FileFault } from '../../words/files.ts';

/** Why no file could be made. */
export class FileError extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault);
    this.fault = fault;
  }
}

/** What the files are made with beside the deck: who mounts them hands it in. */
export interface Given {
  /** What a slide shows, frozen or of the data in use; null = no figures. */
  readonly taleOf: (slide: Slide) => Promise<SlideTale | null>;
}

/** How far the making has come; `cancelled` is asked between any two steps. */
export interface Making {
  readonly step: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** Lets the page draw and the hand press; throws when the person has cancelled. */
export async function breath({ signal }: Making): Promise<void> {
  await nextTask();
  signal.throwIfAborted();
}
