import { decodePack } from '../src/core/belt/decode.ts';
import { FIRST_PARTS, isNewer, type Manifest, type ManifestPart } from '../src/core/belt/manifest.ts';
import type { PlaceName } from '../src/core/belt/gazetteer.ts';
import type { Texts } from '../src/core/belt/model.ts';
import type { Pack } from '../src/core/belt/pack.ts';
import { PackStore, type Stored, type StoreFault } from '../src/store/packs.ts';
import { downloadManifest, downloadPart, sha256, type DownloadFault } from './download.ts';

export type HoldingFault = DownloadFault | StoreFault;

/** Bytes so far and in all, on the way (compressed). */
export interface Progress {
  readonly done: number;
  readonly total: number;
}
export type OnProgress = (progress: Progress) => void;

export type Opened =
  | { readonly ok: true; readonly version: string; readonly date: string; readonly from: 'device' | 'network'; readonly belts: number }
  | { readonly ok: false; readonly fault: HoldingFault; readonly why: string };

/**
 * complete: every file is on the device and proved · updated: a newer version is on the device, opened at the
 * next start · behind: the version on the device is whole, the newer one could not be fetched (see fault).
 */
export type Settled =
  | { readonly ok: true; readonly state: 'complete' | 'updated' | 'behind'; readonly version: string; readonly date: string; readonly fault?: HoldingFault; readonly why?: string }
  | { readonly ok: false; readonly fault: HoldingFault; readonly why: string };

type Fault = Extract<Opened, { ok: false }>;

/** The pack that this worker answers from, and the way it came here: device first, network when there is nothing. */
export class Holding {
  readonly #store = new PackStore();
  readonly #base: URL;
  /** Files that came from the network and are not in the store yet. */
  readonly #arrived = new Map<string, Blob>();
  #manifest: Manifest | null = null;
  #pack: Pack | null = null;
  #gazetteer: readonly PlaceName[] = [];

  constructor(base: URL) {
    this.#base = base;
  }

