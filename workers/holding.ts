import { NO_EVIDENCE, readEvidence, type Evidence } from '../src/core/belt/evidence.ts';
import type { PlaceName } from '../src/core/belt/gazetteer.ts';
import { FIRST_PARTS, isNewer, type Manifest } from '../src/core/belt/manifest.ts';
import type { Pack } from '../src/core/belt/pack.ts';
import { latePackStore } from '../src/store/late.ts';
import type { Installed, PackStore } from '../src/store/packs.ts';
import { jsonOf } from './blob.ts';
import { openPack } from './opened.ts';
import { settledOn, type Edition, type Settled } from './settled.ts';
import { Shelf, type Fault, type OnProgress } from './shelf.ts';

export type Opened =
  (Edition & { readonly ok: true; readonly from: 'device' | 'network'; readonly belts: number }) | Fault;

/** A version beside the open one: one that waits for the person to agree, or the one before. */
export type Beside = 'waiting' | 'previous';

/** The pack that this worker answers from, and the way it came here: device first, network when there is nothing. */
export class Holding {
  readonly #shelf: Shelf;
  #manifest: Manifest | null = null;
  #offered: Promise<Manifest | null> | null = null;
  #pack: Pack | null = null;
  #gazetteer: readonly PlaceName[] = [];
  #evidence: Evidence | null = null;

  /** @param base folder that holds latest.json */
  constructor(base: URL, store: () => Promise<PackStore> = latePackStore) {
    this.#shelf = new Shelf(base, store);
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
    const offered = await this.#shelf.offered();
    if (!offered.ok) return fromDevice ?? offered;
    const first = offered.value.parts.filter((part) => FIRST_PARTS.some((name) => name === part.name));
    const fault = await this.#shelf.fetch(first, onProgress);
    return fault ?? this.#open(offered.value, 'network');
  }

  /** Bring everything onto the device, prove it, and look for a newer version: that one waits until the person agrees to it. */
  async settle(onProgress: OnProgress): Promise<Settled> {
    const offered = await this.#shelf.offered();
    const installed = await this.#shelf.installed();
    if (!installed) return offered.ok ? this.#bringFirst(offered.value, onProgress) : offered;
    const unmended = await this.#mend(installed.manifest, onProgress);
    const waiting = await this.#shelf.kept(installed.waiting);
    if (!offered.ok) return unmended ?? settledOn(installed.manifest, 'behind', waiting, offered);
    const turnedBack = offered.value.version === installed.previous;
    const stays = turnedBack || !isNewer(offered.value, installed.manifest);
    if (stays && !unmended) return this.#settledOn(installed.manifest, waiting);
    return this.#bringNewer(offered.value, installed, unmended, onProgress);
  }

  /** The bytes of one file of the open version: from memory, the device, or the network. */
  async bytes(name: string, onProgress: OnProgress): Promise<Blob | null> {
    const part = (this.#manifest ?? (await this.#announced()))?.parts.find((each) => each.name === name);
    return part ? this.#shelf.bytes(part, onProgress) : null;
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
    const installed = await this.#shelf.installed();
    return installed !== null && (await this.#shelf.unsound(installed.manifest)).length === 0;
  }

  /** What a version beside the open one is made of; null = there is none. */
  async beside(which: Beside): Promise<Manifest | null> {
    return this.#shelf.kept((await this.#shelf.installed())?.[which] ?? null);
  }

  /** The pack of a version beside the open one; null = there is none, or it cannot be read. */
  async packBeside(which: Beside): Promise<Pack | null> {
    const manifest = await this.beside(which);
    const opened = manifest && (await openPack(this.#shelf, manifest));
    return opened?.ok ? opened.pack : null;
  }

  /** Make the version that waits current, once it has been proved again; it opens at the next start. */
  async take(): Promise<boolean> {
    const waiting = await this.beside('waiting');
    if (!waiting || (await this.#shelf.unsound(waiting)).length > 0) return false;
    const taken = await (await this.#shelf.store()).take();
    return taken.ok && taken.value;
  }

  /** Make the version before this one current; it opens at the next start. */
  async rollback(): Promise<boolean> {
    const turned = await (await this.#shelf.store()).rollback();
    return turned.ok && turned.value;
  }

  /** What the server offers, for outlines that are drawn before the pack is open; asked once. */
  #announced(): Promise<Manifest | null> {
    return (this.#offered ??= (async () => {
      await this.#shelf.look();
      const offered = await this.#shelf.offered();
      return offered.ok ? offered.value : null;
    })());
  }

  /** The current version; while it is damaged the one before, or at the last the one that waits: settling mends it. */
  async #openStored(): Promise<Opened | null> {
    if (await this.#shelf.look()) return null;
    const held = await this.#shelf.installed();
    if (!held) return null;
    const opened = await this.#open(held.manifest, 'device');
    for (const version of [held.previous, held.waiting]) {
      if (opened.ok) break;
      const instead = await this.#shelf.kept(version);
      const other = instead && (await this.#open(instead, 'device'));
      if (other?.ok) return other;
    }
    return opened;
  }

  async #open(manifest: Manifest, from: 'device' | 'network'): Promise<Opened> {
    const opened = await openPack(this.#shelf, manifest);
    if (!opened.ok) return opened;
    [this.#manifest, this.#pack] = [manifest, opened.pack];
    return { ok: true, version: manifest.version, date: manifest.date, from, belts: opened.pack.belts.count };
  }

  /** Fetch what is missing or unsound in the installed version and put it back; a fault only when that fails. */
  async #mend(manifest: Manifest, onProgress: OnProgress): Promise<Fault | null> {
    const unsound = await this.#shelf.unsound(manifest);
    return unsound.length === 0 ? null : this.#shelf.bring(manifest, 'install', onProgress);
  }

  async #bringFirst(offered: Manifest, onProgress: OnProgress): Promise<Settled> {
    return (await this.#shelf.bring(offered, 'install', onProgress)) ?? this.#settledOn(offered, null);
  }

  /** What the person looks at already, because the version on the device could not be opened, becomes current; any other waits. */
  async #bringNewer(
    offered: Manifest,
    { manifest, waiting }: Installed,
    unmended: Fault | null,
    onProgress: OnProgress,
  ): Promise<Settled> {
    const open = offered.version === this.#manifest?.version;
    const fault = await this.#shelf.bring(offered, open ? 'install' : 'hold', onProgress);
    if (fault) return unmended ?? settledOn(manifest, 'behind', await this.#shelf.kept(waiting), fault);
    if (open) return this.#settledOn(offered, null);
    return unmended ? settledOn(manifest, 'behind', offered, unmended) : this.#settledOn(manifest, offered);
  }

  #settledOn(manifest: Manifest, waiting: Manifest | null): Settled {
    return settledOn(manifest, manifest.version === this.#manifest?.version ? 'complete' : 'updated', waiting);
  }
}
