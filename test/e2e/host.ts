import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Manifest, ManifestPart } from '../../src/core/belt/manifest.ts';
import { serve, type Site } from '../serve.ts';

const DIST = resolve(import.meta.dirname, '../../dist');

/** A host with its own copy of the built app, so that a test may break, stop and update it. */
export class Host {
  readonly folder = mkdtempSync(join(tmpdir(), 'daitu-host-'));
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];
  private stalls: RegExp | null = null;
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

  flow(): void {
    this.stalls = null;
  }

  private hear(request: IncomingMessage, response: ServerResponse): boolean {
    const path = new URL(request.url ?? '/', this.url).pathname;
    this.asked.push(path);
    if (!this.stalls?.test(path)) return false;
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': 1e6 });
    response.write('a beginning');
    this.stalled(path);
    return true;
  }

  private manifest(): Manifest {
    return JSON.parse(readFileSync(join(this.folder, 'pack/latest.json'), 'utf8')) as Manifest;
  }

  private fileOf(part: string): string {
    const found = this.manifest().parts.find(({ name }) => name === part);
    if (!found) throw new Error(`the pack has no part ${part}`);
    return join(this.folder, 'pack', found.file);
  }

  /** Cuts a file of the pack in half. */
  truncate(part: string): void {
    const file = this.fileOf(part);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length / 2));
  }

  /** Changes one byte of a part inside its compression, as a bad disk or cache would. */
  flipByte(part: string): void {
    const file = this.fileOf(part);
    const bytes = gunzipSync(readFileSync(file));
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(file, gzipSync(bytes));
  }

  /** Puts back the pack as it was built. */
  restorePack(): void {
    rmSync(join(this.folder, 'pack'), { recursive: true });
    cpSync(join(DIST, 'pack'), join(this.folder, 'pack'), { recursive: true });
  }

  /** Publishes data of a later day; parts named in `withheld` are announced and not there. */
  publishPack(date: string, withheld: readonly string[] = []): void {
    const { parts, ...rest } = this.manifest();
    const later = parts.map((part) => (part.name === 'texts' ? this.renewed(part) : part));
    for (const part of later) {
      if (withheld.includes(part.name)) rmSync(join(this.folder, 'pack', part.file), { force: true });
    }
    writeFileSync(
      join(this.folder, 'pack/latest.json'),
      JSON.stringify({ ...rest, version: `${date}.00000000`, date, parts: later }),
    );
  }

  /** The texts of the pack under another name and digest: a space more at their end changes nothing that is read. */
  private renewed(part: ManifestPart): ManifestPart {
    const bytes = Buffer.concat([gunzipSync(readFileSync(join(this.folder, 'pack', part.file))), Buffer.from(' ')]);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = `texts.${sha256.slice(0, 12)}.gz`;
    const packed = gzipSync(bytes);
    writeFileSync(join(this.folder, 'pack', file), packed);
    return { ...part, file, sha256, bytes: bytes.length, transfer: packed.length };
  }

  /**
   * Publishes a new build of the app: a page with one more script, and the service worker that lists both. `withheld` leaves the script itself
   * away, as a deployment does that stopped half-way; `finishApp` brings it.
   */
  publishApp({ withheld = false } = {}): void {
    const page = readFileSync(join(this.folder, 'index.html'), 'utf8');
    const later = page.replace('</head>', `<script async src="./${LATER.path}"></script></head>`);
    const worker = readFileSync(join(this.folder, 'sw.js'), 'utf8');
    const entry = /\{[^{}]*url:`index\.html`[^{}]*\}/.exec(worker)?.[0];
    if (!entry) throw new Error('the service worker does not list index.html');
    const pageEntry = entry.replace(md5(page), md5(later)).replace(integrity(page), integrity(later));
    const scriptEntry = `{revision:null,url:\`${LATER.path}\`,integrity:\`${integrity(LATER.script)}\`}`;
    writeFileSync(join(this.folder, 'sw.js'), worker.replace(entry, `${pageEntry},${scriptEntry}`));
    writeFileSync(join(this.folder, 'index.html'), later);
    if (!withheld) this.finishApp();
  }

  finishApp(): void {
    writeFileSync(join(this.folder, LATER.path), LATER.script);
  }
}

/** What the later build adds: a script that leaves a mark in the page. */
const LATER = {
  path: 'assets/later-0a1b2c3d.js',
  script: "document.documentElement.dataset.build='later';\n",
} as const;

const md5 = (text: string) => createHash('md5').update(text).digest('hex');
const integrity = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
