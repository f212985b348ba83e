import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { getManifest } from 'workbox-build';
import { readFirst } from './src/core/analysis/first.ts';
import { foreword } from './src/foreword.ts';

/** Lines of the ranking that stand in the page: what a phone shows at once. */
const FOREWORD = 9;

const ROOT = import.meta.dirname;
const DIST = resolve(ROOT, 'dist');
/** Safari 15, Chrome 80, Firefox 114: the floor is module workers; es2020 lowers class fields and static blocks. */
const TARGET = ['es2020', 'safari15', 'chrome80', 'firefox114'];

/** The worker that answers the list. */
const EXPLORE = /^assets\/explore-/;
/** What draws the map, in the order of need: the page has the most work with MapLibre itself, so that comes first. */
const MAP = [/^assets\/maplibre-/, /^assets\/MapStage-/, /^assets\/shapes\.worker-/];

/** The single file opens on computers that nobody has renewed for years; canvas, pointers and modules of nothing newer. */
const OLD_TARGET = ['es2017', 'chrome69', 'firefox67', 'safari13'];

/** Dates and years are read in the time zone of the data, whatever the machine says. */
process.env['TZ'] = 'Asia/Shanghai';

export default defineConfig({
  root: 'src',
  // The app has one path and keeps its state in the query string, so it may be put into any folder of any host.
  base: './',
  publicDir: '../public',
  cacheDir: resolve(ROOT, 'node_modules/.vite'),
  plugins: [
    svelte({ configFile: false }),
    loosePolicyWhileDeveloping(),
    firstAnswer(),
    standalone(),
    zipOnThePage(),
    serviceWorker(),
  ],
  worker: { format: 'es', plugins: () => [zipOnThePage()] },
  build: {
    outDir: DIST,
    emptyOutDir: true,
    target: TARGET,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /node_modules\/maplibre-gl\// },
            { name: 'shell', test: (id: string) => inShell(id) },
          ],
        },
      },
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

/** Everything that the app's front door imports at once is one file: cut into pieces, a first visit would wait for each of them. */
function inShell(id: string): boolean {
  shell ??= importedAtOnce(resolve(ROOT, 'src/main.ts'));
  const [file = '', form] = id.split('?');
  // A sheet of styles read as text is for the page that shows it.
  if (form === 'raw' && file.endsWith('.css')) return false;
  return (
    shell.has(file) || RUNTIME.test(file) || (id.includes('.svg') && [...shell].some((name) => file.endsWith(name)))
  );
}

let shell: Set<string> | null = null;
/** What the compiled components stand on. */
const RUNTIME = /node_modules\/(svelte|esm-env|clsx|comlink|virtua|workbox-window)\//;

/** Files that a source file imports at once, itself included, and the names of what it takes from packages; not types, and not what is fetched on demand. */
function importedAtOnce(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  if (!/\.(ts|svelte)$/.test(file)) return found;
  const named = readFileSync(file, 'utf8').matchAll(/^\s*(?:import|export)(?! type)\b[^'"();]*?['"]([^'"]+)['"]/gm);
  for (const [, name = ''] of named) {
    if (name.startsWith('.')) importedAtOnce(resolve(dirname(file), name.split('?')[0] ?? ''), found);
    else found.add(name.split('?')[0] ?? '');
  }
  return found;
}

/** The development server injects styles and a socket, which the strict policy of index.html forbids. */
function loosePolicyWhileDeveloping(): Plugin {
  return {
    name: 'loose-policy-while-developing',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}

/** Puts the answer to the default question into the page as data, so that a first visit shows the list before the pack is there. */
function firstAnswer(): Plugin {
  return {
    name: 'first-answer',
    apply: 'build',
    transformIndexHtml: (html) => {
      const first = readFileSync(resolve(ROOT, 'public/pack/first.json'), 'utf8');
      const read = readFirst(first);
      if (!read) throw new Error('public/pack/first.json cannot be read: run npm run pack');
      const data = `<script type="application/json" id="first">${first.replaceAll('<', '\\u003c')}</script>`;
      return html.replace('<div id="app"></div>', () => `${foreword(read, FOREWORD)}<div id="app"></div>${data}`);
    },
  };
}

/** `x.ts?standalone` is the text of a script of its own, with all that it imports: for a file that is opened without the app. */
function standalone(): Plugin {
  const form = '?standalone';
  return {
    name: 'standalone',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(form)) return null;
      const input = id.slice(0, -form.length);
      const made = await build({
        configFile: false,
        root: ROOT,
        publicDir: false,
        logLevel: 'warn',
        build: {
          write: false,
          target: OLD_TARGET,
          reportCompressedSize: false,
          rolldownOptions: { input, output: { format: 'iife' } },
        },
      });
      const chunks = (Array.isArray(made) ? made : [made]).flatMap((each) => ('output' in each ? each.output : []));
      const script = chunks.find((each) => each.type === 'chunk');
      if (!script) throw new Error(`nothing was built of ${input}`);
      for (const file of script.moduleIds) this.addWatchFile(file);
      return `export default ${JSON.stringify(script.code)}`;
    },
  };
}

