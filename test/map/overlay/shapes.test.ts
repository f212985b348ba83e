import { expect, test } from 'vitest';
import { featuresOf, type Shapes } from '../../../src/map/overlay/shapes.ts';

const NOTHING: Shapes = { area: [], line: [], here: null, sites: [], path: [], links: [], chosen: null };
const kinds = (shapes: Partial<Shapes>) =>
  featuresOf({ ...NOTHING, ...shapes }).features.map(({ geometry, properties }) => `${String(properties?.['kind'])} ${geometry.type}`); // prettier-ignore
const RING = [[113, 22], [114, 22], [114, 23], [113, 22]] as const; // prettier-ignore

test('a site where a visit was made is a point, with the halo in which it may lie', () => {
  expect(kinds({ sites: [{ at: [113, 22], around: RING, own: false, opens: '' }] })).toEqual([
    'halo Polygon',
    'site Point',
  ]);
  expect(kinds({ sites: [{ at: [113, 22], around: [], own: false, opens: '' }] })).toEqual(['site Point']);
});

test('a place or an enterprise of the person stands under a flag', () => {
  expect(kinds({ sites: [{ at: [113, 22], around: [], own: true, opens: '' }] })).toEqual(['own Point']);
});

test('a line of one point, and an area of fewer than three, are not drawn', () => {
  expect(kinds({ line: [[113, 22]], area: [[113, 22], [114, 22]] })).toEqual([]); // prettier-ignore
});
