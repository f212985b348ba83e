import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { getManifest } from 'workbox-build';

const ROOT = import.meta.dirname;
const DIST = resolve(ROOT, 'dist');
/** Safari 15, Chrome 80, Firefox 114: the floor is module workers; es2020 lowers class fields and static blocks. */
const TARGET = ['es2020', 'safari15', 'chrome80', 'firefox114'];

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
        await build({
          configFile: false,
          root: ROOT,
          publicDir: false,
          logLevel: 'warn',
          define: { 'self.__WB_MANIFEST': JSON.stringify(await precached()) },
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
    globPatterns: ['**/*.{html,js,mjs,css,svg,png,webmanifest,woff2}'],
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
