import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { inOrder, layerAbove, LAYERS, orderOf, STYLED } from '../../src/map/layers.ts';

const all: LayerSpecification[] = STYLED.map((id) => ({ id, type: 'background' }));

describe('inOrder', () => {
  test('sorts by the list, bottom to top', () => {
    expect(inOrder([...all].reverse()).map((layer) => layer.id)).toEqual(STYLED);
  });

  test('refuses an unknown id, a double and a gap', () => {
    expect(() => inOrder([{ id: 'fog', type: 'background' }])).toThrow('no layer "fog"');
    expect(() => inOrder([...all, { id: 'sea', type: 'background' }])).toThrow('"sea" is described twice');
    expect(() => inOrder([{ id: 'belts', type: 'background' }])).toThrow('"belts" draws itself');
    expect(() => inOrder(all.slice(1))).toThrow('"sea" is in the list but nothing describes it');
  });
});

test('the belts lie over all places and under the dashes, and the style leaves their place free', () => {
  expect(layerAbove('belts')).toBe('belts-beside');
  expect(layerAbove('belts-beside')).toBe('isles');
  for (const id of ['chosen-province', 'drawn-fill', 'drawn-link'])
    expect(orderOf('belts')).toBeGreaterThan(orderOf(id));
  expect(STYLED).not.toContain('belts');
  expect(layerAbove('name-isle')).toBeUndefined();
  expect(layerAbove('drawn-fill', (id) => !id.startsWith('drawn-'))).toBe('belts');
});

test('dashes and isles lie over every fill and circle, and their names over all', () => {
  for (const id of ['isles', 'dashes', 'dashes-line']) {
    for (const below of ['area-province', 'hatch-county', 'belts']) {
      expect(orderOf(id)).toBeGreaterThan(orderOf(below));
    }
  }
  expect(orderOf('name-isle')).toBe(LAYERS.length - 1);
});
