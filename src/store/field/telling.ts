/** What one page tells the others of the same database. */
export type News = { readonly records: readonly string[] } | { readonly vault: 'turned' | 'lock' };

/** Carries news between pages, and between stores of one page; a browser without the channel learns of others when it writes. */
export class Telling {
  readonly #channel: BroadcastChannel | null;
  readonly #hearers = new Set<(news: News) => void>();

  constructor(name: string) {
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
    if (this.#channel) this.#channel.onmessage = ({ data }: MessageEvent<News>) => this.#heard(data);
  }

  /** @returns stops it */
  hear(hearer: (news: News) => void): () => void {
    this.#hearers.add(hearer);
    return () => this.#hearers.delete(hearer);
  }

  /** Tells the other pages and this one. */
  tell(news: News): void {
    this.#channel?.postMessage(news);
    this.#heard(news);
  }

  close(): void {
    this.#channel?.close();
    this.#hearers.clear();
  }

  #heard(news: News): void {
    for (const hearer of this.#hearers) hearer(news);
  }
}
