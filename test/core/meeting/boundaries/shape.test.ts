import { expect, it } from 'vitest';
import { shapeOf } from '../../../../src/core/meeting/boundaries/shape.ts';
import { area, square } from './fixture.ts';

const told = (properties: Record<string, unknown>) => {
  const { kind, province } = shapeOf(area(properties, square(110, 30)), 1);
  return [kind, province];
};

it.each([
  [{ adcode: 330000 }, '330000'],
  [{ gb: '156710000', name: '台湾省' }, '710000'],
  [{ CODE: '15', NAME: '内蒙古自治区' }, '150000'],
  [{ name: '香港特别行政区' }, '810000'],
  [{ NAME: '新疆维吾尔自治区' }, '650000'],
])('%j is the province %s', (properties, code) => {
  expect(told(properties)).toEqual(['province', code]);
});

it.each([
  [{ adcode: '100000_JD', name: '' }, 'dash'],
  [{ name: '境界线', gb: '' }, 'dash'],
  [{ name: '南海断续线' }, 'dash'],
  [{ name: '钓鱼岛' }, 'isle'],
  [{ adcode: 330100, name: '杭州市' }, 'other'],
  [{ name: '吉林市' }, 'other'],
])('%j is a %s', (properties, kind) => {
  expect(told(properties)).toEqual([kind, '']);
});
