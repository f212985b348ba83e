import { Kept } from './kept.ts';

/** What a person kept of a screen. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** Search string of the address: question, page, tab and selection. */
  readonly search: string;
  /** WGS-84 degrees and zoom; null = there was no map. */
  readonly camera: { readonly lon: number; readonly lat: number; readonly zoom: number } | null;
  /** A small PNG of the map; null = there was none. */
  readonly picture: Blob | null;
}

/** Saved views, the newest first. */
export class ViewStore extends Kept<SavedView> {
  constructor(name = 'daitu-views') {
    super(name, 'views', 'madeAt');
  }
}
