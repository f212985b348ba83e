import type { Beside, Changing, Edition, Engine, HoldingFault, Opened, Progress, Settled } from '../engine.ts';
import type { Shell, ShellReport } from '../shell.ts';
import { leaving } from './leaving.svelte.ts';

export type { Changing } from '../engine.ts';

type Opening =
  { readonly state: 'opening' } | { readonly state: 'open'; readonly opened: Extract<Opened, { ok: true }> } | Failed;
interface Failed {
  readonly state: 'failed';
  readonly fault: HoldingFault;
  readonly why: string;
}

/** How far the app is from opening without a network, and what stands in the way. */
class Readiness {
  opening = $state.raw<Opening>({ state: 'opening' });
  /** Bytes of the download that runs now. */
  progress = $state.raw<Progress | null>(null);
  settled = $state.raw<Settled | null>(null);
  /** A newer version on the device, until the person agrees to it. */
  waiting = $derived(this.settled?.ok ? this.settled.waiting : null);
  settling = $state(false);
  shell = $state.raw<ShellReport>({ state: 'registering', updateFailed: false });
  proved = $state.raw({ shell: false, pack: false });
  /** Every file of the shell is in the cache, and every file of the pack on the device: both proved, not assumed. */
  offline = $derived(this.proved.shell && this.proved.pack);
  online = $state(navigator.onLine);
  /** The version before the current one, if it is kept. */
  previous = $state.raw<Edition | null>(null);
  /** The browser promised not to clear the data; null = it cannot say. */
  persisted = $state<boolean | null>(null);

  #shell: Shell | null = null;
  #engine: Engine | null = null;

  constructor() {
    addEventListener('online', () => {
      this.online = true;
      void this.settle();
    });
    addEventListener('offline', () => (this.online = false));
  }

  follow(shell: Shell): void {
    this.#shell = shell;
    shell.listen((report) => {
      this.shell = report;
      void this.prove();
    });
    void shell.mend().then(() => this.prove());
  }

  /** Open the pack; null = it cannot be asked, and `opening` says why. */
  async open(engine: Engine): Promise<Extract<Opened, { ok: true }> | null> {
    this.#engine = engine;
    this.opening = { state: 'opening' };
    const opened = await engine.open((progress) => (this.progress = progress));
    this.progress = null;
    this.opening = opened.ok ? { state: 'open', opened } : { state: 'failed', fault: opened.fault, why: opened.why };
    return opened.ok ? opened : null;
  }

  /** Bring the rest of the pack home, look for newer data, and prove that all is here. */
  async settle(): Promise<void> {
    const engine = this.#engine;
    if (!engine || this.settling || this.opening.state !== 'open') return;
    this.settling = true;
    this.settled = await engine.settle((progress) => (this.progress = progress));
    this.progress = null;
    this.settling = false;
    this.previous = await engine.previous();
    await this.#shell?.mend();
    await this.prove();
    await this.#askToPersist();
  }

  /** Never while something that a person wrote is not saved. */
  async update(): Promise<void> {
    if (await leaving.may()) this.#shell?.update(() => leaving.may());
  }

  async checkForUpdates(): Promise<void> {
    await this.#shell?.check();
    await this.settle();
  }

  /** What another version on the device would change; null = it is not there, or cannot be read. */
  async changes(which: Beside): Promise<Changing | null> {
    return (await this.#engine?.changes(which)) ?? null;
  }

  /** The person agrees to the newer version: it opens at the next start. */
  async take(): Promise<boolean> {
    return (await this.#engine?.take()) ?? false;
  }

  async rollback(): Promise<boolean> {
    return (await this.#engine?.rollback()) ?? false;
  }

  /** Ask the browser to keep the data. */
  async persist(): Promise<void> {
    this.persisted = await storage(() => navigator.storage.persist());
  }

  /** Looks at every file again. */
  async prove(): Promise<void> {
    const shell = (await this.#shell?.complete()) ?? false;
    const pack = this.opening.state === 'open' && ((await this.#engine?.complete()) ?? false);
    this.proved = { shell, pack };
  }

  /** The right moment: the data is on the device and there is something to lose. Some browsers ask the person; then only on request. */
  async #askToPersist(): Promise<void> {
    this.persisted = await storage(() => navigator.storage.persisted());
    if (this.persisted === false && this.offline && !asksThePerson()) await this.persist();
  }
}

async function storage(ask: () => Promise<boolean>): Promise<boolean | null> {
  try {
    return await ask();
  } catch {
    return null;
  }
}

/** Firefox shows a question for persist(); Chromium and Safari decide by themselves. */
function asksThePerson(): boolean {
  return navigator.userAgent.includes('Firefox/');
}

export const readiness = new Readiness();
