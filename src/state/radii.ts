import { DESKTOP_RADII, PHONE_RADII, type RadiusLimits } from '../core/meeting/radius.ts';
import { appearance } from './appearance.svelte.ts';
import { presenting } from './presenting.svelte.ts';

/** Sizes of the circles on the map as it is shown now. */
export function radii(): RadiusLimits {
  return presenting.wall?.radii ?? (appearance.phone ? PHONE_RADII : DESKTOP_RADII);
}