/** The writer of workbooks zips large sheets in a worker made of a Blob, which the policy of the page forbids: it would never answer. Here it zips at once. */
function zipOnThePage(): Plugin {
  const name = '\0zip-on-the-page';
  return {
    name: 'zip-on-the-page',
    enforce: 'pre',
    resolveId: (id, importer) => (id === 'fflate' && importer?.includes('/write-excel-file/') ? name : null),
    load: (id) =>
      id === name
        ? `import { zipSync } from 'fflate';
           export { strToU8, zipSync } from 'fflate';
           export function zip(files, done) { done(null, zipSync(files)); }`
        : null,
  };
}

/** After the page: the script that fetches ahead, and the service worker with the list of the page's files. The pack is never in it. */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    closeBundle: {
      sequential: true,
      async handler() {
        await fetchAhead(readdirSync(DIST, { recursive: true, encoding: 'utf8' }));
        const files = await precached();
        const needed = essential(files.map(({ url }) => url));
        await buildScript('workers/sw.ts', 'sw.js', { 'self.__WB_MANIFEST': files, ESSENTIAL: needed });
      },
    },
  };
}

/** A small build of its own, of one classic script. */
async function buildScript(input: string, output: string, known: Readonly<Record<string, unknown>>): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    define: Object.fromEntries(Object.entries(known).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      outDir: DIST,
      emptyOutDir: false,
      target: TARGET,
      reportCompressedSize: false,
      rolldownOptions: { input: resolve(ROOT, input), output: { format: 'iife', entryFileNames: output } },
    },
  });
}

/** The shell's files with their SHA-256: the browser refuses a file of another build, at the installation and when mending. */
async function precached() {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: DIST,
    globPatterns: ['**/*.{html,js,mjs,css,svg,woff2,webmanifest}', 'icons/{icon-192,touch-180}.png'],
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

/** Scripts that a built script imports at once, itself first, each once. What is imported later, on demand, is not among them. */
function withImports(url: string, seen: readonly string[] = []): string[] {
  if (seen.includes(url)) return [...seen];
  const text = url.endsWith('.js') ? readFileSync(resolve(DIST, url), 'utf8') : '';
  const imported = [...text.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g)].map(
    ([, name]) => `assets/${name ?? ''}`,
  );
  return imported.reduce((all, next) => withImports(next, all), [...seen, url]);
}

/** What the list needs: the page, what it names, and the worker that answers it. All else is the map's. */
function essential(files: readonly string[]): string[] {
  const page = readFileSync(resolve(DIST, 'index.html'), 'utf8');
  const explore = files.filter((url) => EXPLORE.test(url)).flatMap((url) => withImports(url));
  if (explore.length === 0) throw new Error('the build has no explore worker: the list could not open offline');
  return files.filter(
    (url) => url === 'index.html' || (page.includes(`./${url}"`) && !url.endsWith('.png')) || explore.includes(url),
  );
}

/** Names the files for src/ahead.ts and puts it into the page, with a link that tells it when the app's own script is here. */
async function fetchAhead(files: readonly string[]): Promise<void> {
  const atOnce = files.filter((url) => /^assets\/index-.*\.js$/.test(url)).flatMap((url) => withImports(url));
  const found = (pattern: RegExp) =>
    files
      .filter((url) => pattern.test(url))
      .sort()
      .flatMap((url) => withImports(url))
      .filter((url, at, all) => !atOnce.includes(url) && all.indexOf(url) === at);
  const outlines = packed(['shape-province', 'shape-claims', 'shape-lakes', 'shape-rivers']);
  const wanted = [[...found(EXPLORE), ...new Set(MAP.flatMap(found)), ...outlines], packed(['columns', 'texts'])];
  await buildScript('src/ahead.ts', 'assets/ahead-[hash].js', { AHEAD: wanted.map((files) => files.map(weighed)) });
  const ahead = readdirSync(resolve(DIST, 'assets')).find((file) => file.startsWith('ahead-'));
  const page = readFileSync(resolve(DIST, 'index.html'), 'utf8');
  const shell = /<link rel="modulepreload" crossorigin href="[^"]*\/shell-[^"]+">/.exec(page)?.[0];
  if (!ahead || !shell)
    throw new Error('the build made no script that fetches ahead, or no shell that it could follow');
  const scripts = `<script async src="./assets/${ahead}"></script>\n    ${shell}`;
  writeFileSync(resolve(DIST, 'index.html'), page.replace(shell, '').replace('</title>', `</title>\n    ${scripts}`));
}

/** A file with its bytes on the line and unpacked; what is packed already travels as it is. */
function weighed(address: string): [address: string, packed: number, unpacked: number] {
  const bytes = readFileSync(resolve(DIST, address));
  return [address, address.endsWith('.gz') ? bytes.length : gzipSync(bytes).length, bytes.length];
}

/** Addresses of parts of the pack that lies beside the page. */
function packed(names: readonly string[]): string[] {
  const manifest = JSON.parse(readFileSync(resolve(DIST, 'pack/latest.json'), 'utf8')) as {
    parts: readonly { name: string; file: string }[];
  };
  return names.flatMap((name) => manifest.parts.filter((part) => part.name === name).map(({ file }) => `pack/${file}`));
}
