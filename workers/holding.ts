import { decodePack } from '../src/core/belt/decode.ts';
import { FIRST_PARTS, isNewer, type Manifest, type ManifestPart } from '../src/core/belt/manifest.ts';
import { NO_EVIDENCE, readEvidence, type Evidence } from '../src/core/belt/evidence.ts';
import type { PlaceName } from '../src/core/belt/gazetteer.ts';
import type { Texts } from '../src/core/belt/model.ts';
import type { Pack } from '../src/core/belt/pack.ts';
import { latePackStore, mayHoldPacks } from '../src/store/late.ts';
import type { PackStore, Stored, StoreFault } from '../src/store/packs.ts';
import { bufferOf, digestOf, jsonOf } from './blob.ts';
import { downloadManifest, downloadPart, type DownloadFault } from './download.ts';

export type HoldingFault = DownloadFault | StoreFault;

/** Bytes so far and in all, on the way (compressed). */
export interface Progress {
  readonly done: number;
  readonly total: number;
}
export type OnProgress = (progress: Progress) => void;

export type Opened =
  | {
      readonly ok: true;
      readonly version: string;
      readonly date: string;
      readonly from: 'device' | 'network';
      readonly belts: number;
    }
  | { readonly ok: false; readonly fault: HoldingFault; readonly why: string };

/**
 * complete: every file is on the device and proved · updated: so is a version other than the open one, opened at the
 * next start · behind: the version on the device is whole, the newer one could not be fetched (see fault).
 */
export type Settled =
  | {
      readonly ok: true;
      readonly state: 'complete' | 'updated' | 'behind';
      readonly version: string;
      readonly date: string;
      readonly fault?: HoldingFault;
      readonly why?: string;
    }
  | { readonly ok: false; readonly fault: HoldingFault; readonly why: string };

type Fault = Extract<Opened, { ok: false }>;

/** The pack that this worker answers from, and the way it came here: device first, network when there is nothing. */
export class Holding {
  readonly #fetchStore: () => Promise<PackStore>;
  #fetchedStore: Promise<PackStore> | null = null;
  /** Nothing was stored when this began, so nothing need be read: the store's code can wait. */
  #storeIsEmpty = false;
  readonly #base: URL;
  /** Files that came from the network and are not in the store yet. */
  readonly #arrived = new Map<string, Blob>();
  #manifest: Manifest | null = null;
  #offered: Promise<Manifest | null> | null = null;
  #pack: Pack | null = null;
  #gazetteer: readonly PlaceName[] = [];
  #evidence: Evidence | null = null;

  /** @param base folder that holds latest.json */
  constructor(base: URL, store: () => Promise<PackStore> = latePackStore) {
    this.#base = base;
    this.#fetchStore = store;
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
    const held = await (await this.#store()).installed();
    const installed = held.ok ? held.value : null;
    if (!installed) return offered.ok ? this.#bringHome(offered.value, onProgress) : offered;
    const unmended = await this.#mend(installed.manifest, onProgress);
    if (!offered.ok) return unmended ?? settledOn(installed.manifest, 'behind', offered);
    const turnedBack = offered.value.version === installed.previous;
    const stays = turnedBack || !isNewer(offered.value, installed.manifest);
    if (stays && !unmended) return this.#settledOn(installed.manifest);
    // A version that can no longer be made whole gives way to whatever the server has.
    const brought = await this.#bringHome(offered.value, onProgress);
    return brought.ok ? brought : (unmended ?? settledOn(installed.manifest, 'behind', brought));
  }

  /** The bytes of one file of the open version: from memory, the device, or the network. */
  async bytes(name: string, onProgress: OnProgress): Promise<Blob | null> {
    const part = (this.#manifest ?? (await this.#announced()))?.parts.find((each) => each.name === name);
    return part ? this.#bytesOf(part, onProgress) : null;
  }

  /** What the server offers, for outlines that are drawn before the pack is open; asked once. */
  #announced(): Promise<Manifest | null> {
    return (this.#offered ??= (async () => {
      this.#storeIsEmpty = await this.#findsNoStore();
      const offered = await downloadManifest(this.#base);
      return offered.ok ? offered.value : null;
    })());
  }

