import { expect, it } from 'vitest';
import type { Sheet } from '../../../../src/core/meeting/sheet.ts';
import { svgOf } from '../../../../src/core/meeting/sheet/svg.ts';

const sheet: Sheet = {
  ...{ width: 100, height: 50, ground: '#FFFFFF', map: null },
  parts: [
    {
      ...{ kind: 'group', role: 'ground', clip: [0, 0, 80, 40] },
      parts: [
        { kind: 'path', role: 'border', d: 'M0 0l4 4', fill: null, stroke: '#000000', width: 2, at: [10, 5, 0.25] },
        {
          kind: 'circle',
          role: 'circle',
          x: 5,
          y: 6,
          r: 7,
          fill: '#FF0000',
          stroke: '#000000',
          width: 1,
          dash: [2, 1],
        },
      ],
    },
    {
      ...{
        kind: 'text',
        role: 'title',
        x: 1,
        y: 2,
        text: '甲 & "乙" < 丙',
        size: 12,
        weight: 600,
        anchor: 'middle',
        fill: '#111111',
      },
      halo: ['#FFFFFF', 2],
    },
  ],
};

it('strokes are as wide as the sheet says, whatever scales their path', () => {
  expect(svgOf(sheet)).toContain(
    'stroke-width="8" stroke-linecap="round" stroke-linejoin="round" transform="translate(10 5) scale(0.25)"',
  );
});

it('text is text, escaped, with its halo under it', () => {
  const svg = svgOf(sheet);
  expect(svg).toContain('>甲 &amp; &quot;乙&quot; &lt; 丙</text>');
  expect(svg).toContain('paint-order="stroke"');
});

it('is well formed: every element that opens closes', () => {
  const open: string[] = [];
  for (const [, end = '', name = '', own = ''] of svgOf(sheet, '一张图').matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
    if (end) expect(open.pop()).toBe(name);
    else if (!own) open.push(name);
  }
  expect(open).toEqual([]);
  expect(svgOf(sheet, '一张图')).toContain('role="img" aria-label="一张图"');
});
