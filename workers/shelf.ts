import type { Manifest, ManifestPart } from '../src/core/belt/manifest.ts';
import { latePackStore, mayHoldPacks } from '../src/store/late.ts';
import type { Installed, PackStore, Stored, StoreFault } from '../src/store/packs.ts';
import { digestOf } from './blob.ts';
import { downloadManifest, downloadPart, type DownloadFault } from './download.ts';

export type HoldingFault = DownloadFault | StoreFault;
export interface Fault {
  readonly ok: false;
  readonly fault: HoldingFault;
  readonly why: string;
}

/** Bytes so far and in all, on the way (compressed). */
export interface Progress {
  readonly done: number;
  readonly total: number;
}
export type OnProgress = (progress: Progress) => void;

/** Files of packs: those on the device, and those that came from the network and are not stored yet. */
export class Shelf {
  readonly #base: URL;
  readonly #fetchStore: () => Promise<PackStore>;
  #fetchedStore: Promise<PackStore> | null = null;
  /** Nothing was stored when this began, so nothing need be read: the store's code can wait. */
  #storeIsEmpty = false;
  readonly #arrived = new Map<string, Blob>();

  constructor(base: URL, store: () => Promise<PackStore>) {
    this.#base = base;
    this.#fetchStore = store;
  }

  /** The store; its code comes when it is first needed. */
  store(): Promise<PackStore> {
    return (this.#fetchedStore ??= this.#fetchStore());
  }

  /** Look whether anything may be stored at all. True = certainly nothing. */
  async look(): Promise<boolean> {
    return (this.#storeIsEmpty = this.#fetchStore === latePackStore && !(await mayHoldPacks()));
  }

  /** What the server offers now. */
  offered(): ReturnType<typeof downloadManifest> {
    return downloadManifest(this.#base);
  }

  async installed(): Promise<Installed | null> {
    return valueOf(await (await this.store()).installed());
  }

  /** What a version is made of; null = it is not kept. */
  async kept(version: string | null): Promise<Manifest | null> {
    return version === null ? null : valueOf(await (await this.store()).kept(version));
  }

  /** The bytes of one file: from memory, the device, or the network. */
  async bytes(part: ManifestPart, onProgress: OnProgress): Promise<Blob | null> {
    const held =
      this.#arrived.get(part.sha256) ?? (this.#storeIsEmpty ? null : valueOf(await (await this.store()).read(part)));
    if (held) return held;
    const fault = await this.fetch([part], onProgress);
    return fault ? null : (this.#arrived.get(part.sha256) ?? null);
  }

  /** Files of a version that are not on the device, or not as they should be. */
  async unsound(manifest: Manifest): Promise<ManifestPart[]> {
    const checks = manifest.parts.map(async (part) => {
      const blob = valueOf(await (await this.store()).read(part));
      const sound = blob !== null && blob.size === part.bytes && (await digestOf(blob)) === part.sha256;
      return sound ? null : part;
    });
    return (await Promise.all(checks)).filter((part) => part !== null);
  }

  /**
   * Fetch what is missing of a version and put it in.
   * @param how install: it becomes current · hold: it waits beside the current one
   */
  async bring(manifest: Manifest, how: 'install' | 'hold', onProgress: OnProgress): Promise<Fault | null> {
    const fault = await this.fetch(await this.unsound(manifest), onProgress);
    if (fault) return fault;
    const stored = await (await this.store())[how](manifest, this.#arrived, Date.now());
    if (!stored.ok) return stored;
    this.#storeIsEmpty = false;
    for (const part of manifest.parts) this.#arrived.delete(part.sha256);
    return null;
  }

  /** Fetch files side by side into memory, except those that came before; the first fault is the answer. */
  async fetch(wanted: readonly ManifestPart[], onProgress: OnProgress): Promise<Fault | null> {
    const parts = wanted.filter((part) => !this.#arrived.has(part.sha256));
    const total = parts.reduce((sum, part) => sum + part.transfer, 0);
    let done = 0;
    const count = (bytes: number) => {
      done = Math.min(total, done + bytes);
      onProgress({ done, total });
    };
    const answers = await Promise.all(
      parts.map(async (part) => ({ part, answer: await downloadPart(this.#base, part, count) })),
    );
    for (const { part, answer } of answers) if (answer.ok) this.#arrived.set(part.sha256, answer.value);
    return answers.map(({ answer }) => answer).find((answer) => !answer.ok) ?? null;
  }
}

function valueOf<T>(stored: Stored<T>): T | null {
  return stored.ok ? stored.value : null;
}
