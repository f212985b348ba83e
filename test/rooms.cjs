/* Who may import whom. One rule a line of the picture in the README; test/svelte-imports.ts applies the same rules to what
   dependency-cruiser cannot see (type imports inside .svelte files). */

const front = '^src/(map|panels|field|meeting|exchange)/';
const test = '^test/';
/** Packages that are types and nothing else. */
const TYPES_ONLY = '^(geojson|topojson-specification)$';

/** A rule that fails: files of `from` must not import files of `to`. */
const never = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    never('no-cycles', {}, { circular: true }, 'two files that need each other are one file, or three'),
    never('nothing-missing', {}, { couldNotResolve: true, pathNot: TYPES_ONLY }, 'the file or package does not exist'),
    never(
      'core-is-pure',
      { path: '^src/core/' },
      {
        pathNot: `^src/core/|^node_modules/(fflate|topojson-client|flatbush|flatqueue|gcoord|geoflatbush)/|${TYPES_ONLY}`,
      },
      'core knows no screen, storage, map, clock or Node',
    ),
    never(
      'only-store-knows-dexie',
      { pathNot: `^src/store/|^node_modules/|${test}` },
      { path: '^node_modules/dexie/' },
      'storage has one room',
    ),
    never(
      'store-knows-core',
      { path: '^src/store/' },
      { path: '^(src|workers)/', pathNot: '^src/(store|core)/' },
      'store stands on core alone',
    ),
    never(
      'only-map-knows-maplibre',
      { pathNot: `^src/map/|^node_modules/|${test}` },
      { path: '^node_modules/maplibre-gl/' },
      'the map has one room',
    ),
    never(
      'one-door-to-the-worker',
      { path: '^src/', pathNot: '^src/engine\\.ts$' },
      { path: '^(node_modules/comlink|workers)/', pathNot: '^workers/precache\\.ts$' },
      'only src/engine.ts knows Comlink and the worker',
    ),
    never(
      'shell-knows-types-only',
      { path: '^src/', pathNot: '^src/(engine|shell)\\.ts$' },
      { path: '^workers/precache\\.ts$' },
      'only src/shell.ts speaks with the service worker',
    ),
    never(
      'page-takes-types-of-workers',
      { path: '^src/' },
      { path: '^workers/', dependencyTypesNot: ['type-only'] },
      'the page takes only types from the workers',
    ),
    ...['map', 'panels', 'field', 'meeting', 'exchange'].map((room) =>
      never(
        `${room}-stays-alone`,
        { path: `^src/${room}/` },
        { path: front, pathNot: `^src/${room}/` },
        'the front rooms never import each other',
      ),
    ),
    never(
      'front-through-state',
      { path: front },
      { path: '^src/(store|engine\\.ts|shell\\.ts|device\\.ts|main\\.ts|App\\.svelte)' },
      'what is on screen asks state, never store, engine or shell',
    ),
    never(
      'parts-know-nothing',
      { path: '^src/parts/' },
      { path: '^(src|workers)/', pathNot: '^src/(parts|words)/' },
      'a button knows nothing of belts',
    ),
    never(
      'words-know-nothing',
      { path: '^src/words/' },
      { path: '^(src|workers)/', pathNot: '^src/(words|core)/' },
      'words stand alone',
    ),
    never(
      'state-below-screen',
      { path: '^src/state/' },
      { path: `${front}|^src/(parts|main|App)` },
      'state does not know the screen',
    ),
    never(
      'service-worker-alone',
      { path: '^workers/(sw|incomplete|precache)\\.ts$' },
      { pathNot: '^workers/(incomplete|precache)\\.ts$|^node_modules/workbox-' },
      'the service worker knows Workbox only',
    ),
    never(
      'workers-know-store-and-core',
      { path: '^workers/' },
      { path: '^(src|seeds|test)/', pathNot: '^src/(store|core)/' },
      'workers stand on store and core',
    ),
    never(
      'seeds-know-core',
      { path: '^seeds/' },
      { path: '^(src|workers|test)/', pathNot: '^src/core/' },
      'seeds stand on core',
    ),
    never('nobody-imports-tests', { pathNot: test }, { path: test }, 'tests and their tools are no part of the app'),
    never(
      'nobody-imports-seeds',
      { path: '^(src|workers)/' },
      { path: '^seeds/' },
      'the app reads the pack, never the seeds',
    ),
    never(
      'core-is-tested',
      { path: '^test/core/.*\\.test\\.ts$' },
      { path: '^src/core/.*\\.ts$', reachable: false },
      'every file of core is reached by a test under test/core',
    ),
  ],
  required: [
    {
      name: 'test-has-its-subject',
      severity: 'error',
      comment: 'test/core/x.test.ts, and x.property.test.ts, test src/core/x.ts',
      module: { path: '^test/core/(.+?)(?:\\.property)?\\.test\\.ts$' },
      to: { path: '^src/core/$1\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(dist|public|test/results)/' },
    tsPreCompilationDeps: true,
    extraExtensionsToScan: ['.css', '.json'],
    enhancedResolveOptions: {
      extensions: ['.ts', '.svelte', '.js', '.mjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'browser', 'default', 'types'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
};
