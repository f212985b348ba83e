import { expect, test } from 'vitest';
import { BLANK_SIZE, picture, PICTURE_RATIO, PICTURES, type Picture } from '../../src/map/images.ts';

const alpha = ({ data, width }: Picture, x: number, y: number) => data[(y * width + x) * 4 + 3] ?? NaN;

test.each(PICTURES)('%s has four bytes a pixel in the colour asked for', (id) => {
  const { width, height, data } = picture(id, '#102030');
  expect(data).toHaveLength(width * height * 4);
  expect([...data.slice(0, 3)]).toEqual([0x10, 0x20, 0x30]);
});

test('the ring is open in the middle, dashed around, and nothing at the corner', () => {
  const ring = picture('ring', '#000000');
  const middle = ring.width / 2;
  expect(alpha(ring, middle, middle)).toBe(0);
  expect(alpha(ring, 0, 0)).toBe(0);
  const around = Array.from({ length: 120 }, (_, at) => {
    const turn = (at / 120) * 2 * Math.PI;
    const [x, y] = [Math.cos(turn), Math.sin(turn)].map((way) => Math.floor(middle + way * 5 * PICTURE_RATIO));
    return alpha(ring, x ?? 0, y ?? 0);
  });
  expect(Math.max(...around)).toBeGreaterThan(200);
  expect(Math.min(...around)).toBeLessThan(40);
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
