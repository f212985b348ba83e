import { expect, test } from 'vitest';
import { ISLES } from '../../src/core/meeting/isles.ts';
import { BLANK_SIZE } from '../../src/map/images.ts';
import { islePoints, labelPoints } from '../../src/map/names.ts';

test('every isle has its point and both names', () => {
  const { features } = islePoints();
  expect(features).toHaveLength(ISLES.length);
  expect(features.find((feature) => feature.properties?.['name'] === '曾母暗沙')?.geometry.coordinates[1]).toBeLessThan(
    4.1,
  );
});

test('a name stands clear of its circle, and the circle takes its room', () => {
  const reach = Float32Array.of(0, 0, 0, 0, 0, 25);
  const label = { belt: 5, lon: 120, lat: 30, text: '柯桥轻纺', rank: 1 };
  const [large] = labelPoints([label], reach).features;
  const [none] = labelPoints([{ ...label, belt: 6 }], reach).features;
  expect(large?.properties?.['size'] * BLANK_SIZE).toBeCloseTo(52, 6);
  expect(large?.properties?.['offset'] * 13).toBeGreaterThan(25);
  expect(none?.properties?.['offset']).toBeLessThan(1);
  expect(large?.properties?.['text']).toBe('柯桥轻纺');
});
