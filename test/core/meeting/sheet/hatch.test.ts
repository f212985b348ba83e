import { expect, it } from 'vitest';
import { hatchOf } from '../../../../src/core/meeting/sheet/hatch.ts';

it('lines cross a square from edge to edge, and leave its hole free', () => {
  // x + y = 10 √2 n … with lines 10 / √2 apart they are x + y = 10 n.
  expect(hatchOf('M0 0l10 0 0 10 -10 0z', 10 / Math.SQRT2)).toBe('M0 10L10 0');
  const holed = hatchOf('M0 0l30 0 0 30 -30 0zM10 10l10 0 0 10 -10 0z', 30 / Math.SQRT2);
  expect(holed).toBe('M0 30L10 20M20 10L30 0');
});
