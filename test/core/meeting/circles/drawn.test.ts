import { describe, expect, test } from 'vitest';
import type { Result } from '../../../../src/core/analysis/result.ts';
import { classesOf, GROWTH_BREAKS, NO_CLASS } from '../../../../src/core/meeting/breaks.ts';
import { drawnCircles } from '../../../../src/core/meeting/circles/drawn.ts';
import { LINE, Marks, MARK_BYTES } from '../../../../src/core/meeting/circles/marks.ts';
import { DESKTOP_RADII, radiiOf, radiusScale } from '../../../../src/core/meeting/radius.ts';

const BELTS = 4;
const answer = {
  order: Uint32Array.of(2, 0, 3),
  scale: Float64Array.of(4e6, 1e6, NaN),
  growth: Float64Array.of(0.2, NaN, -0.3),
} as unknown as Result;

describe('the circles of an answer', () => {
  const drawn = drawnCircles(answer, DESKTOP_RADII, BELTS);

  test('are of the sizes and classes that legend and map know', () => {
    expect(drawn.radius).toEqual(radiiOf(answer.scale, radiusScale(answer.scale, DESKTOP_RADII)));
    expect(drawn.radius[0]! / drawn.radius[1]!).toBeCloseTo(2);
    expect([...drawn.fill]).toEqual([6, NO_CLASS, 0]);
    expect(drawn.fill).toEqual(classesOf(answer.growth, GROWTH_BREAKS));
    expect(drawn.limits).toBe(DESKTOP_RADII);
  });

  test('are marked as if the marks were written where they are drawn', () => {
    const [here, there] = [new Marks(), new Marks()];
    const listed = { belt: answer.order, radius: drawn.radius, fill: drawn.fill };
    for (const chosen of [null, 0]) {
      here.set(BELTS, listed, chosen);
      there.set(BELTS, { ...listed, marks: drawn.marks }, chosen);
      expect(there.words).toEqual(here.words);
      expect(there.reach).toEqual(here.reach);
      expect(there.belts).toBe(here.belts);
    }
  });

  test('travel in no more memory than the lines that they are written to', () => {
    // A circle, a circle, and a dot with its ring.
    expect(drawn.marks.count).toBe(4);
    expect(drawn.marks.memory.byteLength).toBe(LINE * MARK_BYTES);
  });
});
