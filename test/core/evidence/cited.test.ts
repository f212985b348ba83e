import { expect, it } from 'vitest';
import { citedOf } from '../../../src/core/evidence/cited.ts';
import { atlas } from '../atlas-fixture.ts';

it('gives each source once, and leaves out what the pack does not have', () => {
  const pack = atlas();
  const cited = citedOf(pack, [0, 0, 999]);
  expect(Object.keys(cited)).toEqual(['0']);
  expect(cited[0]).toBe(pack.texts.sources[0]);
});
