import type { Act } from './keys.ts';

/** What a slide says beside its map. */
export interface Line {
  readonly title: string;
  readonly caption: string;
  readonly notes: string;
}

/** What the wall tells the window with the notes. */
export interface Told {
  readonly deck: string;
  readonly at: number;
  readonly lines: readonly Line[];
  /** Milliseconds since 1970 at which the clock was set going. */
  readonly since: number;
  readonly black: boolean;
  readonly asking: boolean;
  /** The presentation is over. */
  readonly over: boolean;
}

/** What that window asks of the wall. hello: it has just opened · go: to a slide · clock: begin to count anew. */
export type Asked =
  | { readonly kind: 'hello' | 'clock' }
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'go'; readonly at: number };

/** null = this browser has none: no second window then, and the wall works as ever. */
const channelOf = (session: string): BroadcastChannel | null =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`daitu-present-${session}`);

/** The wall's end. It works between windows of one device, without a network. */
export class Teller {
  readonly #channel: BroadcastChannel | null;

  constructor(session: string, onasked: (asked: Asked) => void) {
    this.#channel = channelOf(session);
    if (this.#channel)
      this.#channel.onmessage = ({ data }: MessageEvent<{ asked?: Asked }>) => data.asked && onasked(data.asked);
  }

  tell(told: Told): void {
    this.#channel?.postMessage({ told });
  }

  close(): void {
    this.#channel?.close();
  }
}

/** The other end, in the window with the notes. */
export class Listener {
  readonly #channel: BroadcastChannel | null;

  constructor(session: string, ontold: (told: Told) => void) {
    this.#channel = channelOf(session);
    if (this.#channel)
      this.#channel.onmessage = ({ data }: MessageEvent<{ told?: Told }>) => data.told && ontold(data.told);
    this.ask({ kind: 'hello' });
  }

  ask(asked: Asked): void {
    this.#channel?.postMessage({ asked });
  }

  close(): void {
    this.#channel?.close();
  }
}
