import type { FieldFault } from '../store/field/field-store.ts';
import type { VaultWay } from '../store/field/vault.ts';
import { field } from './field.svelte.ts';

/** The passphrase of the field data, and when it locks by itself. */
class Locking {
  /** null = there is no passphrase. */
  way = $state<VaultWay | null>(null);
  /** Out of use for so long (minutes) it locks; 0 = never. */
  minutes = $state(0);
  busy = $state(false);
  fault = $state<FieldFault | null>(null);
  #hidden = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #following = false;

  async read(): Promise<void> {
    const [protection, minutes] = await Promise.all([field.store.protection(), field.store.setting('lockMinutes')]);
    if (protection.ok) this.way = protection.value.way;
    if (minutes.ok) this.minutes = minutes.value ?? 5;
    this.#follow();
  }

  async protect(passphrase: string): Promise<boolean> {
    return this.#do(() => field.store.protect(passphrase));
  }

  async unprotect(passphrase: string): Promise<boolean> {
    return this.#do(() => field.store.unprotect(passphrase));
  }

  async change(from: string, to: string): Promise<boolean> {
    return this.#do(() => field.store.changePassphrase(from, to));
  }

  async after(minutes: number): Promise<void> {
    this.minutes = minutes;
    await field.store.set('lockMinutes', minutes);
  }

  async #do(work: () => ReturnType<typeof field.store.protect>): Promise<boolean> {
    this.busy = true;
    this.fault = null;
    // What is typed goes in first, in the way that holds now.
    const settled = await field.settle();
    const done = settled ? await work() : null;
    this.busy = false;
    if (done && !done.ok) this.fault = done.fault;
    await this.read();
    return done?.ok ?? false;
  }

  /** A page in the background may be put to sleep before the time is over: so it is looked at again when the page comes back. */
  #follow(): void {
    if (this.#following) return;
    this.#following = true;
    document.addEventListener('visibilitychange', () => {
      clearTimeout(this.#timer);
      if (!document.hidden) return void (this.#isOver() && void this.#lock());
      this.#hidden = Date.now();
      if (this.way && this.minutes > 0) this.#timer = setTimeout(() => void this.#lock(), this.minutes * 60_000);
    });
  }

  #isOver(): boolean {
    return this.minutes > 0 && this.#hidden > 0 && Date.now() - this.#hidden >= this.minutes * 60_000;
  }

  async #lock(): Promise<void> {
    if (this.way && field.state === 'open') await field.lock();
  }
}

export const locking = new Locking();
