import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Value } from '../../../src/core/field/edit.ts';
import { isEdit, lineOf, namesFile, readLine, sameEdit } from '../../../src/core/field/line.ts';

const typed: Edit = {
  id: 'a',
  record: 'visit-1',
  kind: 'visit',
  field: 'purpose',
  value: '古镇灯饰',
  after: ['y', 'x'],
  at: '2026-11-22T09:00:00+08:00',
  by: '李',
  device: 'phone',
};

describe('a line', () => {
  it('is the same whatever the order of the keys', () => {
    const one = { ...typed, value: { b: [1, { d: 1, c: 2 }], a: null } };
    const two = { ...typed, after: ['x', 'y'], value: { a: null, b: [1, { c: 2, d: 1 }] } };
    expect(lineOf(one)).toBe(lineOf(two));
    expect(sameEdit(one, two)).toBe(true);
    expect(sameEdit(one, { ...two, value: 1 })).toBe(false);
  });

  it('reads back as it was, without a line break', () => {
    const values = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Value);
    fc.assert(
      fc.property(values, (value) => {
        const edit = { ...typed, after: ['x'], value };
        expect(lineOf(edit)).not.toContain('\n');
        expect(readLine(lineOf(edit))).toEqual(edit);
      }),
    );
  });

  it('refuses what is no edit', () => {
    for (const line of ['', '{', 'null', '[]', '{"id":"a"}', lineOf(typed).slice(0, -1)])
      expect(readLine(line)).toBeNull();
    expect(isEdit({ ...typed, kind: 'else' })).toBe(false);
    expect(isEdit({ ...typed, after: 'x' })).toBe(false);
    expect(isEdit({ ...typed, record: '' })).toBe(false);
    expect(isEdit({ ...typed, value: undefined })).toBe(false);
  });
});

it('finds the files that an edit names', () => {
  const [one, two] = ['a'.repeat(64), '0'.repeat(64)];
  expect(namesFile({ ...typed, value: { sha256: one, more: [{ sha256: two }], text: `x${one}` } })).toEqual([one, two]);
  expect(namesFile(typed)).toEqual([]);
});
