import type { FileFault } from '../../words/files.ts';

/** Why no file could be made. */
export class FileError extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault);
    this.fault = fault;
  }
}

/** How far the making has come; `cancelled` is asked between any two steps. */
export interface Making {
  readonly step: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** Lets the page draw and the hand press; throws when the person has cancelled. */
export async function breath({ signal }: Making): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal.throwIfAborted();
}
