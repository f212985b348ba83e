import { averagedFix, type Sample } from '../core/field/averaged-fix.ts';
import type { Fix } from '../core/field/visit.ts';
import type { HereState } from './here.svelte.ts';
import { momentOf } from './moment.ts';

/** A first position without a network takes a receiver up to half a minute. */
const LONGEST = 45_000;
/** A position this old (ms) is still where a photo was taken. */
const RECENT = 120_000;
const FAULTS: Readonly<Record<number, HereState>> = { 1: 'refused', 2: 'unavailable', 3: 'timeout' };

/** The device's position for a record: taken again and again and averaged, until told to stop. */
class Fixing {
  state = $state<HereState>('off');
  /** The mean so far. */
  fix = $state.raw<Fix | null>(null);
  /** Record that the position is taken for; '' = none. */
  for = $state('');
  #samples: Sample[] = [];
  #last: { readonly sample: Sample; readonly at: number } | null = null;
  #watch: number | null = null;

  start(record: string): void {
    this.stop();
    this.for = record;
    this.#samples = [];
    this.fix = null;
    if (!('geolocation' in navigator)) {
      this.state = 'unsupported';
      return;
    }
    this.state = 'asking';
    this.#watch = navigator.geolocation.watchPosition(
      (position) => this.#take(position),
      ({ code }) => {
        if (this.state !== 'found') this.state = FAULTS[code] ?? 'unavailable';
      },
      { enableHighAccuracy: true, maximumAge: 0, timeout: LONGEST },
    );
  }

  stop(): void {
    if (this.#watch !== null) navigator.geolocation.clearWatch(this.#watch);
    this.#watch = null;
    if (this.state === 'asking' || this.state === 'found') this.state = 'off';
  }

  get running(): boolean {
    return this.state === 'asking' || this.state === 'found';
  }

  /** One position now: a recent one, or the next that comes; null = none is to be had. */
  async once(): Promise<Fix | null> {
    if (this.#last && performance.now() - this.#last.at < RECENT) return averagedFix([this.#last.sample]);
    if (!('geolocation' in navigator)) return null;
    return new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        (position) => resolve(averagedFix([sampleOf(position)])),
        () => resolve(null),
        { enableHighAccuracy: true, maximumAge: RECENT, timeout: LONGEST },
      ),
    );
  }

  #take(position: GeolocationPosition): void {
    const sample = sampleOf(position);
    this.#last = { sample, at: performance.now() };
    this.#samples.push(sample);
    this.state = 'found';
    this.fix = averagedFix(this.#samples);
  }
}

export function sampleOf({ coords, timestamp }: GeolocationPosition): Sample {
  const { longitude, latitude, accuracy, heading } = coords;
  const still = heading === null || Number.isNaN(heading);
  return {
    lon: longitude,
    lat: latitude,
    accuracy,
    heading: still ? null : heading,
    at: momentOf(new Date(timestamp)),
  };
}

export const fixing = new Fixing();
