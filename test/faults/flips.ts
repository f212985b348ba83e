import { lineOf } from '../../src/core/field/line.ts';
import { opened } from '../../src/exchange/open.ts';
import { asFiles, bytesOf, pack, trip } from '../exchange/trip.ts';
import { digest } from '../store/field/edits.ts';

export interface Flipped {
  readonly damages: number;
  /** Damages that nothing was said of. */
  readonly silent: number;
  /** Edits and files that were given and are not what was written. */
  readonly wrong: number;
  /** Records and files that one damage cost, at most. */
  readonly most: number;
}

/** Flips every bit of a backup, and cuts it at every byte. */
export async function flips(step = 1): Promise<{ flipped: Flipped; cut: Flipped }> {
  const whole = trip(3, 200);
  const bytes = await bytesOf((await pack(whole)).parts[0] ?? new Blob());
  const count = new Counting(whole);
  for (let bit = 0; bit < bytes.length * 8; bit += step) {
    const copy = bytes.slice();
    copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    await count.see(copy);
  }
  const cut = new Counting(whole);
  for (let length = 0; length < bytes.length; length += step) await cut.see(bytes.slice(0, length));
  return { flipped: count.result(), cut: cut.result() };
}

class Counting {
  readonly #edits: ReadonlyMap<string, string>;
  readonly #files: ReadonlySet<string>;
  #damages = 0;
  #silent = 0;
  #wrong = 0;
  #most = 0;

  constructor({ edits, files }: ReturnType<typeof trip>) {
    this.#edits = new Map(edits.map((edit) => [edit.id, lineOf(edit)]));
    this.#files = new Set(files.keys());
  }

  async see(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const { edits, files, damages } = await opened(asFiles([bytes]));
    this.#damages++;
    this.#silent += damages.length === 0 ? 1 : 0;
    this.#wrong += edits.filter((edit) => this.#edits.get(edit.id) !== lineOf(edit)).length;
    for (const [sha256, file] of files) {
      if (!this.#files.has(sha256) || digest(await bytesOf(file)) !== sha256) this.#wrong++;
    }
    const here = new Set(edits.map(({ record }) => record));
    this.#most = Math.max(this.#most, 3 - here.size + (3 - files.size));
  }

  result(): Flipped {
    return { damages: this.#damages, silent: this.#silent, wrong: this.#wrong, most: this.#most };
  }
}
