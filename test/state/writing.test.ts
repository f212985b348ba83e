import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../src/core/field/edit.ts';
import { Writing } from '../../src/state/writing.svelte.ts';

type Answer = { readonly ok: true; readonly value: undefined } | { readonly ok: false; readonly fault: 'quota' | 'closed'; readonly why: string }; // prettier-ignore
const OK: Answer = { ok: true, value: undefined };
const FULL: Answer = { ok: false, fault: 'quota', why: 'full' };

/** A store that answers when it is told to, and remembers what it was asked. */
class Slow {
  readonly written: string[][] = [];
  readonly closed: string[][] = [];
  readonly sent: string[] = [];
  answers: Answer[] = [];
  fileAnswers: Answer[] = [];
  hold: Promise<void> = Promise.resolve();

  async write(edits: readonly Edit[]): Promise<Answer> {
    this.written.push(edits.map(({ id, value }) => `${id}=${JSON.stringify(value)}`));
    await this.hold;
    return this.answers.shift() ?? OK;
  }

  writeWith(edits: readonly Edit[]): Promise<Answer> {
    this.sent.push(...edits.map(({ id }) => id));
    return Promise.resolve(this.fileAnswers.shift() ?? OK);
  }

  close(ids: readonly string[] | 'all'): Promise<Answer> {
    this.closed.push([...ids]);
    return Promise.resolve(OK);
  }
}

function edit(id: string, value = ''): Edit {
  return {
    id,
    record: 'r',
    kind: 'visit',
    field: 'f',
    value,
    after: [],
    at: '2026-11-22T09:00:00+08:00',
    by: '',
    device: 'd',
  };
}

let store: Slow;
let again: readonly Edit[];
let writing: Writing;

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined);
  vi.useFakeTimers();
  store = new Slow();
  again = [];
  writing = new Writing(store, (edits) => (again = edits));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Writing', () => {
  it('gathers keystrokes and says saved only when the transaction is complete', async () => {
    let release = () => {};
    store.hold = new Promise((done) => (release = done));
    writing.put(edit('a', '3'));
    writing.put(edit('a', '3.'));
    writing.put(edit('a', '3.2'));
    expect(writing.state).toBe('saving');
    const flushed = writing.flush();
    expect(writing.state).toBe('saving');
    release();
    expect(await flushed).toBe(true);
    expect(writing.state).toBe('saved');
    expect(store.written).toEqual([['a="3.2"']]);
  });

  it('asks for a write within 300 ms of a keystroke, without being told to', async () => {
    writing.put(edit('a', '1'));
    await vi.advanceTimersByTimeAsync(300);
    expect(store.written).toEqual([['a="1"']]);
  });

  it('does not lose what is typed while a write is under way', async () => {
    let release = () => {};
    store.hold = new Promise((done) => (release = done));
    writing.put(edit('a', '1'));
    const first = writing.flush();
    expect(store.written).toEqual([['a="1"']]);
    writing.put(edit('a', '12'));
    release();
    await first;
    expect(await writing.flush()).toBe(true);
    expect(store.written).toEqual([['a="1"'], ['a="12"']]);
  });

  it('says loudly that the disk is full, keeps the words and tries again by itself', async () => {
    store.answers = [FULL, FULL];
    writing.put(edit('a', '1'));
    expect(await writing.flush()).toBe(false);
    expect([writing.state, writing.fault]).toEqual(['failed', 'quota']);
    await vi.advanceTimersByTimeAsync(4000);
    expect(writing.state).toBe('failed');
    await vi.advanceTimersByTimeAsync(4000);
    expect([writing.state, writing.fault]).toEqual(['saved', null]);
    expect(store.written).toEqual([['a="1"'], ['a="1"'], ['a="1"']]);
  });

  it('lets a photo that does not fit wait, and holds no word up for it', async () => {
    store.fileAnswers = [FULL];
    const file = new Blob(['photo']);
    writing.send({ edits: [edit('p')], files: new Map([['hash', file]]) });
    writing.put(edit('a', '1'));
    expect(await writing.flush()).toBe(false);
    expect(store.written).toEqual([['a="1"']]);
    expect([writing.state, writing.parcels]).toEqual(['failed', 1]);
    expect(writing.file('hash')).toBe(file);
    expect(await writing.flush()).toBe(true);
    expect([writing.state, writing.parcels]).toEqual(['saved', 0]);
    expect(store.sent).toEqual(['p', 'p']);
  });

  it('closes an edit only after its last words are written', async () => {
    writing.put(edit('a', '1'));
    writing.close(['a']);
    expect(await writing.flush()).toBe(true);
    expect(store.closed).toEqual([['a']]);
  });

  it('hands back what another page ended meanwhile, to be made anew', async () => {
    store.answers = [{ ok: false, fault: 'closed', why: 'exported' }];
    writing.put(edit('a', '2'));
    await writing.flush();
    expect(again.map(({ id }) => id)).toEqual(['a']);
  });
});
