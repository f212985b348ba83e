import type { SlideTale } from './slide-tale.ts';

/** Where the map stands: WGS-84 degrees and zoom, at a map of so many CSS pixels, so that the same ground is shown on a wall. */
export interface SlideCamera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** The figures of a slide as they were. */
export interface Frozen {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly tale: SlideTale;
}

/** A photo of a visit, by the digest of its file in the field store. */
export interface SlidePhoto {
  readonly record: string;
  readonly file: string;
}

/** view: a question with what is in front · section: a title alone · photo: a picture from a visit. */
export const SLIDE_KINDS = ['view', 'section', 'photo'] as const;
export type SlideKind = (typeof SLIDE_KINDS)[number];

/** One slide: it replays through the same door as the address bar. */
export interface Slide {
  /** UUID. */
  readonly id: string;
  readonly kind: SlideKind;
  /** Search string of the address: question, page, selection, swipe; '' = the default question. */
  readonly search: string;
  /** null = the map fits what the question asks about. */
  readonly camera: SlideCamera | null;
  /** As a person wrote it; null = made from the figures, and it follows them. */
  readonly title: string | null;
  readonly caption: string;
  /** For the presenter alone. */
  readonly notes: string;
  /** null = the figures are those of the data in use. */
  readonly frozen: Frozen | null;
  readonly photo: SlidePhoto | null;
  /** One part of its page alone: trend, kin, a list's id; left out = all of it. */
  readonly part?: string;
}
