import { describe, expect, test } from 'vitest';
import { NO_CLASS } from '../../../../src/core/meeting/breaks.ts';
import {
  CLASSES,
  DOT_RADIUS,
  KIND,
  LINE,
  LOOK,
  Marks,
  RADIUS_STEPS,
  RING_RADIUS,
  written,
} from '../../../../src/core/meeting/circles/marks.ts';
import type { Listed } from '../../../../src/core/meeting/circles/marks.ts';

/** Belts that have a place. */
const PLACED = 10;

const CIRCLES: Listed = {
  belt: Uint32Array.of(3, 7, 9, 4),
  radius: Float32Array.of(5, 12, NaN, NaN),
  fill: Uint8Array.of(NO_CLASS, 4, NO_CLASS, 2),
};

/** The marks as the graphics card reads them. */
function read({ words, count }: Marks) {
  return Array.from({ length: count }, (_, at) => {
    const look = words[2 * at + 1] ?? NaN;
    return {
      belt: words[2 * at],
      radius: (look >>> LOOK.radius) / RADIUS_STEPS,
      fill: look & LOOK.byte,
      kind: (look >>> LOOK.kind) & LOOK.byte,
    };
  });
}

function marksOf(circles: Listed | null, chosen: number | null, placed = PLACED): Marks {
  const marks = new Marks();
  marks.set(placed, circles, chosen);
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
    const half = marks.setting(PLACED, { ...CIRCLES, radius: Float32Array.of(9, 9, 9, 9) }, null);
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
    expect(marksOf(CIRCLES, 3, 0).count).toBe(0);
  });

  test('fewer marks in the same memory leave none of the old ones', () => {
    const marks = marksOf(CIRCLES, 3);
    const one = { ...CIRCLES, belt: Uint32Array.of(5), radius: Float32Array.of(8), fill: Uint8Array.of(1) };
    marks.set(PLACED, one, null);
    expect(read(marks)).toEqual([{ belt: 5, radius: 8, fill: 1, kind: KIND.circle }]);
    expect(marks.reach[7]).toBe(0);
    marks.set(PLACED, CIRCLES, null);
    expect(marks.count).toBe(5);
  });

  test('a radius is told to a step, and one too large for it as the largest there is', () => {
    const radius = Float32Array.of(5.0001, 1e6, 3.5, 22);
    const told = read(marksOf({ ...CIRCLES, radius, fill: Uint8Array.of(1, 1, 1, 1) }, null)).map(
      (mark) => mark.radius,
    );
    expect(told).toEqual([0xffff / RADIUS_STEPS, 22, 5, 3.5]);
  });

  test('the chosen belt has its ring around the circle that is drawn, whatever was found before', () => {
    const marks = marksOf(CIRCLES, 7);
    const smaller = { ...CIRCLES, radius: Float32Array.of(5, 2, NaN, NaN) };
    const { memory, count } = written(PLACED, smaller);
    marks.set(PLACED, { ...CIRCLES, marks: { memory, count } }, 7);
    expect(read(marks).at(-1)).toEqual({ belt: 7, radius: 2, fill: 0, kind: KIND.chosen });
    expect(marks.reach[7]).toBe(12);
  });

  test('memory ends with a line, which has room for the chosen one', () => {
    const many = (belts: number): Listed => ({
      belt: Uint32Array.from({ length: belts }, (_, at) => at),
      radius: new Float32Array(belts).fill(4),
      fill: new Uint8Array(belts),
    });
    expect(written(LINE, many(LINE - 1)).memory.byteLength).toBe(LINE * 8);
    expect(written(LINE, many(LINE)).memory.byteLength).toBe(2 * LINE * 8);
    const marks = marksOf(many(LINE), LINE - 1, LINE);
    expect([marks.count, marks.words.length]).toEqual([LINE + 1, 2 * 2 * LINE]);
  });

  test('memory that is no longer drawn is written to again where there is room in it', () => {
    const { memory } = written(PLACED, CIRCLES);
    const again = written(PLACED, { ...CIRCLES, belt: Uint32Array.of(1, 2, 5, 6) }, memory);
    expect(again.memory).toBe(memory);
    const marks = new Marks();
    marks.set(PLACED, { ...CIRCLES, marks: again }, null);
    expect(read(marks).map(({ belt }) => belt)).toEqual([2, 1, 6, 5, 6]);
    expect(written(PLACED, CIRCLES, new ArrayBuffer(8)).memory.byteLength).toBe(LINE * 8);
  });

  test('marks whose memory has been given back already change nothing', () => {
    const marks = marksOf(CIRCLES, 3);
    const before = read(marks);
    const late = written(PLACED, { ...CIRCLES, radius: Float32Array.of(9, 9, 9, 9) });
    structuredClone(late.memory, { transfer: [late.memory] });
    marks.set(PLACED, { ...CIRCLES, marks: late }, null);
    expect(read(marks)).toEqual(before);
  });

  test('what came with an answer is left as it is, and can be shown again', () => {
    const ready = { ...CIRCLES, marks: written(PLACED, CIRCLES) };
    const marks = marksOf(ready, null);
    const shown = read(marks);
    marks.set(PLACED, { ...CIRCLES, radius: Float32Array.of(1, 2, 3, 4) }, null);
    marks.set(PLACED, { ...CIRCLES, radius: Float32Array.of(9, 8, 7, 6) }, null);
    marks.set(PLACED, ready, null);
    expect(read(marks)).toEqual(shown);
  });
});
