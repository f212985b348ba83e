import { lastOf } from '../last.ts';
import type { Fix } from './visit.ts';

/** One position as a device tells it: WGS-84 degrees, metres, degrees from north. */
export interface Sample {
  readonly lon: number;
  readonly lat: number;
  readonly accuracy: number;
  readonly heading: number | null;
  readonly at: string;
}

/** Positions much worse than the best only blur it. */
const USEFUL = 3;

/**
 * Mean of positions taken at one spot, each weighed by 1 / accuracy². Successive positions share their errors, so the mean is never called more
 * accurate than the best of them. null = there are none.
 */
export function averagedFix(samples: readonly Sample[]): Fix | null {
  const last = lastOf(samples);
  if (!last) return null;
  const best = Math.min(...samples.map(({ accuracy }) => accuracy));
  const used = samples.filter(({ accuracy }) => accuracy <= best * USEFUL);
  const weights = used.map(({ accuracy }) => 1 / Math.max(accuracy, 1) ** 2);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  // From the last position on: small differences lose nothing to rounding.
  const mean = (of: (sample: Sample) => number) =>
    of(last) + used.reduce((sum, sample, at) => sum + (of(sample) - of(last)) * (weights[at] ?? 0), 0) / whole;
  return {
    lon: mean(({ lon }) => lon),
    lat: mean(({ lat }) => lat),
    accuracy: best,
    heading: last.heading,
    samples: used.length,
    method: 'gps',
    datum: 'WGS-84',
    at: last.at,
  };
}
