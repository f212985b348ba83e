import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../src/core/analysis/runs.ts';

describe('runs', () => {
  it('are as long as can be, and one that comes back is another', () => {
    const { start, code } = runsOf(Uint16Array.of(7, 7, 9, 7));
    expect([...start]).toEqual([0, 2, 3, 4]);
    expect([...code]).toEqual([7, 9, 7]);
  });
  it('of nothing are none', () => {
    const { start, code } = runsOf(new Uint8Array());
    expect([...start]).toEqual([0]);
    expect(code.length).toBe(0);
  });
  it('give the column back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3)), (codes) => {
        const { start, code } = runsOf(Uint8Array.from(codes));
        const again = [...code].flatMap((one, run) =>
          Array<number>((start[run + 1] ?? 0) - (start[run] ?? 0)).fill(one),
        );
        expect(again).toEqual(codes);
      }),
    );
  });
});
