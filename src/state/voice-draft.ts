import { visitWords } from '../words/visit.ts';
import { attachVoice } from './attaching.svelte.ts';
import { field } from './field.svelte.ts';
import { worded } from './language.svelte.ts';
import { momentOf } from './moment.ts';
import { RecordingSigns } from './recording-signs.ts';
import { uuid } from './uuid.ts';

/** Seconds of a piece: so much of a voice is lost at most when the app dies. */
export const PIECE = 3;

/** The first piece of a draft: what the others are of. */
interface Head {
  readonly record: string;
  readonly type: string;
  /** ISO 8601 with offset. */
  readonly taken: string;
}

const signs = new RecordingSigns();
/** Drafts that this page records. */
const recorded = new Set<string>();

/**
 * A voice while it is recorded. Every piece goes to the disk as it comes; the page that records holds a lock, or where the browser has none gives signs,
 * so that no other takes it for broken off.
 */
export class VoiceDraft {
  readonly #record: string;
  readonly #begun: Date;
  readonly #id = uuid();
  readonly #pieces: Blob[] = [];
  #release: () => void = () => undefined;

  constructor(record: string, begun: Date) {
    [this.#record, this.#begun] = [record, begun];
    recorded.add(this.#id);
    this.#sign();
    void locks()?.request(lockOf(this.#id), () => new Promise<void>((release) => (this.#release = release)));
  }

  get seconds(): number {
    return (Date.now() - this.#begun.getTime()) / 1000;
  }

  /** false = it is not on the disk; the page still has it. */
  async add(piece: Blob): Promise<boolean> {
    this.#sign();
    if (piece.size === 0) return true;
    const number = this.#pieces.push(piece);
    const first = number === 1;
    const stored = await field.store.putPieces(this.#id, first ? 0 : number, first ? [this.#head(), piece] : [piece]);
    return stored.ok;
  }

  /** It is over: the whole takes the place of the pieces. @returns UUID of the voice in the record; '' = nothing was recorded */
  async keep(): Promise<string> {
    const seconds = Math.round(this.seconds * 10) / 10;
    if (this.#pieces.length === 0) return this.#end();
    const blob = new Blob(this.#pieces, { type: this.#type });
    const item = await attachVoice(this.#record, { blob, seconds, taken: momentOf(this.#begun), draft: this.#id });
    void field.settle().then((stored) => stored && this.#end());
    return item;
  }

  #sign(): void {
    if (!locks()) signs.give(this.#id);
  }

  #end(): '' {
    this.#release();
    recorded.delete(this.#id);
    signs.take(this.#id);
    return '';
  }

  get #type(): string {
    return this.#pieces[0]?.type.split(';')[0] ?? '';
  }

  #head(): Blob {
    const head: Head = { record: this.#record, type: this.#type, taken: momentOf(this.#begun) };
    return new Blob([JSON.stringify(head)], { type: 'application/json' });
  }
}

/** Tried by this page already: what could not be stored waits in it. */
const tried = new Set<string>();

/** Voices that a death of the app broke off become voices of their records, up to the last piece. */
export async function recoverVoices(): Promise<void> {
  const drafts = await field.store.drafts();
  for (const draft of drafts.ok ? drafts.value : []) {
    if (tried.has(draft)) continue;
    await ifFree(draft, async () => {
      tried.add(draft);
      await recover(draft);
    });
  }
}

async function recover(draft: string): Promise<void> {
  const pieces = await field.store.pieces(draft);
  const [first, ...rest] = pieces.ok ? pieces.value : [];
  const head = first && rest.length > 0 ? await headIn(first) : null;
  if (!head) return;
  const { record, type, taken } = head;
  const caption = worded(visitWords).voice.brokenOff;
  const blob = new Blob(rest, { type });
  await attachVoice(record, { blob, seconds: rest.length * PIECE, taken, draft, caption, old: true });
  await field.settle();
}

/** null = it is no head: it went when another page took the draft for broken off, and these are pieces that came later. */
async function headIn(piece: Blob): Promise<Head | null> {
  try {
    return JSON.parse(await piece.text()) as Head;
  } catch {
    return null;
  }
}

/** Not while a page records it, nor while another page recovers it. */
async function ifFree(draft: string, work: () => Promise<void>): Promise<void> {
  if (recorded.has(draft)) return;
  const manager = locks();
  if (!manager) return ifSilent(draft, work);
  await manager.request(lockOf(draft), { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}

/** Without locks: after its last sign long enough, and not before. */
async function ifSilent(draft: string, work: () => Promise<void>): Promise<void> {
  const wait = signs.alive(draft);
  if (wait > 0) return void setTimeout(() => void recoverVoices(), wait);
  signs.give(draft);
  await work();
  signs.take(draft);
}

const lockOf = (draft: string) => `daitu-voice-${draft}`;

/** Not in every browser. */
function locks(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null;
}
