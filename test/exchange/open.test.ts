import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loses, type Damage } from '../../src/exchange/damage.ts';
import { opened, type Opened } from '../../src/exchange/open.ts';
import { asFiles, bytesOf, pack, trip, type Trip } from './trip.ts';

const small = trip(3, 200);
const whole = await bytesOf((await pack(small)).parts[0] ?? new Blob());

const sorted = (texts: Iterable<string>) => [...texts].toSorted();

describe('an export', () => {
  it('opens again as it was', async () => {
    const back = await opened(asFiles([whole]));
    expect(back.damages).toEqual([]);
    expect(back.edits.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(small.edits);
    expect(sorted(back.files.keys())).toEqual(sorted(small.files.keys()));
    for (const [sha256, file] of back.files) {
      expect(await bytesOf(file)).toEqual(await bytesOf(small.files.get(sha256) ?? new Blob()));
      expect(file.type).toBe('image/jpeg');
    }
    expect(back.said).toEqual({ records: 3, edits: 9, files: 3, bytes: 600 });
  });

  it('is the same to the byte, whatever the order and the device', async () => {
    const turned = { edits: small.edits.toReversed(), files: new Map([...small.files].toReversed()) };
    expect(await bytesOf((await pack(turned)).parts[0] ?? new Blob())).toEqual(whole);
    const back = await opened(asFiles([whole]));
    expect(await bytesOf((await pack(back)).parts[0] ?? new Blob())).toEqual(whole);
  });

  it('is a zip that any program opens', () => {
    const entries = unzipSync(whole);
    expect(new TextDecoder().decode(entries['visits.csv'])).toContain('古镇');
    expect(Object.keys(entries).filter((name) => name.startsWith('edits/'))).toHaveLength(3);
  });

  it('goes in parts of which none is too large', async () => {
    const many = trip(60, 5000);
    const { parts, export: digest } = await pack(many, 100_000);
    expect(parts.length).toBeGreaterThan(3);
    expect(Math.max(...parts.map(({ size }) => size))).toBeLessThanOrEqual(100_000);
    const back = await opened(asFiles(parts.toReversed()));
    expect([back.damages, back.exports, back.edits.length, back.files.size]).toEqual([[], [digest], 180, 60]);
    const some = await opened(asFiles(parts.filter((_, at) => at !== 1)));
    expect(some.damages).toEqual([{ kind: 'missing', part: 2, parts: parts.length }]);
    expect(some.edits).toHaveLength(180);
    const late = await opened(asFiles(parts.slice(1)));
    expect(late.damages).toEqual([{ kind: 'missing', part: 1, parts: parts.length }]);
    expect(late.files.size).toBeGreaterThan(0);
  });

  it('leaves out files that nobody names, and tells of named ones that are not here', async () => {
    const [first, ...others] = [...small.files];
    const stranger = trip(1).files;
    const made = await pack({ edits: small.edits, files: new Map([...others, ...stranger]) });
    expect(made.lost).toEqual([first?.[0]]);
    expect(made.counts.files).toBe(2);
  });
});

describe('damage', () => {
  it('of any byte is told and costs what it touches, nothing else', async () => {
    const told = new Map<string, number>();
    for (let at = 0; at < whole.length; at++) {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << ((at * 7) % 8));
      const back = await opened(asFiles([flipped]));
      expect(back.damages.length, `byte ${at}`).toBeGreaterThan(0);
      await mustBeHonest(small, back, `byte ${at}`);
      expect(lostIn(small, back), `byte ${at}`).toBeLessThanOrEqual(1);
      for (const { kind } of back.damages) told.set(kind, (told.get(kind) ?? 0) + 1);
    }
    expect(sorted(told.keys())).toEqual(['cut', 'file', 'record', 'table', 'touched']);
  }, 60_000);

  it('by cutting anywhere is told, and leaves what stands before the cut', async () => {
    for (let length = 0; length < whole.length; length += 5) {
      const back = await opened(asFiles([whole.slice(0, length)]));
      expect(back.damages.some(loses), `${length} bytes`).toBe(true);
      await mustBeHonest(small, back, `${length} bytes`);
    }
    const last = await opened(asFiles([whole.slice(0, -1)]));
    expect(last.damages.map(({ kind }) => kind)).toEqual(['cut']);
    expect(lostIn(small, last)).toBe(0);
  });

  it('of both tables of contents leaves what proves itself', async () => {
    const entries = unzipSync(whole);
    const bare = Object.fromEntries(Object.entries(entries).filter(([name]) => !name.startsWith('daitu')));
    const back = await opened(asFiles([zipSync(bare)]));
    expect(back.damages).toEqual([{ kind: 'contents', file: 'part-1.zip' }]);
    expect(lostIn(small, back)).toBe(0);
  });

  it('is none where another program packed the same anew', async () => {
    const again = await opened(asFiles([zipSync(unzipSync(whole), { level: 9 })]));
    expect(again.damages).toEqual([{ kind: 'touched', file: 'part-1.zip' }]);
    expect(lostIn(small, again)).toBe(0);
  });
});

describe('other files', () => {
  it('are refused by name', async () => {
    for (const bytes of [
      new Uint8Array(),
      new Uint8Array(50_000).fill(0x50),
      zipSync({ 'a.txt': new Uint8Array(9) }),
    ]) {
      const back = await opened(asFiles([bytes]));
      expect(back).toMatchObject({ edits: [], damages: [{ kind: 'foreign', file: 'part-1.zip' }] });
    }
  });

  it('of a later version are not read', async () => {
    const contents = new TextEncoder().encode('{"schema":"daitu-field","version":2}');
    const later = { ...unzipSync(whole), 'daitu.json': contents, 'daitu.copy.json': new Uint8Array() };
    const back = await opened(asFiles([zipSync(later)]));
    expect(back).toMatchObject({ edits: [], damages: [{ kind: 'newer', file: 'part-1.zip' }] });
  });

  it('of two exports are read together, and that is told', async () => {
    const other = trip(1);
    const both = await opened(asFiles([whole, await bytesOf((await pack(other)).parts[0] ?? new Blob())]));
    expect(both.damages).toEqual([{ kind: 'mixed', exports: 2 }]);
    expect(both.files.size).toBe(4);
  });
});

/** Edits that are gone, by record, and files. */
function lostIn({ edits, files }: Trip, back: Opened): number {
  const here = new Set(back.edits.map(({ id }) => id));
  const records = new Set(edits.filter(({ id }) => !here.has(id)).map(({ record }) => record));
  return records.size + [...files.keys()].filter((sha256) => !back.files.has(sha256)).length;
}

/** Everything that is given is what was written, and everything that is not given is named. */
async function mustBeHonest({ edits, files }: Trip, back: Opened, where: string): Promise<void> {
  const written = new Map(edits.map((edit) => [edit.id, edit]));
  for (const edit of back.edits) expect(edit, where).toEqual(written.get(edit.id));
  for (const [sha256, file] of back.files)
    expect(await bytesOf(file), where).toEqual(await bytesOf(files.get(sha256) ?? new Blob()));
  if (back.damages.some(({ kind }) => kind === 'foreign' || kind === 'contents')) return;
  const named = new Set(
    back.damages.flatMap((damage: Damage) =>
      'record' in damage ? damage.record : 'sha256' in damage ? damage.sha256 : [],
    ),
  );
  const here = new Set(back.edits.map(({ record }) => record));
  for (const { record } of edits) if (!here.has(record)) expect([...named], where).toContain(record);
  for (const sha256 of files.keys()) if (!back.files.has(sha256)) expect([...named], where).toContain(sha256);
}
