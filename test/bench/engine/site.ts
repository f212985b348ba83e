import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';
import { serve, type Site } from '../../serve.ts';

const OUT = resolve(import.meta.dirname, '../../results/engine');

/** Builds the bench's page. */
export async function buildPage(): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: OUT,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: { input: ['index.html', 'map.html'].map((page) => resolve(import.meta.dirname, page)) },
    },
  });
}

/**
 * Serves the built page cross-origin isolated, which gives its workers a clock of 5 µs.
 * @param extra bytes by path, beside the files
 */
export function serveIsolated(
  extra: ReadonlyMap<string, Uint8Array> = new Map(),
  directory: string = OUT,
): Promise<Site> {
  return serve({
    directory,
    intercept: async (request, response) => {
      response.setHeader('cross-origin-embedder-policy', 'require-corp');
      response.setHeader('cross-origin-resource-policy', 'same-origin');
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const wasm = extname(path) === '.wasm';
      const body = extra.get(path) ?? (wasm ? await readFile(join(directory, path)) : null);
      if (!body) return false;
      const type = wasm ? 'application/wasm' : 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-length': body.length }).end(body);
      return true;
    },
  });
}
