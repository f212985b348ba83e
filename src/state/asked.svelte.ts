import type { Tale, Telling, Told } from '../engine.ts';
import { explorer } from './explorer.svelte.ts';

/** An answer asked for before its page is opened; only the last one is kept, and it is used once. */
let foreseen: { readonly key: string; readonly answer: Promise<unknown> } | null = null;

const keyOf = (name: Telling, given: readonly unknown[]) => JSON.stringify([name, ...given]);

/** Asks for what will probably be looked at next. What cannot be had is asked again by the page, which says so. */
export function foresee<Name extends Telling>(name: Name, ...given: Told<Name>): void {
  const expected = { key: keyOf(name, given), answer: explorer.tell(name, ...given) };
  expected.answer.catch(() => {
    if (foreseen === expected) foreseen = null;
  });
  foreseen = expected;
}

/** Forgets it: what it was asked of may have changed. */
export function unforesee(): void {
  foreseen = null;
}

function answerTo<Name extends Telling>(name: Name, given: Told<Name>): Promise<Tale<Name>> {
  const ready = foreseen?.key === keyOf(name, given) ? foreseen.answer : null;
  foreseen = null;
  // The key names the telling, so the answer is one of its own.
  return ready === null ? explorer.tell(name, ...given) : (ready as Promise<Tale<Name>>);
}

/** What one page asked for and was told. The newest question wins; the old answer stands until the new one is here. */
export class Asked<Name extends Telling> {
  tale = $state.raw<Tale<Name> | null>(null);
  /** Why there is no answer, in the engine's words. */
  fault = $state<string | null>(null);

  readonly #name: Name;
  #turn = 0;
  /** What the last answer answers. */
  #of = $state('');

  constructor(name: Name) {
    this.#name = name;
  }

  async ask(...given: Told<Name>): Promise<void> {
    const turn = ++this.#turn;
    try {
      const tale = await answerTo(this.#name, given);
      if (turn === this.#turn) [this.tale, this.fault, this.#of] = [tale, null, keyOf(this.#name, given)];
    } catch (fault) {
      if (turn === this.#turn) this.fault = fault instanceof Error ? fault.message : String(fault);
    }
  }

  /** The answer is to this question; while it is on its way the one before stands. */
  answers(...given: Told<Name>): boolean {
    return this.#of === keyOf(this.#name, given);
  }
}
