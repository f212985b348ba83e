import { expect, test } from 'vitest';
import type { Quality } from '../../../src/core/analysis/choose.ts';
import { GROUNDS, GROUND_WORDS, groundOf } from '../../../src/core/evidence/preference.ts';

const good: Quality = { standing: 'whole', rank: 'normal', confidence: 'high', bound: 'exact' };

test.each([
  ['deprecated', good, { ...good, rank: 'deprecated' }],
  ['part', good, { ...good, standing: 'part', confidence: 'low' }],
  ['standing', { ...good, confidence: 'low' }, { ...good, standing: 'near' }],
  ['own', { ...good, mine: true, rank: 'preferred' }, { ...good, rank: 'preferred' }],
  ['rank', { ...good, rank: 'preferred', confidence: 'low' }, good],
  ['confidence', { ...good, bound: 'about' }, { ...good, confidence: 'medium' }],
  ['bound', good, { ...good, bound: 'over' }],
  ['order', good, good],
  ['order', { ...good, bound: 'over' }, { ...good, bound: 'about' }],
] as const)('%s decides', (ground, chosen, other) => {
  expect(groundOf(chosen, other)).toBe(ground);
});

test('every ground is told in both languages', () => {
  for (const ground of GROUNDS)
    expect([GROUND_WORDS[ground].zh, GROUND_WORDS[ground].en].every((text) => text.length > 5)).toBe(true);
});
