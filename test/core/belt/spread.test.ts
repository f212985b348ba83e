import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { spread } from '../../../src/core/belt/spread.ts';

const SPACING = 7;
const keqiao = { lon: 120.49, lat: 30.08 };

/** Kilometres between two points near each other. */
function kilometres(a: typeof keqiao, b: typeof keqiao): number {
  const east = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(east, a.lat - b.lat) * 111.32;
}

it('leaves a point that stands alone, and the first of several, where they are', () => {
  const zhili = { lon: 120.26, lat: 30.87 };
  expect(spread([keqiao, zhili, keqiao], SPACING).slice(0, 2)).toEqual([keqiao, zhili]);
  expect(spread([], SPACING)).toEqual([]);
});

test('all that share a point stay near it and far enough from each other to be tapped', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.double({ min: 18, max: 53, noNaN: true }), (count, lat) => {
      const centre = { lon: 110, lat };
      const drawn = spread(Array.from({ length: count }, () => centre), SPACING); // prettier-ignore
      drawn.forEach((point, at) => {
        expect(kilometres(point, centre)).toBeLessThanOrEqual(Math.sqrt(count) * SPACING * 1.1);
        for (const other of drawn.slice(0, at)) expect(kilometres(point, other)).toBeGreaterThan(SPACING * 0.75);
      });
    }),
  );
});

test('a point moves only because of those before it that are the same', () => {
  const point = fc.record({ lon: fc.constantFrom(100, 110), lat: fc.constantFrom(25, 35) });
  fc.assert(
    fc.property(fc.array(point), point, (points, last) => {
      const drawn = spread([...points, last], SPACING);
      expect(drawn.slice(0, -1)).toEqual(spread(points, SPACING));
      const same = points.filter(({ lon, lat }) => lon === last.lon && lat === last.lat);
      expect(drawn.at(-1)).toEqual(spread([...same, last], SPACING).at(-1));
    }),
  );
});
