import { expect, test } from 'vitest';
import { BLANK_SIZE, picture, PICTURE_RATIO, PICTURES, type Picture } from '../../src/map/images.ts';

const alpha = ({ data, width }: Picture, x: number, y: number) => data[(y * width + x) * 4 + 3] ?? NaN;

test.each(PICTURES)('%s has four bytes a pixel in the colour asked for', (id) => {
  const { width, height, data } = picture(id, '#102030');
  expect(data).toHaveLength(width * height * 4);
  expect([...data.slice(0, 3)]).toEqual([0x10, 0x20, 0x30]);
});

test('the hatch meets itself at the edges', () => {
  const hatch = picture('hatch', '#000000');
  const row = (y: number) => Array.from({ length: hatch.width }, (_, x) => alpha(hatch, x, y));
  expect([...row(1).slice(1), row(1)[0]]).toEqual(row(2));
  expect(Math.max(...row(0))).toBeGreaterThan(60);
});

test('the blank picture is empty and of the size that the names count with', () => {
  const blank = picture('blank', '#000000');
  expect(blank.width).toBe(BLANK_SIZE * PICTURE_RATIO);
  expect(blank.data.some((_, at) => at % 4 === 3 && blank.data[at] !== 0)).toBe(false);
});
