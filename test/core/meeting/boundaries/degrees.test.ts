import { expect, it } from 'vitest';
import { degreeFlaws } from '../../../../src/core/meeting/boundaries/degrees.ts';
import { area, shapes, square } from './fixture.ts';

const said = (lon: number, lat: number) =>
  degreeFlaws(shapes(area({ name: '台湾省' }, square(121, 24), square(lon, lat)))).map(({ why }) => why.zh);

it('takes degrees in China', () => {
  expect(said(121, 24)).toEqual([]);
});

it('tells metres, latitude first and what lies elsewhere, each once a feature and with its place', () => {
  expect(said(13_400_000, 2_800_000)).toEqual([
    expect.stringMatching(/^第 1 个要素（台湾省）的坐标是投影后的米（13400000, 2800000）/),
  ]);
  expect(said(24, 121)).toEqual([expect.stringContaining('纬度写在了前面')]);
  expect(said(-121, 24)).toEqual([expect.stringContaining('不在中国的经纬度范围内')]);
});
