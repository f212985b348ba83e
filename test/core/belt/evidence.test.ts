import { expect, it } from 'vitest';
import { NO_EVIDENCE, readEvidence } from '../../../src/core/belt/evidence.ts';

it('reads what has every list, and nothing else', () => {
  expect(readEvidence(NO_EVIDENCE)).toBe(NO_EVIDENCE);
  const { totals: _, ...lacking } = NO_EVIDENCE;
  for (const bad of [null, 7, [], lacking, { ...NO_EVIDENCE, mentions: [3] }, { ...NO_EVIDENCE, totals: {} }])
    expect(readEvidence(bad)).toBeNull();
});
