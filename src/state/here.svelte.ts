/** Where the person is, or says to be: WGS-84 degrees, never shifted. */
export interface Position {
  readonly lon: number;
  readonly lat: number;
  /** Radius in metres within which the device is with 95 %; null = the person pointed at it. */
  readonly accuracy: number | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** off: nobody asked · asking · found · refused: by the person or the system · unavailable: no signal · timeout · unsupported: no such device. */
export type HereState = 'off' | 'asking' | 'found' | 'refused' | 'unavailable' | 'timeout' | 'unsupported';

/** A first fix without a network takes a receiver up to half a minute. */
const LONGEST = 30_000;
const FAULTS: Readonly<Record<number, HereState>> = { 1: 'refused', 2: 'unavailable', 3: 'timeout' };

/** The device's position: asked for only when the person taps, and followed until told to stop. */
class Here {
  state = $state<HereState>('off');
  position = $state.raw<Position | null>(null);
  #watch: number | null = null;

  /** Ask the device, and follow it. */
  start(): void {
    this.stop();
    if (!('geolocation' in navigator)) {
      this.state = 'unsupported';
      return;
    }
    this.state = 'asking';
    this.#watch = navigator.geolocation.watchPosition(
      ({ coords, timestamp }) => {
        this.state = 'found';
        this.position = { lon: coords.longitude, lat: coords.latitude, accuracy: coords.accuracy, at: timestamp };
      },
      ({ code }) => this.#fail(FAULTS[code] ?? 'unavailable'),
      { enableHighAccuracy: true, maximumAge: 10_000, timeout: LONGEST },
    );
  }

  /** The person points at a place of the map instead. */
  put(lon: number, lat: number): void {
    this.stop();
    this.state = 'off';
    this.position = { lon, lat, accuracy: null, at: Date.now() };
  }

  /** Follow no longer; the last position stays. */
  stop(): void {
    if (this.#watch !== null) navigator.geolocation.clearWatch(this.#watch);
    this.#watch = null;
    if (this.state === 'asking') this.state = 'off';
  }

  /** A position that is there stays: a signal lost under a roof is no news of where one is. */
  #fail(state: HereState): void {
    if (state === 'refused') this.position = this.position?.accuracy === null ? this.position : null;
    if (state === 'timeout' && this.state === 'found') return;
    this.state = state;
  }
}

export const here = new Here();
