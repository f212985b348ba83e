import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readManifest } from '../../src/core/belt/manifest.ts';
import { serve, type Site } from '../serve.ts';

const DIST = resolve(import.meta.dirname, '../../dist');

/** A host with its own copy of the built app, so that a test may break, stop and update it. */
export class Host {
  readonly folder = mkdtempSync(join(tmpdir(), 'daitu-host-'));
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];
  private stalls: RegExp | null = null;
  private silent = false;
  private stalled: (path: string) => void = () => undefined;
  private site: Site | null = null;
  private port = 0;

  constructor() {
    cpSync(DIST, this.folder, { recursive: true });
  }

  get url(): string {
    return `http://localhost:${this.port}/`;
  }

  /** Starts or starts again, at the same address. */
  async start(): Promise<void> {
    this.site = await serve({
      directory: this.folder,
      port: this.port,
      intercept: (request, response) => this.hear(request, response),
    });
    this.port = this.site.port;
  }

  async stop(): Promise<void> {
    await this.site?.close();
    this.site = null;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** From now on every answer to a path that matches begins and never ends; resolves when one hangs. */
  stallAt(pattern: RegExp): Promise<string> {
    this.stalls = pattern;
    return new Promise((hangs) => (this.stalled = hangs));
  }

  /** From now on requests are heard, and none is answered. */
  fallSilent(): void {
    this.silent = true;
  }

  flow(): void {
    this.stalls = null;
    this.silent = false;
  }

  private hear(request: IncomingMessage, response: ServerResponse): boolean {
    const path = new URL(request.url ?? '/', this.url).pathname;
    this.asked.push(path);
    if (this.silent) {
      response.destroy();
      return true;
    }
    if (!this.stalls?.test(path)) return false;
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': 1e6 });
    response.write('a beginning');
    this.stalled(path);
    return true;
  }

  /** All files, or those of a folder, give way to those of another place. */
  deploy(from: string, folder = '.'): void {
    rmSync(join(this.folder, folder), { recursive: true, force: true });
    cpSync(from, join(this.folder, folder), { recursive: true });
  }

  /** Puts back the pack as it was built. */
  restorePack(): void {
    this.deploy(join(DIST, 'pack'), 'pack');
  }

  /** Path of a part of the pack that is offered now. */
  part(name: string): string {
    const offered = readManifest(JSON.parse(readFileSync(join(this.folder, 'pack/latest.json'), 'utf8')));
    if (!offered.ok) throw new Error(`pack/latest.json: ${offered.why}`);
    const found = offered.manifest.parts.find((part) => part.name === name);
    if (!found) throw new Error(`the pack has no part ${name}`);
    return `pack/${found.file}`;
  }

  /** Path of a built file, whose name carries a digest. */
  asset(start: string, end: string): string {
    const found = readdirSync(join(this.folder, 'assets')).find((name) => name.startsWith(start) && name.endsWith(end));
    if (!found) throw new Error(`there is no file assets/${start}…${end}`);
    return `assets/${found}`;
  }

  /** Takes a file away, as a deployment does that stopped half-way. */
  withhold(path: string): void {
    rmSync(join(this.folder, path));
  }

  /** Cuts a file in half. */
  truncate(path: string): void {
    const file = join(this.folder, path);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length / 2));
  }

  /** Changes one bit of a file inside its compression, as a bad disk or cache would. */
  flipBit(path: string): void {
    const file = join(this.folder, path);
    const bytes = gunzipSync(readFileSync(file));
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(file, gzipSync(bytes));
  }
}
