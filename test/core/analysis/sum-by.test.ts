import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/core/analysis/best.ts';
import { membersOf } from '../../../src/core/analysis/members.ts';
import { everyRow } from '../../../src/core/analysis/rows.ts';
import { runsOf } from '../../../src/core/analysis/runs.ts';
import { noSums, sumByRuns } from '../../../src/core/analysis/sum-by.ts';
import { tally } from '../../../src/core/analysis/tally.ts';
import { viewOf } from '../../../src/core/analysis/view.ts';
import { barePack } from '../bare-pack.ts';

const runs = runsOf(Uint8Array.of(1, 1, 1, 0, 2, 2));

describe('sums by runs', () => {
  it('leave out what is unknown, and count what is known', () => {
    const { sum, known } = sumByRuns(runs, Float64Array.of(1, NaN, 4, NaN, 0, 0), 3);
    expect([...sum]).toEqual([0, 5, 0]);
    expect([...known]).toEqual([0, 2, 2]);
  });
  it('leave out codes beyond the size', () => {
    expect([...sumByRuns(runs, Float64Array.of(1, 1, 1, 1, 1, 1), 2).sum]).toEqual([1, 3]);
  });
  it('of nothing are nothing', () => {
    expect(sumByRuns(runsOf(new Uint8Array()), new Float64Array(), 2)).toEqual(noSums(2));
  });
  it('are those of the app in a pack without claims', () => {
    fc.assert(
      fc.property(barePack, (pack) => {
        const view = viewOf(pack, { measure: 'output_value', year: 2023 });
        const figures = figuresOf(pack, 'output_value', 2023);
        const told = tally(pack, figures, membersOf(pack, view, everyRow(pack.belts.count), 'province'));
        const { sum, known } = sumByRuns(runsOf(pack.belts.province), figures.value, pack.texts.places.length);
        expect(sum).toEqual(told.sum);
        expect(known).toEqual(told.withFigure);
      }),
    );
  });
});
