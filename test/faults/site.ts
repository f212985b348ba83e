import { resolve } from 'node:path';
import { build } from 'vite';
import { serve, type Site } from '../serve.ts';

const OUT = resolve(import.meta.dirname, '../results/faults');

/** Builds the page of the fault runs and serves it. */
export async function faultSite(): Promise<Site> {
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, 'page'),
    base: './',
    logLevel: 'error',
    build: { outDir: OUT, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false },
  });
  return serve({ directory: OUT });
}
