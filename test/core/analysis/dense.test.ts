import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseOf } from '../../../src/core/analysis/dense.ts';
import { NONE } from '../../../src/core/belt/columns.ts';

describe('dense codes', () => {
  it('number only the rows that occur, and keep what is left out apart', () => {
    const { code, row } = denseOf(Uint16Array.of(5, 2, NONE, 5), 9);
    expect([...row]).toEqual([2, 5]);
    expect([...code]).toEqual([1, 0, 2, 1]);
    expect(code).toBeInstanceOf(Uint8Array);
  });
  it('take two bytes where one is not enough', () => {
    const column = Uint16Array.from({ length: 300 }, (_, at) => at);
    expect(denseOf(column, 300).code).toBeInstanceOf(Uint16Array);
  });
  it('lead back to the row', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (rows) => {
        const { code, row } = denseOf(Uint16Array.from(rows), 21);
        expect(Array.from(code, (one) => row[one])).toEqual(rows);
      }),
    );
  });
});
