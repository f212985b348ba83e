import { GROWTH_RAMP, SCALE_RAMP_NAMES, SCALE_RAMPS, STRONG_GROWTH, type ScaleRamp } from './ramp.ts';

/** What a calibration shows, a line of steps each: the ramps of scale, grey among them, then growth as usual and in stronger colours. */
export const WEDGE_LINES = [...SCALE_RAMP_NAMES, 'growth', 'strong'] as const;
export type WedgeLine = (typeof WEDGE_LINES)[number];

/** What a projector shows best. */
export interface Calibrated {
  readonly ramp: ScaleRamp;
  readonly growth: 'usual' | 'strong';
}

/** Steps of a line that look the same, by the earlier of two neighbours. */
export type Merged = Readonly<Partial<Record<WedgeLine, ReadonlySet<number>>>>;

/** The colours that a projector is asked about. */
export function stepsOf(line: WedgeLine): readonly string[] {
  if (line === 'strong') return STRONG_GROWTH;
  return line === 'growth' ? GROWTH_RAMP.projector : SCALE_RAMPS[line].projector;
}

/**
 * What separates the most neighbours on this projector.
 * @param worn what is worn until now: it stays where nothing separates more
 */
export function calibrate(merged: Merged, worn: Calibrated): Calibrated {
  const lost = (line: WedgeLine) => merged[line]?.size ?? 0;
  const least = Math.min(...SCALE_RAMP_NAMES.map(lost));
  const ramp =
    lost(worn.ramp) === least ? worn.ramp : (SCALE_RAMP_NAMES.find((each) => lost(each) === least) ?? 'ochre');
  const other = worn.growth === 'usual' ? 'strong' : 'usual';
  const line = (growth: Calibrated['growth']) => lost(growth === 'usual' ? 'growth' : 'strong');
  return { ramp, growth: line(other) < line(worn.growth) ? other : worn.growth };
}

/** How many neighbours still look the same in what was chosen. */
export function stillMerged(merged: Merged, { ramp, growth }: Calibrated): number {
  return (merged[ramp]?.size ?? 0) + (merged[growth === 'usual' ? 'growth' : 'strong']?.size ?? 0);
}
