import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from '../../src/parts/chart/labels.ts';
import { edgeLabels } from '../../src/parts/edges.ts';

test('where there is room every edge is named, at its place', () =>
  expect(edgeLabels(['10', '20', '30'], 1000)).toEqual([
    { text: '10', at: 0.25 },
    { text: '20', at: 0.5 },
    { text: '30', at: 0.75 },
  ]));

test('no bars have no edges', () => expect(edgeLabels([], 300)).toEqual([]));

test('labels never overlap and never stand over the ends', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('5', '−15', '100亿元', '1.2万亿元'), { maxLength: 40 }),
      fc.integer({ min: 1, max: 900 }),
      (edges, width) => {
        const labels = edgeLabels(edges, width);
        labels.forEach(({ text, at }, nth) => {
          const [left, right] = [at * width - widthOf(text, 15) / 2, at * width + widthOf(text, 15) / 2];
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
          const next = labels[nth + 1];
          if (next) expect(next.at * width - widthOf(next.text, 15) / 2).toBeGreaterThanOrEqual(right);
        });
      },
    ),
  ));
