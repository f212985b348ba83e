import type { Overlaid, Own } from '../src/core/analysis/overlay.ts';
import type { Pack } from '../src/core/belt/pack.ts';
import type { OwnName } from '../src/core/belt/search.ts';
import type { Holding } from './holding.ts';

/** What became of a person's own belts and claims: their rows, and what was left out with the reason. */
export type Laid = Pick<Overlaid, 'mine' | 'faults'>;

/** The pack that questions are answered from: the one held, with the person's own belts and claims over it. */
export class Overlaying {
  readonly #holding: Holding;
  #over: (Overlaid & { readonly base: Pack }) | null = null;
  #turn = 0;

  constructor(holding: Holding) {
    this.#holding = holding;
  }

  /** Another version that has been opened meanwhile answers alone until it is laid over again. */
  get pack(): Pack {
    const { pack } = this.#holding;
    return this.#over?.base === pack ? this.#over.pack : pack;
  }

  /**
   * Lays the person's own over the held pack, in place of what was laid before; nothing at all takes it off. The newest call wins.
   * @param learn hands the search the names that are new, and those that are gone (without words)
   */
  async lay(own: Own, learn: (names: readonly OwnName[]) => Promise<void>): Promise<Laid> {
    const turn = ++this.#turn;
    const base = this.#holding.pack;
    const { lacksPlaces, overlay } = await import('../src/core/analysis/overlay.ts');
    const next = overlay(base, own, lacksPlaces(base, own) ? await this.#holding.gazetteer() : []);
    if (turn === this.#turn) {
      const gone = (this.#over?.names ?? []).map((name) => ({ ...name, words: [] }));
      this.#over = { ...next, base };
      const names = [...gone, ...next.names];
      if (names.length > 0) await learn(names);
    }
    return { mine: next.mine, faults: next.faults };
  }
}
