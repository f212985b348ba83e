import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Manifest, ManifestPart } from '../../src/core/belt/manifest.ts';
import { downloadManifest, downloadPart } from '../../workers/download.ts';
import { Site } from './site.ts';

let site: Site;
let manifest: Manifest;

beforeEach(async () => {
  site = new Site();
  await site.start();
  manifest = site.publish('2026-01-01', 500);
});

afterEach(async () => {
  vi.useRealTimers();
  await site.remove();
});

function part(name: string): ManifestPart {
  const found = manifest.parts.find((each) => each.name === name);
  if (!found) throw new Error(`the pack has no part ${name}`);
  return found;
}

const fetched = (wanted: ManifestPart) => downloadPart(site.base, wanted, () => {});

describe('what the server offers', () => {
  it('is read and checked', async () => {
    expect(await downloadManifest(site.base)).toEqual({ ok: true, value: manifest });
  });

  test.each([
    ['a sign-in page', '<!doctype html><title>Wi-Fi</title>', 'latest.json is no JSON object'],
    ['half a file', '{"format":1,"ver', 'latest.json is no JSON object'],
    ['nothing', '', 'latest.json is no JSON object'],
    ['another format', '{"format":9}', 'latest.json has format 9, this app reads format 1'],
    ['no parts', '{"format":1,"version":"x","date":"2026-01-01"}', 'latest.json does not list its parts'],
  ])('%s is damaged', async (_, text, why) => {
    site.write('latest.json', text);
    expect(await downloadManifest(site.base)).toEqual({ ok: false, fault: 'damaged', why });
  });

  it('is missing where there is no such file', async () => {
    site.delete('latest.json');
    const why = '/pack/latest.json answered 404';
    expect(await downloadManifest(site.base)).toEqual({ ok: false, fault: 'missing', why });
  });

  it('cannot be had offline', async () => {
    await site.stop();
    const answer = await downloadManifest(site.base);
    expect(answer).toMatchObject({ ok: false, fault: 'offline' });
    expect(!answer.ok && answer.why).toContain('/pack/latest.json');
  });
});

describe('a file of the pack', () => {
  it('comes decompressed, with every byte counted on the way', async () => {
    const wanted = part('shape-county');
    let counted = 0;
    const answer = await downloadPart(site.base, wanted, (bytes) => (counted += bytes));
    if (!answer.ok) throw new Error(answer.why);
    expect(Buffer.from(await answer.value.arrayBuffer())).toEqual(gunzipSync(site.read(wanted.file)));
    expect([answer.value.size, counted]).toEqual([wanted.bytes, wanted.transfer]);
  });

  it('may come unpacked already, as from servers that mark .gz as encoded', async () => {
    const wanted = part('texts');
    const packed = site.read(wanted.file);
    site.intercept = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed);
      return true;
    };
    const answer = await fetched(wanted);
    expect(answer.ok && answer.value.size).toBe(wanted.bytes);
  });

  const flip = (bytes: Buffer, at: number) => {
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };
  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), 'it cannot be decompressed'],
    ['cut off after its first bytes', (bytes: Buffer) => bytes.subarray(0, 12), 'it cannot be decompressed'],
    ['of another text', () => gzipSync('another text'), /it has 12 bytes, announced were \d+/],
    [
      'of another text of the same size',
      (bytes: Buffer) => gzipSync(flip(gunzipSync(bytes), 99)),
      'its SHA-256 is not the announced one',
    ],
    ['no gzip', () => Buffer.from('<!doctype html>'), /it has 15 bytes(,| or more,) announced were \d+/],
    ['empty', () => Buffer.alloc(0), /it has 0 bytes, announced were \d+/],
    [
      'larger than announced',
      (bytes: Buffer) => gzipSync(Buffer.concat([gunzipSync(bytes), Buffer.alloc(1e6)])),
      /it has \d+ bytes or more, announced were \d+/,
    ],
  ])('%s is damaged, by its name', async (_, damage, why) => {
    const wanted = part('texts');
    site.write(wanted.file, damage(site.read(wanted.file)));
    const answer = await fetched(wanted);
    expect(answer).toMatchObject({ ok: false, fault: 'damaged' });
    if (!answer.ok) expect(answer.why.startsWith(`${wanted.file}: `) && answer.why).toMatch(why);
  });

  it('is never taken with a byte flipped, wherever', async () => {
    const wanted = part('texts');
    const whole = site.read(wanted.file);
    for (let at = 0; at < whole.length; at += 13) {
      site.write(wanted.file, flip(Buffer.from(whole), at));
      const answer = await fetched(wanted);
      const same = answer.ok && Buffer.from(await answer.value.arrayBuffer()).equals(gunzipSync(whole));
      if (answer.ok) expect(same, `byte ${at}`).toBe(true);
      else expect(answer.fault).toBe('damaged');
    }
  });

  it('of a size that no memory holds is damaged, not a crash', async () => {
    const answer = await fetched({ ...part('texts'), bytes: Number.MAX_SAFE_INTEGER });
    expect(answer).toMatchObject({ ok: false, fault: 'damaged' });
  });

  it('that says of itself to be four gigabytes takes no more than was announced', async () => {
    const wanted = part('texts');
    const lying = site.read(wanted.file);
    lying.writeUInt32LE(0xffffffff, lying.length - 4);
    site.write(wanted.file, lying);
    const before = process.memoryUsage().arrayBuffers;
    await fetched(wanted);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50e6);
  });

  it('a wrong copy on the way is passed over once', async () => {
    const wanted = part('texts');
    let times = 0;
    site.intercept = (_, response) => {
      if (times++ > 0) return false;
      response.end('an old copy');
      return true;
    };
    expect(await fetched(wanted)).toMatchObject({ ok: true });
    expect(times).toBe(2);
  });

  it('that is not there is missing', async () => {
    const wanted = part('shape-county');
    site.delete(wanted.file);
    const why = `/pack/${wanted.file} answered 404`;
    expect(await fetched(wanted)).toEqual({ ok: false, fault: 'missing', why });
    expect(site.asked()).toEqual([wanted.file]);
  });

  it('broken off by the line is offline, by its name', async () => {
    const wanted = part('shape-county');
    site.intercept = (_, response) => {
      response.writeHead(200, { 'content-length': wanted.transfer }).write(site.read(wanted.file).subarray(0, 500));
      setTimeout(() => response.destroy(), 20);
      return true;
    };
    const answer = await fetched(wanted);
    expect(answer).toMatchObject({ ok: false, fault: 'offline' });
    expect(!answer.ok && answer.why).toContain(wanted.file);
  });

  it('that brings no byte for 45 seconds is given up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const silent = new Promise<void>((resolve) => {
      site.intercept = () => {
        resolve();
        return true;
      };
    });
    const answer = fetched(part('texts'));
    await silent;
    await vi.advanceTimersByTimeAsync(44_000);
    expect(await Promise.race([answer, Promise.resolve('waiting')])).toBe('waiting');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await answer).toMatchObject({
      ok: false,
      fault: 'offline',
      why: expect.stringContaining('no byte came') as string,
    });
  });
});
