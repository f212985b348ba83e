import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { partOf } from '../../../../src/core/meeting/file/ground-part.ts';

/** Two squares side by side that share an arc, and an island of two parts. */
const TOPOLOGY: Topology = {
  type: 'Topology',
  transform: { scale: [0.5, 0.5], translate: [100, 20] },
  arcs: [
    [[2, 0], [0, 2]],
    [[2, 2], [-2, 0], [0, -2], [2, 0]],
    [[2, 0], [2, 0], [0, 2], [-2, 0]],
    [[9, 9], [1, 0], [0, 1], [-1, -1]],
  ], // prettier-ignore
  objects: {
    county: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { adcode: '330101', prov: '330000' } },
        { type: 'Polygon', arcs: [[2, ~0]], properties: { adcode: '320101', prov: '320000' } },
        { type: 'MultiPolygon', arcs: [[[3]], [[2, ~0]]], properties: { adcode: '330102', prov: '330000' } },
      ],
    },
  },
};

test('What is kept has the same outlines, and no arc of what is not', () => {
  const { county } = TOPOLOGY.objects;
  const part = partOf(TOPOLOGY, ({ adcode }) => adcode === '320101');
  expect(part.arcs).toHaveLength(2);
  const [before, after] = [feature(TOPOLOGY, county!), feature(part, part.objects['county']!)];
  if (before.type !== 'FeatureCollection' || after.type !== 'FeatureCollection') throw new Error('not collections');
  expect(after.features).toEqual(before.features.slice(1, 2));
  const many = partOf(TOPOLOGY, ({ prov }) => prov === '330000');
  const kept = feature(many, many.objects['county']!);
  if (kept.type !== 'FeatureCollection') throw new Error('not a collection');
  expect(kept.features).toEqual(before.features.filter((_, at) => at !== 1));
});
