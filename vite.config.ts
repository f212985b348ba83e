import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { getManifest } from 'workbox-build';

const ROOT = import.meta.dirname;
const DIST = resolve(ROOT, 'dist');
/** Safari 15, Chrome 80, Firefox 114: the floor is module workers; es2020 lowers class fields and static blocks. */
const TARGET = ['es2020', 'safari15', 'chrome80', 'firefox114'];

/** The worker that answers the list. */
const EXPLORE = /^assets\/explore-/;

/** Dates and years are read in the time zone of the data, whatever the machine says. */
process.env['TZ'] = 'Asia/Shanghai';

export default defineConfig({
  root: 'src',
  // The app has one path and keeps its state in the query string, so it may be put into any folder of any host.
  base: './',
  publicDir: '../public',
  cacheDir: resolve(ROOT, 'node_modules/.vite'),
  plugins: [svelte({ configFile: false }), loosePolicyWhileDeveloping(), serviceWorker()],
  worker: { format: 'es' },
  build: {
    outDir: DIST,
    emptyOutDir: true,
    target: TARGET,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules\/maplibre-gl\// }] } },
    },
  },
  server: { fs: { allow: [ROOT] } },
  test: {
    dir: resolve(ROOT, 'test'),
    include: ['**/*.test.ts'],
    environment: 'node',
    env: { TZ: 'Asia/Shanghai' },
  },
});

/** The development server injects styles and a socket, which the strict policy of index.html forbids. */
function loosePolicyWhileDeveloping(): Plugin {
  return {
    name: 'loose-policy-while-developing',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}

/** Builds workers/sw.ts after the page, with the list of the page's files. The pack belongs to IndexedDB and is never in it. */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    closeBundle: {
      sequential: true,
      async handler() {
        fetchAhead(readdirSync(DIST, { recursive: true, encoding: 'utf8' }));
        const files = await precached();
        await build({
          configFile: false,
          root: ROOT,
          publicDir: false,
          logLevel: 'warn',
          define: {
            'self.__WB_MANIFEST': JSON.stringify(files),
            ESSENTIAL: JSON.stringify(essential(files.map(({ url }) => url))),
          },
          build: {
            outDir: DIST,
            emptyOutDir: false,
            target: TARGET,
            reportCompressedSize: false,
            rolldownOptions: {
              input: resolve(ROOT, 'workers/sw.ts'),
              output: { format: 'iife', entryFileNames: 'sw.js' },
            },
          },
        });
      },
    },
  };
}

/** The shell's files with their SHA-256: the browser refuses a file of another build, at the installation and when mending. */
async function precached() {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: DIST,
    globPatterns: ['**/*.{html,js,mjs,css,svg,woff2}'],
    // The icons belong to the system, which fetched them when the app was installed.
    globIgnores: ['pack/**', 'sw.js'],
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    dontCacheBustURLsMatching: /^assets\//,
  });
  if (warnings.length > 0) throw new Error(`the list of files to precache is not sound: ${warnings.join('; ')}`);
  return manifestEntries.map((entry) => {
    const digest = createHash('sha256').update(readFileSync(resolve(DIST, entry.url)));
    return { ...entry, integrity: `sha256-${digest.digest('base64')}` };
  });
}

/** What the list needs: the page, what it names, and the worker that answers it. All else is the map's. */
function essential(files: readonly string[]): string[] {
  const page = readFileSync(resolve(DIST, 'index.html'), 'utf8');
  const needed = files.filter((url) => url === 'index.html' || page.includes(`./${url}"`) || EXPLORE.test(url));
  if (!needed.some((url) => EXPLORE.test(url)))
    throw new Error('the build has no explore worker: the list could not open offline');
  return needed;
}

/**
 * A first visit would fetch script, worker, pack, map and outlines one after the other, each when the one before asks for it. A script of a
 * few lines has them fetched ahead in that order once the app's own script runs, so that the line never rests; with a service worker in charge
 * there is nothing to do.
 */
function fetchAhead(files: readonly string[]): void {
  const assets = files.filter((url) => url.startsWith('assets/'));
  const list = packed(['columns', 'texts']);
  const known = new Set(essential(files));
  const map = assets.filter((url) => !known.has(url));
  const waves = [list, map, packed(['shape-province', 'shape-claims', 'shape-lakes', 'shape-rivers'])];
  const script = `if(!navigator.serviceWorker?.controller){const waves=${JSON.stringify(waves)};const next=()=>{let left=0;for(const url of waves.shift()??[]){const link=document.createElement("link");link.rel="prefetch";link.href=url;left++;link.onload=link.onerror=()=>--left||next();document.head.append(link)}};addEventListener("DOMContentLoaded",next)}\n`;
  const name = `assets/ahead-${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
  writeFileSync(resolve(DIST, name), script);
  const page = readFileSync(resolve(DIST, 'index.html'), 'utf8');
  writeFileSync(
    resolve(DIST, 'index.html'),
    page.replace('</title>', `</title>\n    <script async src="./${name}"></script>`),
  );
}

/** Addresses of parts of the pack that lies beside the page. */
function packed(names: readonly string[]): string[] {
  const manifest = JSON.parse(readFileSync(resolve(DIST, 'pack/latest.json'), 'utf8')) as {
    parts: readonly { name: string; file: string }[];
  };
  return names.flatMap((name) => manifest.parts.filter((part) => part.name === name).map(({ file }) => `pack/${file}`));
}
