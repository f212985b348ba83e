import type { Words } from '../core/belt/model.ts';

/** Longitude and latitude, WGS-84 degrees. */
export type Spot = readonly [lon: number, lat: number];
/** Degrees: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];
/** What the next touch of the map is for: none of these, a line around an area, the person's place, the ends of a distance, the place of a record. */
export type Mode = 'none' | 'lasso' | 'here' | 'measure' | 'site';

/** Where a record was made, with the radius in metres in which it may lie; null = nobody measured it. */
export interface SiteMark {
  readonly at: Spot;
  readonly metres: number | null;
  /** A place, an enterprise or a belt that the person added, not where they were. */
  readonly own: boolean;
  /** Id of the record that a touch of its flag opens; '' = none: a belt has its circle. */
  readonly opens: string;
}

/** A point with the name by which it was chosen. */
export interface Centre {
  readonly at: Spot;
  readonly name: Words;
}

/** What the map can tell and do while it stands. */
export interface Stage {
  /** What is seen between the panels, and its middle. */
  seen(): { readonly middle: Spot; readonly clear: Box };
  fit(box: Box): void;
}

/** What is drawn over the map by hand, and what a touch of it means now. */
class Sketch {
  mode = $state<Mode>('none');
  /** The last line that was drawn encloses nothing. */
  missed = $state(false);
  /** Ends of the measured distance: none, one or two. */
  path = $state.raw<readonly Spot[]>([]);
  /** Lines between neighbours. */
  links = $state.raw<readonly (readonly [Spot, Spot])[]>([]);
  /** Which of the links stands out; null = none. */
  chosen = $state<number | null>(null);
  /** Sites of visits, to be drawn with their halos. */
  sites = $state.raw<readonly SiteMark[]>([]);
  /** Takes the next touch of the map in the mode `site`. */
  taken: (lon: number, lat: number) => void = () => undefined;
  /** null = there is no map, or none yet. */
  stage = $state.raw<Stage | null>(null);
  /** What the circle that was drawn last is around; it goes with the page, the circle stays in the address. */
  centre = $state.raw<Centre | null>(null);
  /** Asked for before there was something to show it with. */
  #wanted: Box | null = null;

  /** Brings all of a box onto the map, as soon as the map can. */
  show(box: Box): void {
    if (this.stage) this.stage.fit(box);
    else this.#wanted = box;
  }

  /** The map stands: what was asked for is shown. */
  stand(stage: Stage): void {
    this.stage = stage;
    if (this.#wanted) stage.fit(this.#wanted);
    this.#wanted = null;
  }

  /** One more end of a distance; a third begins a new one. */
  mark(spot: Spot): void {
    this.path = this.path.length >= 2 ? [spot] : [...this.path, spot];
    if (this.path.length === 2) this.mode = 'none';
  }

  /** The next touch of the map is the place of a record. */
  point(taken: (lon: number, lat: number) => void): void {
    this.taken = taken;
    this.mode = 'site';
  }

  /** Back to an empty map; the sites stay. */
  clear(): void {
    this.mode = 'none';
    this.missed = false;
    this.path = [];
    this.links = [];
    this.chosen = null;
  }
}

export const sketch = new Sketch();
