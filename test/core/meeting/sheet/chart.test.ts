import { expect, it } from 'vitest';
import { chartParts } from '../../../../src/core/meeting/sheet/chart.ts';
import { dressOf } from '../../../../src/core/meeting/sheet/dress.ts';
import type { SlideChart } from '../../../../src/core/meeting/slide-tale.ts';
import { taleOf, WEAR } from './fixture.ts';

const pen = { dress: dressOf(taleOf(), WEAR, 500, 1), wear: WEAR, unit: 1 };
const point = (zh: string, value: number | null): SlideChart['points'][number] => ({
  ...{ zh, en: zh, value },
  figure: { zh: value === null ? '暂无数据' : `${value}亿元`, en: '', source: null },
});
const chart = (kind: SlideChart['kind'], values: readonly (number | null)[]): SlideChart => ({
  ...{ kind, title: { zh: '规模', en: 'Scale' }, unit: { zh: '亿元', en: 'CNY 100 m' } },
  points: values.map((value, at) => point(`第${at}`, value)),
});
const drawn = (given: SlideChart, height = 300) => chartParts(given, [0, 0, 200, height], pen);
const pathsOf = (given: SlideChart) => drawn(given).flatMap((part) => (part.kind === 'path' ? [part.d] : []));
const textsOf = (given: SlideChart) => drawn(given).flatMap((part) => (part.kind === 'text' ? [part.text] : []));

it('bars begin at zero and are as long as their values: 100 takes the width, 50 half of it, none is no bar but words', () => {
  const paths = pathsOf(chart('bars', [100, 50, null]));
  expect(paths.map((d) => Number(/h([\d.]+)/.exec(d)?.[1]))).toEqual([200, 100]);
  expect(textsOf(chart('bars', [100, 50, null]))).toEqual([
    '规模（亿元）',
    '第0',
    '100亿元',
    '第1',
    '50亿元',
    '第2',
    '暂无数据',
  ]);
});

it('a line is broken where there is no figure', () => {
  const [, course = ''] = pathsOf(chart('line', [1, 2, null, 3, 4]));
  expect(course.match(/M/g)).toHaveLength(2);
  expect(course.match(/L/g)).toHaveLength(2);
});

it('is left out where there is no room for it, rather than be cut', () => {
  expect(drawn(chart('bars', [1, 2, 3, 4]), 60)).toEqual([]);
  expect(drawn(chart('line', [1, 2]), 60)).toEqual([]);
});
