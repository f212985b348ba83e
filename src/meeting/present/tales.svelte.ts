import type { Slide } from '../../core/meeting/slide.ts';
import type { SlideTale } from '../../core/meeting/slide-tale.ts';
import { named } from '../../state/language.svelte.ts';
import type { Line } from './talk.ts';

export type TaleOf = (slide: Slide) => Promise<SlideTale | null>;

/** What the slides tell, asked one after the other: the one on the wall first. */
export class Tales {
  #told = $state.raw<ReadonlyMap<string, SlideTale>>(new Map());
  readonly #taleOf: TaleOf;
  readonly #asked = new Map<string, Promise<void>>();

  constructor(taleOf: TaleOf) {
    this.#taleOf = taleOf;
  }

  /** null = not told yet, or not to be had. */
  of({ id }: Slide): SlideTale | null {
    return this.#told.get(id) ?? null;
  }

  ask(slide: Slide): Promise<void> {
    const asked = this.#asked.get(slide.id) ?? this.#read(slide);
    this.#asked.set(slide.id, asked);
    return asked;
  }

  async askAll(slides: readonly Slide[]): Promise<void> {
    for (const slide of slides) await this.ask(slide);
  }

  /** Title and caption as the wall shows them: the person's own words before those made from the figures. */
  line(slide: Slide): Line {
    const tale = this.of(slide);
    return {
      title: slide.title ?? (tale ? named(tale.title) : ''),
      caption: slide.caption !== '' || slide.kind !== 'view' ? slide.caption : tale ? named(tale.lead) : '',
      notes: slide.notes,
    };
  }

  async #read(slide: Slide): Promise<void> {
    try {
      const tale = await this.#taleOf(slide);
      if (tale) this.#told = new Map([...this.#told, [slide.id, tale]]);
    } catch {
      // The map and its own words stand; the next time it is asked again.
      this.#asked.delete(slide.id);
    }
  }
}
