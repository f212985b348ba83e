import { expect, it } from 'vitest';
import { NO_EVIDENCE } from '../../../src/core/belt/evidence.ts';
import { besideOf } from '../../../src/core/evidence/beside.ts';
import { atlas } from '../atlas-fixture.ts';
import { measure } from '../pack-fixture.ts';

it('puts places beside each other measure by measure, in the order asked', () => {
  const found = besideOf(atlas(), NO_EVIDENCE, 'place', ['371700', '330600', '999999']);
  expect(found.map(({ code }) => code)).toEqual(['371700', '330600']);
  const output = found.map(({ sums }) => sums.find((each) => each.measure === measure('output_value'))?.sum);
  expect(output.map((sum) => [sum?.value, sum?.withFigure, sum?.belts])).toEqual([
    [240_000, 1, 2],
    [5_050_000, 2, 2],
  ]);
  expect(found.map(({ above, recognitions }) => [above?.zh, recognitions])).toEqual([
    ['山东省', 2],
    ['浙江省', 2],
  ]);
  expect(found[1]?.largest.map(({ code }) => code)).toEqual(['textile', 'ceramics']);
});

it('industries are told by their provinces', () => {
  const [hanfu] = besideOf(atlas(), NO_EVIDENCE, 'industry', ['hanfu']);
  expect(hanfu?.largest.map(({ zh }) => zh)).toEqual(['浙江省', '山东省']);
  expect(hanfu?.above?.zh).toBe('纺织服装');
});
