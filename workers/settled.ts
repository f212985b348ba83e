import type { Manifest } from '../src/core/belt/manifest.ts';
import type { Fault, HoldingFault } from './shelf.ts';

/** A version as it is named to the person. */
export interface Edition {
  readonly version: string;
  /** ISO date of the data set. */
  readonly date: string;
}

/**
 * complete: every file is on the device and proved · updated: so is a version other than the open one, opened at the
 * next start · behind: the version on the device is whole, the newer one could not be fetched (see fault).
 */
export type Settled =
  | (Edition & {
      readonly ok: true;
      readonly state: 'complete' | 'updated' | 'behind';
      /** A newer version that is whole on the device and opens only when the person agrees; null = none. */
      readonly waiting: Edition | null;
      readonly fault?: HoldingFault;
      readonly why?: string;
    })
  | Fault;

export function editionOf({ version, date }: Edition): Edition {
  return { version, date };
}

export function settledOn(
  manifest: Manifest,
  state: 'complete' | 'updated' | 'behind',
  waiting: Edition | null,
  fault?: Fault,
): Settled {
  const settled = { ok: true, state, ...editionOf(manifest), waiting: waiting && editionOf(waiting) } as const;
  return fault ? { ...settled, fault: fault.fault, why: fault.why } : settled;
}
