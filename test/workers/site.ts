import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writePack } from '../../seeds/build.ts';
import { encodePack } from '../../src/core/belt/encode.ts';
import type { Manifest } from '../../src/core/belt/manifest.ts';
import { sha256 } from '../core/belt/bytes.ts';
import { packOf } from '../core/pack-fixture.ts';

/** A static host with one pack on it, over real HTTP; tests change its files and switch it off. */
export class Site {
  readonly #folder = mkdtempSync(join(tmpdir(), 'pack-'));
  #server: Server | null = null;
  #port = 0;
  #asked: string[] = [];
  /** Answers instead of the files, where it is set. */
  intercept: ((file: string, response: ServerResponse) => boolean) | null = null;

  get base(): URL {
    return new URL(`http://127.0.0.1:${this.#port}/pack/`);
  }

  /** Names of the files asked for since the last look. */
  asked(): string[] {
    return this.#asked.splice(0).sort();
  }

  start(): Promise<void> {
    const server = createServer((request, response) => {
      const file = basename(request.url ?? '');
      this.#asked.push(file);
      if (!this.intercept?.(file, response)) this.#send(file, response);
    });
    this.#server = server;
    return new Promise((resolve) => {
      server.listen(this.#port, '127.0.0.1', () => {
        this.#port = (server.address() as AddressInfo).port;
        resolve();
      });
    });
  }

  stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    return new Promise((resolve) => {
      if (!server) return void resolve();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Puts a version on the server, in place of the one before. */
  publish(date: string, value: number): Manifest {
    return writePack({ parts: partsOf(value), date }, this.#folder);
  }

  write(file: string, bytes: Uint8Array | string): void {
    writeFileSync(join(this.#folder, file), bytes);
  }

  read(file: string): Buffer {
    return readFileSync(join(this.#folder, file));
  }

  delete(file: string): void {
    unlinkSync(join(this.#folder, file));
  }

  #send(file: string, response: ServerResponse): void {
    try {
      response.end(this.read(file));
    } catch {
      response.writeHead(404).end('not here');
    }
  }
}

const outlines = randomBytes(20_000).toString('hex');

/** Two belts, one of them with this output in 2023 (亿元), and a large file that is the same in every version. */
function partsOf(value: number): { name: string; bytes: Uint8Array }[] {
  const pack = packOf({
    belts: [
      { id: 'keqiao', zh: '柯桥纺织' },
      { id: 'caoxian', place: '371721' },
    ],
    claims: [{ belt: 'keqiao', period: '2023', value }],
  });
  const json = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));
  const shengzhou = { code: '330683', level: 'county', zh: '嵊州市', short: '嵊州', en: 'Shengzhou', parent: '330600' };
  return [
    { name: 'columns', bytes: encodePack(pack, sha256) },
    { name: 'texts', bytes: json(pack.texts) },
    { name: 'gazetteer', bytes: json([{ ...shengzhou, lon: 120.8, lat: 29.6 }]) },
    { name: 'shape-county', bytes: json({ type: 'FeatureCollection', features: [], outlines }) },
  ];
}
