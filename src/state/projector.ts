import { SCALE_RAMP_NAMES } from '../core/meeting/ramp.ts';
import type { Calibrated } from '../core/meeting/wedge.ts';
import { recall, remember } from './settings.ts';

const KEY = 'projector';
const KNOWN = SCALE_RAMP_NAMES.flatMap((ramp) => [`${ramp}.usual`, `${ramp}.strong`] as const);

/** What the last calibration on this device chose; null = there has been none. */
export function recallProjector(): Calibrated | null {
  const found = recall(KEY, KNOWN);
  const ramp = SCALE_RAMP_NAMES.find((each) => found?.startsWith(`${each}.`));
  return ramp ? { ramp, growth: found === `${ramp}.strong` ? 'strong' : 'usual' } : null;
}

export function rememberProjector({ ramp, growth }: Calibrated): void {
  remember(KEY, `${ramp}.${growth}`);
}
