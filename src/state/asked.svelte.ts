import type { Tale, Telling, Told } from '../engine.ts';
import { explorer } from './explorer.svelte.ts';

/** What one page asked for and was told. The newest question wins; the old answer stands until the new one is here. */
export class Asked<Name extends Telling> {
  tale = $state.raw<Tale<Name> | null>(null);
  /** Why there is no answer, in the engine's words. */
  fault = $state<string | null>(null);

  readonly #name: Name;
  #turn = 0;

  constructor(name: Name) {
    this.#name = name;
  }

  async ask(...given: Told<Name>): Promise<void> {
    const turn = ++this.#turn;
    try {
      const tale = await explorer.tell(this.#name, ...given);
      if (turn === this.#turn) [this.tale, this.fault] = [tale, null];
    } catch (fault) {
      if (turn === this.#turn) this.fault = fault instanceof Error ? fault.message : String(fault);
    }
  }
}
