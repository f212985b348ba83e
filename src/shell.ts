import { Workbox } from 'workbox-window';
import type { ShellAnswer, ShellQuestion } from '../workers/precache.ts';

/**
 * unsupported: no service worker here (or a development server) · registering, installing: the first copy is on its way · ready: a copy is
 * installed · update-waiting: a newer copy is here and waits for the person · failed: the first copy could not be installed.
 */
export type ShellState = 'unsupported' | 'registering' | 'installing' | 'ready' | 'update-waiting' | 'failed';

export interface ShellReport {
  readonly state: ShellState;
  /** A newer version was announced but did not arrive whole; the old one goes on. */
  readonly updateFailed: boolean;
}

export interface Shell {
  report(): ShellReport;
  /** Calls back at once and at every change; returns how to stop listening. */
  listen(heard: (report: ShellReport) => void): () => void;
  /** Whether every file of the installed shell is really in the cache. False while none is installed. */
  complete(): Promise<boolean>;
  /** Fetches again what is missing from the cache; whether the shell is complete afterwards. */
  mend(): Promise<boolean>;
  /** Asks the server for a newer version; a failure (offline) is no event. */
  check(): Promise<void>;
  /** The person agrees to the waiting version: it takes over and the page reloads, as soon as it may. */
  update(may: () => Promise<boolean>): void;
}

const ANSWER_LIMIT = 8000;
const CHECK_EVERY = 30 * 60 * 1000;

/**
 * Registers the service worker and follows its life. Call it first and apart from the map: the shell must install even where WebGL,
 * the pack or the rest of the page fails.
 */
export function startShell(script = new URL('sw.js', document.baseURI)): Shell {
  const container = import.meta.env.PROD ? navigator.serviceWorker : undefined;
  // Typed as always present, absent in old WebViews and on plain http.
  if (!container) return UNSUPPORTED;
  return new InstalledShell(container, script);
}

const UNSUPPORTED: Shell = {
  report: () => ({ state: 'unsupported', updateFailed: false }),
  listen(heard) {
    heard(this.report());
    return () => undefined;
  },
  complete: () => Promise.resolve(false),
  mend: () => Promise.resolve(false),
  check: () => Promise.resolve(),
  update: () => undefined,
};

class InstalledShell implements Shell {
  private readonly container: ServiceWorkerContainer;
  private readonly workbox: Workbox;
  private readonly listeners = new Set<(report: ShellReport) => void>();
  private now: ShellReport = { state: 'registering', updateFailed: false };
  private registration: ServiceWorkerRegistration | undefined;
  /** The person agreed to a reload; says whether the page may go. */
  private agreed: (() => Promise<boolean>) | null = null;
  /** This page came from a copy that has since been replaced: only a reload brings it up to date. */
  private replaced = false;
  private lastCheck = Date.now();
  /** Settles when the browser has answered the registration, however it did. */
  private readonly registered: Promise<void>;

  constructor(container: ServiceWorkerContainer, script: URL) {
    this.container = container;
    this.workbox = new Workbox(script.href, { updateViaCache: 'none' });
    let controlled = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      this.controllerChanged(controlled);
      controlled = true;
    });
    document.addEventListener('visibilitychange', () => this.pageSeen());
    window.addEventListener('online', () => void this.check());
    this.registered = this.register();
  }

  report(): ShellReport {
    return this.now;
  }

  listen(heard: (report: ShellReport) => void): () => void {
    this.listeners.add(heard);
    heard(this.now);
    return () => this.listeners.delete(heard);
  }

  async complete(): Promise<boolean> {
    const answer = await this.ask({ type: 'missing' });
    return answer !== null && answer.missing.length === 0;
  }

  async mend(): Promise<boolean> {
    const answer = await this.ask({ type: 'mend' });
    return answer !== null && answer.missing.length === 0;
  }

  async check(): Promise<void> {
    this.lastCheck = Date.now();
    if (!this.registration?.active) return this.register();
    await this.registration.update().catch(() => undefined);
    this.settle();
  }

  update(may: () => Promise<boolean>): void {
    this.agreed = may;
    const waiting = this.registration?.waiting;
    if (waiting) this.workbox.messageSkipWaiting();
    else void this.reload(may);
  }

  /** What was typed while the new version took over is asked for too. A page that must stay offers the reload again. */
  private async reload(may: () => Promise<boolean>): Promise<void> {
    if (await may()) return location.reload();
    this.agreed = null;
    this.replaced = true;
    this.settle();
  }

  private async register(): Promise<void> {
    try {
      // Now, not after the page's load event: the map's chunk would hold the copy back.
      const registration = await this.workbox.register({ immediate: true });
      if (registration) this.follow(registration);
    } catch {
      await this.registrationFailed();
    }
  }

  private follow(registration: ServiceWorkerRegistration): void {
    if (this.registration === registration) return this.settle();
    this.registration = registration;
    registration.addEventListener('updatefound', () => this.watch(registration.installing));
    this.watch(registration.installing);
    this.settle();
  }

  /** A worker that becomes redundant while it installs did not arrive whole. */
  private watch(worker: ServiceWorker | null): void {
    if (!worker) return;
    let installing = worker.state === 'installing';
    worker.addEventListener('statechange', () => {
      const lost = installing && worker.state === 'redundant';
      installing = worker.state === 'installing';
      this.settle(lost);
    });
    this.settle();
  }

  /** Reads the state from the registration itself: events can be missed, it cannot. */
  private settle(lost = false): void {
    const { active, waiting, installing } = this.registration ?? {};
    const updateFailed = lost ? Boolean(active) : this.now.updateFailed && !waiting && !installing;
    if (active && (waiting || this.replaced)) this.say({ state: 'update-waiting', updateFailed: false });
    else if (active) this.say({ state: 'ready', updateFailed });
    else this.say({ state: installing || waiting ? 'installing' : 'failed', updateFailed: false });
  }

  private say(report: ShellReport): void {
    if (report.state === this.now.state && report.updateFailed === this.now.updateFailed) return;
    this.now = report;
    for (const heard of this.listeners) heard(report);
  }

  /** Offline on a later visit the registration may be refused although a copy is installed. */
  private async registrationFailed(): Promise<void> {
    const registration = await this.container.getRegistration().catch(() => undefined);
    if (registration?.active) this.follow(registration);
    else this.say({ state: 'failed', updateFailed: false });
  }

  /** Another window's person may have agreed: this page then offers the reload and does not do it by itself. */
  private controllerChanged(hadController: boolean): void {
    if (this.agreed) void this.reload(this.agreed);
    else if (hadController) {
      this.replaced = true;
      this.settle();
    }
  }

  private pageSeen(): void {
    if (document.visibilityState !== 'visible') return;
    this.settle();
    if (Date.now() - this.lastCheck > CHECK_EVERY) void this.check();
  }

  /** Asks the active service worker; null when there is none or it stays silent. */
  private async ask(question: ShellQuestion): Promise<ShellAnswer | null> {
    await this.registered;
    const active = this.registration?.active;
    if (!active) return null;
    return new Promise((resolve) => {
      const channel = new MessageChannel();
      const limit = question.type === 'mend' ? ANSWER_LIMIT * 10 : ANSWER_LIMIT;
      const timer = setTimeout(() => resolve(null), limit);
      channel.port1.onmessage = (event: MessageEvent<ShellAnswer>) => {
        clearTimeout(timer);
        channel.port1.close();
        resolve(event.data);
      };
      active.postMessage(question, [channel.port2]);
    });
  }
}
