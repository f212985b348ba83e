import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const worker = readFileSync(createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl-worker.mjs'), 'utf8');

test('MapLibre still has the door that src/map/shapes.worker.ts goes through', () => {
  expect(worker).toMatch(/registerMessageHandler\(\w+,\w+\)\{this\.messageHandlers\[\w+\]=\w+\}/);
  expect(worker).toMatch(/registerMessageHandler\(`LD`/);
  expect(worker).toMatch(/self\.worker=new /);
});
