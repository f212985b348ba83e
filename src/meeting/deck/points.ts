import type { SlideTale } from '../../core/meeting/slide-tale.ts';
import type { PlainPoint } from '../../parts/plain.ts';
import { named } from '../../state/language.svelte.ts';

/** Shares of the greatest figure from which a point is large, or middling. */
const LARGE = 0.3;
const MIDDLING = 0.05;

/** The belts of a slide on a small map: by figure in three sizes, those without one grey. */
export function pointsOf({ marks }: SlideTale): PlainPoint[] {
  const most = Math.max(0, ...marks.map(({ value }) => value ?? 0));
  return marks.map(({ id, lon, lat, value, ...name }) => {
    const share = value === null || most === 0 ? 0 : value / most;
    const size = share >= LARGE ? 'l' : share >= MIDDLING ? 'm' : 's';
    return { key: id, name: named(name), lon, lat, size, tone: value === null ? 'quiet' : 'scale' };
  });
}
