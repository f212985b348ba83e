import type { Deck } from '../../core/meeting/deck.ts';
import { cleared, withoutLast, withStroke, type Ink, type Stroke } from '../../core/meeting/ink.ts';
import type { Slide } from '../../core/meeting/slide.ts';
import { presenting } from '../../state/presenting.svelte.ts';
import { uuid } from '../../state/uuid.ts';
import { leaveFull, toggleFull } from './full-screen.ts';
import type { Act } from './keys.ts';
import type { Stage } from './stage.ts';
import type { Asked } from './talk.ts';

export type Tool = 'pointer' | 'spot' | 'draw';
export type Panel = 'overview' | 'keys' | 'wedge';

/** Where a presentation stands and what can be done in it. */
export class Show {
  tool = $state<Tool | null>(null);
  panel = $state<Panel | null>(null);
  black = $state(presenting.resumed?.black ?? false);
  timer = $state(presenting.resumed?.timer ?? false);
  ink = $state.raw<Ink>(new Map(presenting.resumed?.ink));
  /** Milliseconds since 1970 at which the clock was set going. */
  since = $state(presenting.resumed?.since ?? Date.now());
  /** The browser did not open the window with the notes. */
  refused = $state(false);

  /** Names the channel to the window with the notes. */
  readonly session = presenting.resumed?.session ?? uuid();
  readonly #deck: Deck;
  readonly #stage: Stage;
  readonly #onend: () => void;

  constructor(deck: Deck, stage: Stage, onend: () => void) {
    [this.#deck, this.#stage, this.#onend] = [deck, stage, onend];
  }

  get slide(): Slide | null {
    return this.#deck.slides[presenting.at] ?? null;
  }

  go(at: number): void {
    presenting.go(at);
    presenting.asking = false;
    [this.black, this.panel] = [false, null];
    this.put();
  }

  /** Brings the slide onto the wall, as it was made. */
  put(): void {
    const { slide } = this;
    if (slide?.kind === 'view') void this.#stage.show(slide);
  }

  draw(stroke: Stroke): void {
    if (this.slide) this.ink = withStroke(this.ink, this.slide.id, stroke);
  }

  act(act: Act): void {
    // Whatever is pressed in the dark first brings the light back.
    if (this.black && act !== 'leave') return void (this.black = false);
    this.#acts[act]();
  }

  hear(asked: Asked): void {
    if (asked.kind === 'act') this.act(asked.act);
    else if (asked.kind === 'go') this.go(asked.at);
    else if (asked.kind === 'clock') this.since = Date.now();
  }

  readonly #acts: Readonly<Record<Act, () => void>> = {
    next: () => this.go(presenting.at + 1),
    back: () => this.go(presenting.at - 1),
    first: () => this.go(0),
    last: () => this.go(Infinity),
    black: () => (this.black = true),
    pointer: () => this.#take('pointer'),
    spot: () => this.#take('spot'),
    draw: () => this.#take('draw'),
    undo: () => this.slide && (this.ink = withoutLast(this.ink, this.slide.id)),
    clear: () => this.slide && (this.ink = cleared(this.ink, this.slide.id)),
    timer: () => (this.timer = !this.timer),
    overview: () => this.#open('overview'),
    ask: () => this.#ask(),
    notes: () => this.#openNotes(),
    wedge: () => this.#open('wedge'),
    full: () => void toggleFull(),
    keys: () => this.#open('keys'),
    leave: () => this.#leave(),
  };

  #take(tool: Tool): void {
    this.tool = this.tool === tool ? null : tool;
  }

  #open(panel: Panel): void {
    this.panel = this.panel === panel ? null : panel;
  }

  /** A question from the room: the map is live; and back to the very slide. Photos and titles have nothing behind them to ask. */
  #ask(): void {
    this.tool = null;
    presenting.asking = !presenting.asking;
    if (!presenting.asking) this.put();
  }

  /** The last that was opened closes first; then the presentation ends. */
  #leave(): void {
    if (this.refused) this.refused = false;
    else if (this.panel) this.panel = null;
    else if (presenting.asking) this.#ask();
    else if (this.tool) this.tool = null;
    else if (this.black) this.black = false;
    else this.end();
  }

  end(): void {
    void leaveFull();
    this.#onend();
  }

  #openNotes(): void {
    const address = `${location.pathname}?present=notes&of=${this.session}`;
    const opened = window.open(address, `daitu-notes-${this.session}`, 'popup,width=1100,height=760');
    this.refused = opened === null;
  }
}
