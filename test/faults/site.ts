import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { serve, type Site } from '../serve.ts';

/** Builds the page of the fault runs, in a folder of its own, and serves it. */
export async function faultSite(): Promise<Site> {
  const directory = mkdtempSync(join(tmpdir(), 'daitu-faults-page-'));
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, 'page'),
    base: './',
    logLevel: 'error',
    build: {
      outDir: directory,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
    },
  });
  const site = await serve({ directory });
  const close = async () => {
    await site.close();
    rmSync(directory, { recursive: true, force: true });
  };
  return { ...site, close };
}
