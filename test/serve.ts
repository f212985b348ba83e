import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Content types of everything in dist; text is what is worth compressing. */
const TYPES: Readonly<Record<string, { readonly type: string; readonly text: boolean }>> = {
  '.html': { type: 'text/html; charset=utf-8', text: true },
  '.js': { type: 'text/javascript; charset=utf-8', text: true },
  '.mjs': { type: 'text/javascript; charset=utf-8', text: true },
  '.css': { type: 'text/css; charset=utf-8', text: true },
  '.json': { type: 'application/json; charset=utf-8', text: true },
  '.geojson': { type: 'application/geo+json; charset=utf-8', text: true },
  '.topojson': { type: 'application/json; charset=utf-8', text: true },
  '.webmanifest': { type: 'application/manifest+json; charset=utf-8', text: true },
  '.svg': { type: 'image/svg+xml; charset=utf-8', text: true },
  '.txt': { type: 'text/plain; charset=utf-8', text: true },
  '.bin': { type: 'application/octet-stream', text: false },
  '.png': { type: 'image/png', text: false },
  '.woff2': { type: 'font/woff2', text: false },
};
/** Names that carry a hash of their content never change. */
const HASHED = /^\/assets\/|^\/pack\/.*[0-9a-f]{12,}/;

export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface SiteOptions {
  readonly directory: string;
  /** 0 = any free port. */
  readonly port?: number;
  /** May answer a request itself (true) before the files are asked. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
}

/** Serves a built app on localhost as a plain static host would: no Range, no rewriting, the page's own policy as headers. */
export async function serve({ directory, port = 0, intercept }: SiteOptions): Promise<Site> {
  const policy = await policyOf(directory);
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (await intercept?.(request, response)) return;
    await sendFile(directory, policy, request, response);
  };
  await listening(server, port);
  const bound = (server.address() as AddressInfo).port;
  return { url: `http://localhost:${bound}/`, port: bound, close: () => closed(server) };
}

/** The policy that index.html states for itself, with the one directive that only a header may carry. */
async function policyOf(directory: string): Promise<string> {
  const page = await readFile(join(directory, 'index.html'), 'utf8').catch(() => {
    throw new Error(`there is no index.html in ${directory}: build the app first (npx vite build)`);
  });
  const stated = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
  return `${stated ?? "default-src 'self'"}; frame-ancestors 'none'`;
}

async function sendFile(
  directory: string,
  policy: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = fileOf(directory, path);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const body = file && (await stat(file).catch(() => null))?.isFile() ? await readFile(file) : null;
  if (!file || !body)
    return void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`not here: ${path}\n`);

  const { type, text } = TYPES[extname(file)] ?? { type: 'application/octet-stream', text: false };
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`;
  const headers: Record<string, string> = {
    'content-type': type,
    etag,
    'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  };
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
  const zip = text && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const sent = zip ? await compress(body) : body;
  if (zip) headers['content-encoding'] = 'gzip';
  if (text) headers['vary'] = 'accept-encoding';
  response.writeHead(200, { ...headers, 'content-length': sent.length });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

/** The file behind a path; null for a path that leads out of the directory. */
function fileOf(directory: string, path: string): string | null {
  const inside = normalize(decodeURIComponent(path)).replace(/^[/\\]+/, '');
  const file = join(directory, inside === '' ? 'index.html' : inside);
  return file.startsWith(directory + sep) ? file : null;
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