  get pack(): Pack {
    if (!this.#pack) throw new Error('open() must have succeeded before anything is asked');
    return this.#pack;
  }

  get manifest(): Manifest | null {
    return this.#manifest;
  }

  /** Open what is on the device; without it, fetch just what a list needs. */
  async open(onProgress: OnProgress): Promise<Opened> {
    const fromDevice = await this.#openStored();
    if (fromDevice?.ok) return fromDevice;
    const offered = await downloadManifest(this.#base);
    if (!offered.ok) return fromDevice ?? offered;
    const first = offered.value.parts.filter((part) => isFirst(part));
    const fault = await this.#fetch(first, onProgress);
    return fault ?? this.#decode(offered.value, 'network');
  }

  /** Bring everything onto the device, prove it, and look for a newer version. */
  async settle(onProgress: OnProgress): Promise<Settled> {
    const offered = await downloadManifest(this.#base);
    const held = await this.#store.installed();
    const installed = held.ok ? held.value : null;
    if (!installed) return offered.ok ? this.#bringHome(offered.value, onProgress) : offered;
    const mended = await this.#mend(installed.manifest, onProgress);
    if (mended) return mended;
    if (!offered.ok) return settledOn(installed.manifest, 'behind', offered);
    const turnedBack = offered.value.version === installed.previous;
    if (turnedBack || !isNewer(offered.value, installed.manifest)) return settledOn(installed.manifest, 'complete');
    const brought = await this.#bringHome(offered.value, onProgress);
    return brought.ok ? brought : settledOn(installed.manifest, 'behind', brought);
  }

  /** The bytes of one file of the open version: from memory, the device, or the network. */
  async bytes(name: string, onProgress: OnProgress): Promise<Blob | null> {
    const part = this.#manifest?.parts.find((each) => each.name === name);
    if (!part) return null;
    const held = this.#arrived.get(part.sha256) ?? valueOf(await this.#store.read(part));
    if (held) return held;
    const fault = await this.#fetch([part], onProgress);
    return fault ? null : (this.#arrived.get(part.sha256) ?? null);
  }

  /** Places without belts; none while their file is not here and cannot be had. */
  async gazetteer(): Promise<readonly PlaceName[]> {
    const bytes = this.#gazetteer.length > 0 ? null : await this.bytes('gazetteer', () => {});
    if (bytes) this.#gazetteer = JSON.parse(await bytes.text()) as readonly PlaceName[];
    return this.#gazetteer;
  }

  /** True when every file of the installed version is on the device with the right digest. */
  async complete(): Promise<boolean> {
    const held = await this.#store.installed();
    if (!held.ok || !held.value) return false;
    return (await this.#unsound(held.value.manifest)).length === 0;
  }

  /** Version before this one, if it is kept. */
  async previous(): Promise<string | null> {
    const held = await this.#store.installed();
    return held.ok ? (held.value?.previous ?? null) : null;
  }

  /** Make the version before this one current; it opens at the next start. */
  async rollback(): Promise<boolean> {
    const turned = await this.#store.rollback();
    return turned.ok && turned.value;
  }

  async #openStored(): Promise<Opened | null> {
    const held = await this.#store.installed();
    if (!held.ok || !held.value) return null;
    const opened = await this.#decode(held.value.manifest, 'device');
    if (opened.ok) return opened;
    const turned = held.value.previous !== null && (await this.rollback());
    if (!turned) return opened;
    const before = await this.#store.installed();
    return before.ok && before.value ? this.#decode(before.value.manifest, 'device') : opened;
  }

  async #decode(manifest: Manifest, from: 'device' | 'network'): Promise<Opened> {
    this.#manifest = manifest;
    const [columns, texts] = await Promise.all(FIRST_PARTS.map((name) => this.bytes(name, () => {})));
    if (!columns || !texts) return { ok: false, fault: 'missing', why: `version ${manifest.version} is not whole on this device` };
    const named = readTexts(await texts.text());
    if (!named) return { ok: false, fault: 'damaged', why: 'the texts of the pack cannot be read: they are not JSON' };
    const decoded = decodePack(await columns.arrayBuffer(), named);
    if (!decoded.ok) return { ok: false, fault: 'damaged', why: decoded.why };
    this.#pack = decoded.pack;
    return { ok: true, version: manifest.version, date: manifest.date, from, belts: decoded.pack.belts.count };
  }

  /** Fetch what is missing or unsound in the installed version and put it back; a fault only when that fails. */
  async #mend(manifest: Manifest, onProgress: OnProgress): Promise<Fault | null> {
    const unsound = await this.#unsound(manifest);
    if (unsound.length === 0) return null;
    const fault = await this.#fetch(unsound, onProgress);
    return fault ?? this.#install(manifest);
  }

  async #unsound(manifest: Manifest): Promise<ManifestPart[]> {
    const checks = manifest.parts.map(async (part) => {
      const blob = valueOf(await this.#store.read(part));
      const sound = blob !== null && blob.size === part.bytes && (await digestOf(blob)) === part.sha256;
      return sound ? null : part;
    });
    return (await Promise.all(checks)).filter((part) => part !== null);
  }

  async #bringHome(manifest: Manifest, onProgress: OnProgress): Promise<Settled> {
    const missing = await this.#store.missing(manifest);
    const wanted = (missing.ok ? missing.value : manifest.parts).filter((part) => !this.#arrived.has(part.sha256));
    const fault = (await this.#fetch(wanted, onProgress)) ?? (await this.#install(manifest));
    if (fault) return fault;
    return settledOn(manifest, manifest.version === this.#manifest?.version ? 'complete' : 'updated');
  }

  async #install(manifest: Manifest): Promise<Fault | null> {
    const stored = await this.#store.install(manifest, this.#arrived, Date.now());
    if (!stored.ok) return stored;
    for (const part of manifest.parts) this.#arrived.delete(part.sha256);
    return null;
  }

  /** Fetch files side by side into memory; the first fault ends it. */
  async #fetch(parts: readonly ManifestPart[], onProgress: OnProgress): Promise<Fault | null> {
    const total = parts.reduce((sum, part) => sum + part.transfer, 0);
    let done = 0;
    const count = (bytes: number) => {
      done = Math.min(total, done + bytes);
      onProgress({ done, total });
    };
    const answers = await Promise.all(parts.map(async (part) => ({ part, answer: await downloadPart(this.#base, part, count) })));
    for (const { part, answer } of answers) if (answer.ok) this.#arrived.set(part.sha256, answer.value);
    return answers.map(({ answer }) => answer).find((answer) => !answer.ok) ?? null;
  }
}

function readTexts(text: string): Texts | null {
  try {
    return JSON.parse(text) as Texts;
  } catch {
    return null;
  }
}

function isFirst(part: ManifestPart): boolean {
  return FIRST_PARTS.some((name) => name === part.name);
}

function valueOf<T>(stored: Stored<T>): T | null {
  return stored.ok ? stored.value : null;
}

async function digestOf(blob: Blob): Promise<string> {
  return sha256(new Uint8Array(await blob.arrayBuffer()));
}

function settledOn(manifest: Manifest, state: 'complete' | 'updated' | 'behind', fault?: { fault: HoldingFault; why: string }): Settled {
  const settled = { ok: true, state, version: manifest.version, date: manifest.date } as const;
  return fault ? { ...settled, fault: fault.fault, why: fault.why } : settled;
}
