import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HAINAN, holds, insetNeeded, SOUTH_CHINA_SEA } from '../../../../src/core/meeting/inset-needed.ts';
import { boundsOfCamera, frameOf, projected, zoomOf } from '../../../../src/core/meeting/sheet/frame.ts';

const side = fc.integer({ min: 200, max: 4000 });

it('the nation always reaches past Hainan, and shows the whole sea or needs the inset', () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      const { extent } = frameOf(null, width, height);
      expect(holds(extent, HAINAN)).toBe(true);
      expect(holds(extent, SOUTH_CHINA_SEA)).toBe(!insetNeeded({ clear: extent }));
      expect(holds(extent, [73.5, 18.15, 135.1, 53.6])).toBe(true);
    }),
  );
});

it('shows all that is asked for, in the middle', () => {
  const frame = frameOf([118, 27, 123, 31], 800, 600);
  expect(holds(frame.extent, [118, 27, 123, 31])).toBe(true);
  const [left] = projected(118, 29, frame);
  const [right] = projected(123, 29, frame);
  expect(left + right).toBeCloseTo(800, 6);
});

it('a question that reaches into the South China Sea is shown with all of it', () => {
  expect(holds(frameOf([108.6, 3.8, 117.9, 20.2], 800, 600).extent, SOUTH_CHINA_SEA)).toBe(true);
});

it('a camera of the live map has the same zoom on a sheet of its size, but for the room around it', () => {
  const camera = { lon: 120, lat: 30, zoom: 7, width: 1000, height: 700 };
  const bounds = boundsOfCamera(camera);
  expect((bounds[0] + bounds[2]) / 2).toBeCloseTo(120, 9);
  expect(zoomOf(frameOf(bounds, 1000, 700))).toBeCloseTo(7, 0);
});
