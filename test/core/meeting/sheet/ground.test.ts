import { expect, it } from 'vitest';
import { dotsOfPath } from '../../../../src/core/meeting/path.ts';
import { levelsFor, sheetGroundOf, type GroundAsk } from '../../../../src/core/meeting/sheet/ground.ts';
import { projected } from '../../../../src/core/meeting/sheet/frame.ts';
import { cornersOf } from '../../../../src/core/meeting/sheet/ring-box.ts';
import { SHAPES } from './fixture.ts';

const ASK: GroundAsk = { bounds: null, width: 900, height: 600, level: 'province', fine: 1 };
const nation = sheetGroundOf(SHAPES, ASK);

it('the nation has all 34 provinces, and small ones are squares rather than nothing', () => {
  expect(nation.provinces.map(({ code }) => code)).toHaveLength(34);
  expect(nation.provinces.map(({ code }) => code)).toEqual(expect.arrayContaining(['710000', '810000', '820000']));
});

it('Taipei lies in the outline of Taiwan', () => {
  const [x, y] = projected(121.53, 25.05, { ...nation, scale: nation.scale * nation.unit });
  const { left, right, top, bottom } = cornersOf(
    dotsOfPath(nation.provinces.find(({ code }) => code === '710000')?.path ?? '').flat(),
  );
  expect(x > left && x < right && y > top && y < bottom).toBe(true);
});

it('the whole sea has ten whole dashes and the name of its isles', () => {
  const whole = sheetGroundOf(SHAPES, { ...ASK, width: 600, height: 620 });
  expect(whole.dashes).toHaveLength(10);
  expect(whole.dashes.every((dash) => dash.whole)).toBe(true);
  expect(whole.isleNames.map(({ zh }) => zh)).toContain('南海诸岛');
});

it('reads finer levels only where they are drawn, and draws each border once', () => {
  expect(levelsFor(ASK)).toEqual(['province']);
  const near: GroundAsk = { ...ASK, bounds: [119, 28, 121, 30] };
  expect(levelsFor(near)).toEqual(['province', 'prefecture', 'county']);
  expect(sheetGroundOf(SHAPES, near).borders.map(({ level }) => level)).toEqual(['province', 'prefecture', 'county']);
});

it('a finer printer gets more of the same outlines, a farther view fewer', () => {
  const fine = sheetGroundOf(SHAPES, { ...ASK, fine: 3 });
  expect(fine.extent).toEqual(nation.extent);
  expect(JSON.stringify(fine.provinces).length).toBeGreaterThan(1.5 * JSON.stringify(nation.provinces).length);
});
