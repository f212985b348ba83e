import { describe, expect, test } from 'vitest';
import { NO_CLASS } from '../../../../src/core/meeting/breaks.ts';
import {
  CLASSES,
  DOT_RADIUS,
  KIND,
  MARK_BYTES,
  Marks,
  RING_RADIUS,
} from '../../../../src/core/meeting/circles/marks.ts';
import { splitPlaces } from '../../../../src/core/meeting/circles/place.ts';
import type { Listed } from '../../../../src/core/meeting/circles/marks.ts';

/** Ten belts in a row: belt n stands at n/16, n/32. */
const PLACES = splitPlaces(Float64Array.from({ length: 20 }, (_, at) => (at >> 1) / (at % 2 === 0 ? 16 : 32)));

const CIRCLES: Listed = {
  belt: Uint32Array.of(3, 7, 9, 4),
  radius: Float32Array.of(5, 12, NaN, NaN),
  fill: Uint8Array.of(NO_CLASS, 4, NO_CLASS, 2),
};

/** The marks as the graphics card reads them. */
function read({ bytes, count }: Marks) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: count }, (_, at) => {
    const from = at * MARK_BYTES;
    const x = view.getFloat32(from, true) + view.getFloat32(from + 8, true);
    return {
      belt: x * 16,
      radius: view.getFloat32(from + 16, true),
      fill: view.getUint8(from + 20),
      kind: view.getUint8(from + 21),
    };
  });
}

function marksOf(circles: Listed | null, chosen: number | null, places = PLACES): Marks {
  const marks = new Marks();
  marks.set(places, circles, chosen);
  return marks;
}

describe('marks', () => {
  test('large circles come first, then dots, then rings, and the chosen one last', () => {
    expect(read(marksOf(CIRCLES, 3))).toEqual([
      { belt: 7, radius: 12, fill: 4, kind: KIND.circle },
      { belt: 3, radius: 5, fill: CLASSES, kind: KIND.circle },
      { belt: 4, radius: DOT_RADIUS, fill: 2, kind: KIND.circle },
      { belt: 9, radius: RING_RADIUS, fill: 0, kind: KIND.ring },
      { belt: 4, radius: RING_RADIUS, fill: 0, kind: KIND.ring },
      { belt: 3, radius: 5, fill: 0, kind: KIND.chosen },
    ]);
  });

  test('a finger finds circles by their size, rings by theirs, and nothing that is not listed', () => {
    const { reach } = marksOf(CIRCLES, 3);
    expect([reach[7], reach[3], reach[9], reach[4]]).toEqual([12, 5, RING_RADIUS, RING_RADIUS]);
    expect(reach[1]).toBe(0);
  });

  test('marks that are left half way change nothing', () => {
    const marks = marksOf(CIRCLES, 3);
    const before = read(marks);
    const half = marks.setting(PLACES, { ...CIRCLES, radius: Float32Array.of(9, 9, 9, 9) }, null);
    half.next();
    half.next();
    expect(read(marks)).toEqual(before);
    expect(marks.reach[7]).toBe(12);
  });

  test('a chosen belt that the filter hides keeps its ring and cannot be found', () => {
    const marks = marksOf(CIRCLES, 1);
    expect(read(marks).at(-1)).toEqual({ belt: 1, radius: 0, fill: 0, kind: KIND.chosen });
    expect(marks.reach[1]).toBe(0);
    expect([...marks.belts]).not.toContain(1);
  });

  test('without circles there is nothing but the chosen belt', () => {
    expect(marksOf(null, null).count).toBe(0);
    expect(read(marksOf(null, 2))).toEqual([{ belt: 2, radius: 0, fill: 0, kind: KIND.chosen }]);
  });

  test('belts whose points have not come are left out', () => {
    const marks = marksOf({ ...CIRCLES, belt: Uint32Array.of(3, 70, 90, 4) }, 80);
    expect(read(marks).map(({ belt }) => belt)).toEqual([3, 4, 4]);
    expect(marksOf(CIRCLES, 3, new Float32Array()).count).toBe(0);
  });

  test('fewer marks in the same memory leave none of the old ones', () => {
    const marks = marksOf(CIRCLES, 3);
    const one = { ...CIRCLES, belt: Uint32Array.of(5), radius: Float32Array.of(8), fill: Uint8Array.of(1) };
    marks.set(PLACES, one, null);
    expect(read(marks)).toEqual([{ belt: 5, radius: 8, fill: 1, kind: KIND.circle }]);
    expect(marks.reach[7]).toBe(0);
    marks.set(PLACES, CIRCLES, null);
    expect(marks.count).toBe(5);
  });
});
