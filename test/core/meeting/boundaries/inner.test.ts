import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { innerArcs, partedFeatures } from '../../../../src/core/meeting/boundaries/inner.ts';
import { sheetGroundOf, type GroundShapes } from '../../../../src/core/meeting/sheet/ground.ts';
import { SHAPES } from '../sheet/fixture.ts';

/**
 * Three squares in a row, each sharing a side with the next: two of Zhejiang, one of Jiangsu.
 * Arcs: 0 left end, 1 between the two of Zhejiang, 2 the border of the provinces, 3 right end.
 */
const ROW: Topology = {
  type: 'Topology',
  arcs: [
    [[1, 1], [0, 1], [0, 0], [1, 0]],
    [[1, 0], [1, 1]],
    [[2, 0], [2, 1]],
    [[2, 1], [3, 1], [3, 0], [2, 0]],
    [[1, 0], [2, 0]],
    [[2, 1], [1, 1]],
  ], // prettier-ignore
  objects: {
    prefectures: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { adcode: '330100' } },
        { type: 'MultiPolygon', arcs: [[[~1, 4, 2, 5]]], properties: { adcode: '330200' } },
        { type: 'Polygon', arcs: [[~2, ~3]], properties: { adcode: '320100' } },
      ],
    },
  },
};

test('Only what parts two places of one province is a border below provinces: no coast, no border of provinces', () => {
  expect([...innerArcs(ROW)]).toEqual([1]);
});

test('The live map has every place, with no border of its own, and the borders between them as lines', () => {
  const features = partedFeatures(ROW);
  expect(features.map(({ properties }) => properties)).toEqual([
    { adcode: '330100', bare: 1 },
    { adcode: '330200', bare: 1 },
    { adcode: '320100', bare: 1 },
    { inner: 1 },
  ]);
  expect(features[3]?.geometry).toEqual({
    type: 'MultiLineString',
    coordinates: [
      [
        [1, 0],
        [1, 1],
      ],
    ],
  });
});

test("A sheet on a unit's own provinces has their borders once: those of prefectures are fewer than on ours", () => {
  const ask = { bounds: [118, 27, 123, 31.5] as const, width: 600, height: 600, level: 'prefecture' as const, fine: 1 };
  const own = { reviewNumber: '', sea: true };
  const of = (ground: GroundShapes) =>
    sheetGroundOf(ground, ask).borders.map(({ level, path }) => [level, path.length] as const);
  const [ours, theirs] = [of(SHAPES), of({ ...SHAPES, own })];
  expect(theirs.map(([level]) => level)).toEqual(ours.map(([level]) => level));
  expect(theirs[0]).toEqual(ours[0]);
  expect(theirs[1]?.[1]).toBeGreaterThan(0);
  expect(theirs[1]?.[1]).toBeLessThan((ours[1]?.[1] ?? 0) * 0.8);
});
