import { expect, test } from 'vitest';
import { titleSheet } from '../../../../src/core/meeting/file/title-sheet.ts';

test('Title and caption lie on the sheet line under line, a photo under both', () => {
  const wear = { width: 1600, height: 900, title: '浙江省的产业带', caption: '第一行\n第二行', photo: 'data:,' };
  const { parts, map } = titleSheet(wear);
  expect(map).toBeNull();
  expect(parts.map((part) => (part.kind === 'text' ? part.text : part.kind))).toEqual([
    '浙江省的产业带',
    '第一行',
    '第二行',
    'photo',
  ]);
  const tops = parts.map((part) => (part.kind === 'text' ? part.y : part.kind === 'photo' ? part.box[1] : NaN));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(titleSheet({ ...wear, photo: '' }).parts).toHaveLength(3);
});
