import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { inOrder, LAYERS, orderOf } from '../../src/map/layers.ts';

const all: LayerSpecification[] = LAYERS.map((id) => ({ id, type: 'background' }));

describe('inOrder', () => {
  test('sorts by the list, bottom to top', () => {
    expect(inOrder([...all].reverse()).map((layer) => layer.id)).toEqual([...LAYERS]);
  });

  test('refuses an unknown id, a double and a gap', () => {
    expect(() => inOrder([{ id: 'fog', type: 'background' }])).toThrow('no layer "fog"');
    expect(() => inOrder([...all, { id: 'sea', type: 'background' }])).toThrow('"sea" is described twice');
    expect(() => inOrder(all.slice(1))).toThrow('"sea" is in the list but nothing describes it');
  });
});

test('dashes and isles lie over every fill and circle, and their names over all', () => {
  for (const id of ['isles', 'dashes', 'dashes-line']) {
    for (const below of ['area-province', 'hatch-county', 'circle', 'circle-chosen']) {
      expect(orderOf(id)).toBeGreaterThan(orderOf(below));
    }
  }
  expect(orderOf('name-isle')).toBe(LAYERS.length - 1);
});