  async #findsNoStore(): Promise<boolean> {
    return this.#fetchStore === latePackStore && !(await mayHoldPacks());
  }

  async #bytesOf(part: ManifestPart, onProgress: OnProgress): Promise<Blob | null> {
    const held =
      this.#arrived.get(part.sha256) ?? (this.#storeIsEmpty ? null : valueOf(await (await this.#store()).read(part)));
    if (held) return held;
    const fault = await this.#fetch([part], onProgress);
    return fault ? null : (this.#arrived.get(part.sha256) ?? null);
  }

  /** Places without belts; none while their file is not here and cannot be had. */
  async gazetteer(): Promise<readonly PlaceName[]> {
    const bytes = this.#gazetteer.length > 0 ? null : await this.bytes('gazetteer', () => {});
    if (bytes) this.#gazetteer = (await jsonOf<readonly PlaceName[]>(bytes)) ?? [];
    return this.#gazetteer;
  }

  /** What pages tell beyond the belts' claims; nothing while its file is not here and cannot be had. */
  async evidence(): Promise<Evidence> {
    const bytes = this.#evidence ? null : await this.bytes('evidence', () => {});
    if (bytes) this.#evidence = readEvidence(await jsonOf<unknown>(bytes));
    return this.#evidence ?? NO_EVIDENCE;
  }

  /** True when every file of the installed version is on the device with the right digest. */
  async complete(): Promise<boolean> {
    const held = await (await this.#store()).installed();
    if (!held.ok || !held.value) return false;
    return (await this.#unsound(held.value.manifest)).length === 0;
  }

  /** Version before this one, if it is kept. */
  async previous(): Promise<string | null> {
    const held = await (await this.#store()).installed();
    return held.ok ? (held.value?.previous ?? null) : null;
  }

  /** Make the version before this one current; it opens at the next start. */
  async rollback(): Promise<boolean> {
    const turned = await (await this.#store()).rollback();
    return turned.ok && turned.value;
  }

  /** The current version, or the one before while the current one is damaged: settling mends that one. */
  #store(): Promise<PackStore> {
    return (this.#fetchedStore ??= this.#fetchStore());
  }

  async #openStored(): Promise<Opened | null> {
    this.#storeIsEmpty = await this.#findsNoStore();
    if (this.#storeIsEmpty) return null;
    const held = valueOf(await (await this.#store()).installed());
    if (!held) return null;
    const opened = await this.#decode(held.manifest, 'device');
    if (opened.ok || held.previous === null) return opened;
    const before = valueOf(await (await this.#store()).kept(held.previous));
    const instead = before && (await this.#decode(before, 'device'));
    return instead?.ok ? instead : opened;
  }

  async #decode(manifest: Manifest, from: 'device' | 'network'): Promise<Opened> {
    const wanted = FIRST_PARTS.flatMap((name) => manifest.parts.find((part) => part.name === name) ?? []);
    const [columns, texts] = await Promise.all(wanted.map((part) => this.#bytesOf(part, () => {})));
    const [buffer, named] = [columns && (await bufferOf(columns)), texts && (await jsonOf<Texts>(texts))];
    if (!columns || !texts)
      return { ok: false, fault: 'missing', why: `version ${manifest.version} is not whole on this device` };
    if (!buffer || !named)
      return {
        ok: false,
        fault: 'damaged',
        why: `the ${buffer ? 'texts' : 'columns'} of version ${manifest.version} cannot be read`,
      };
    const decoded = decodePack(buffer, named);
    if (!decoded.ok) return { ok: false, fault: 'damaged', why: decoded.why };
    [this.#manifest, this.#pack] = [manifest, decoded.pack];
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
      const blob = valueOf(await (await this.#store()).read(part));
      const sound = blob !== null && blob.size === part.bytes && (await digestOf(blob)) === part.sha256;
      return sound ? null : part;
    });
    return (await Promise.all(checks)).filter((part) => part !== null);
  }

  async #bringHome(manifest: Manifest, onProgress: OnProgress): Promise<Settled> {
    const fault = (await this.#fetch(await this.#unsound(manifest), onProgress)) ?? (await this.#install(manifest));
    return fault ?? this.#settledOn(manifest);
  }

  #settledOn(manifest: Manifest): Settled {
    return settledOn(manifest, manifest.version === this.#manifest?.version ? 'complete' : 'updated');
  }

  async #install(manifest: Manifest): Promise<Fault | null> {
    const stored = await (await this.#store()).install(manifest, this.#arrived, Date.now());
    if (!stored.ok) return stored;
    this.#storeIsEmpty = false;
    for (const part of manifest.parts) this.#arrived.delete(part.sha256);
    return null;
  }

  /** Fetch files side by side into memory, except those that came before; the first fault is the answer. */
  async #fetch(wanted: readonly ManifestPart[], onProgress: OnProgress): Promise<Fault | null> {
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

function isFirst(part: ManifestPart): boolean {
  return FIRST_PARTS.some((name) => name === part.name);
}

function valueOf<T>(stored: Stored<T>): T | null {
  return stored.ok ? stored.value : null;
}

function settledOn(
  manifest: Manifest,
  state: 'complete' | 'updated' | 'behind',
  fault?: { fault: HoldingFault; why: string },
): Settled {
  const settled = { ok: true, state, version: manifest.version, date: manifest.date } as const;
  return fault ? { ...settled, fault: fault.fault, why: fault.why } : settled;
}
