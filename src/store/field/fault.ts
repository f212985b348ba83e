import { failure, type StoreFault } from '../faults.ts';

/**
 * locked: a passphrase is asked for first · passphrase: this is not the one · closed: an edit that may have left the device was to be altered ·
 * silent: the disk did not answer in time; what was asked for may still come to be. The others as everywhere.
 */
export type FieldFault = StoreFault | 'locked' | 'passphrase' | 'closed' | 'silent';
export type Kept<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: FieldFault; readonly why: string };

/** A fault of the field store itself. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly fault: FieldFault;

  constructor(fault: FieldFault, why: string) {
    super(why);
    this.fault = fault;
  }
}

/** Other work came between reading and writing: to be done once more. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** Runs the work and answers what went wrong instead of throwing it. */
export async function kept<T>(work: () => PromiseLike<T>): Promise<Kept<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const own = within(error);
    return own instanceof Refusal ? { ok: false, fault: own.fault, why: own.message } : failure(error);
  }
}

/** Runs the work again as long as it is overtaken, after a pause of any length: two pages that write without rest must not hold each other up for ever. */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn++) {
    try {
      return await work();
    } catch (error) {
      if (!(within(error) instanceof Overtaken) || turn === TURNS) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(turn, LONGEST)));
    }
  }
}

const TURNS = 100;
/** Milliseconds. */
const LONGEST = 40;

/** Dexie may wrap what is thrown in a transaction. */
function within(error: unknown): unknown {
  const inner = error instanceof Error && 'inner' in error ? error.inner : null;
  return inner instanceof Refusal || inner instanceof Overtaken ? inner : error;
}

/**
 * Some browsers leave a transaction without an answer when the disk is full: after the time that is told as a fault.
 * @param milliseconds how long to wait
 */
export function answered<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Refusal('silent', `the disk did not answer for ${Math.round(milliseconds / 1000)} s`)),
      milliseconds,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
