import { lastOf } from '../core/last.ts';
import { distanceKm } from '../core/analysis/sphere.ts';
import type { Track } from '../core/field/visit.ts';
import { field } from './field.svelte.ts';
import { sampleOf } from './fixing.svelte.ts';

/** A point is added after so many km, or so many ms. */
const STEP_KM = 0.01;
const STEP_MS = 15_000;
/** Positions blurrier than this (m) draw zigzags. */
const WORST = 100;

/** Where the person walks, written into a visit point by point until told to stop. */
class Tracking {
  record = $state('');
  #watch: number | null = null;
  #last = 0;

  start(record: string): void {
    this.stop();
    this.record = record;
    this.#watch = navigator.geolocation.watchPosition(
      (position) => this.#take(position),
      () => undefined,
      { enableHighAccuracy: true, maximumAge: 0 },
    );
  }

  stop(): void {
    if (this.#watch !== null) navigator.geolocation.clearWatch(this.#watch);
    this.#watch = null;
    if (this.record !== '') field.leave(this.record, 'track');
    this.record = '';
  }

  #take(position: GeolocationPosition): void {
    const { lon, lat, accuracy, at } = sampleOf(position);
    if (accuracy > WORST) return;
    const before = field.value(this.record, 'track') as unknown as Track | null;
    const track = before ?? { points: [], begun: at };
    const seconds = Math.round((Date.parse(at) - Date.parse(track.begun)) / 1000);
    const last = lastOf(track.points);
    const near = last && distanceKm(last[0], last[1], lon, lat) < STEP_KM;
    if (near && position.timestamp - this.#last < STEP_MS) return;
    this.#last = position.timestamp;
    const points = [...track.points, [lon, lat, seconds, Math.round(accuracy)] as const];
    // One edit for the whole walk: a new one for every minute would hold all points again and again.
    field.set(this.record, 'track', { ...track, points }, true);
  }
}

export const tracking = new Tracking();
