import { expect, test } from 'vitest';
import { neededShapes } from '../../src/map/need.ts';

const levels = (zoom: number, coloured: Parameters<typeof neededShapes>[1] = null) =>
  neededShapes(zoom, coloured).filter((shape) => ['province', 'prefecture', 'county'].includes(shape));

test('outlines are asked for a little before they are drawn', () => {
  expect(levels(3)).toEqual(['province']);
  expect(levels(4.25)).toEqual(['province', 'prefecture']);
  expect(levels(6.25)).toEqual(['province', 'prefecture', 'county']);
});

test('coloured counties are needed at any zoom', () => {
  expect(levels(3, 'county')).toEqual(['province', 'county']);
});

test('dashes, rivers and lakes are always needed', () => {
  expect(neededShapes(2, null)).toEqual(['province', 'claims', 'lakes', 'rivers']);
});
