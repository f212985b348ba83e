import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { bordersOf } from '../../seeds/borders.ts';

/** Outlines by code as lists of arcs; a negative number is an arc run backwards. */
const outlines = (shapes: Readonly<Record<string, number[][]>>): Topology => ({
  type: 'Topology',
  arcs: [],
  objects: {
    county: {
      type: 'GeometryCollection',
      geometries: Object.entries(shapes).map(([adcode, arcs]) => ({ type: 'Polygon', arcs, properties: { adcode } })),
    },
  },
});

describe('borders', () => {
  it('are the arcs that two outlines share, in whichever direction, also around an enclave', () => {
    // b lies west of c; d is an enclave inside c (its ring is c's second one); a stands alone.
    const counties = outlines({ c: [[0, 1], [5]], b: [[~1, 2]], d: [[~5]], a: [[3, 4]] });
    expect(bordersOf(['a', 'b', 'c', 'd'], counties)).toEqual({ drawn: [0, 1, 2, 3], pairs: [1, 2, 2, 3] });
  });

  it('are told of the places of the pack only', () => {
    const counties = outlines({ a: [[0, 1]], b: [[~1, 2]], c: [[~2, 3]] });
    expect(bordersOf(['x', 'c', 'a'], counties)).toEqual({ drawn: [1, 2], pairs: [] });
    expect(bordersOf([], counties)).toEqual({ drawn: [], pairs: [] });
  });

  it('need outlines of counties', () => {
    expect(() => bordersOf(['a'], { type: 'Topology', arcs: [], objects: {} })).toThrow('expected an object "county"');
  });

  it('of the real outlines are those of the map', () => {
    const file = new URL('../../seeds/shapes/county.json', import.meta.url);
    const counties = JSON.parse(readFileSync(file, 'utf8')) as Topology;
    // 诸暨 and its eight neighbours; 柯桥 touches 诸暨, 慈溪 and 南澳 (an island) do not.
    const around = ['330109', '330111', '330122', '330603', '330683', '330783', '330782', '330726'];
    const codes = ['330681', ...around, '330282', '440523'];
    const { drawn, pairs } = bordersOf(codes, counties);
    expect(drawn).toEqual(codes.map((_, row) => row));
    const ofZhuji = pairs.flatMap((row, at) => (at % 2 === 0 && row === 0 ? [codes[pairs[at + 1] ?? -1]] : []));
    expect(ofZhuji).toEqual(around);
    expect(pairs).not.toContain(codes.indexOf('440523'));
  });
});
