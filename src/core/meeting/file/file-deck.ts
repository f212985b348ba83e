import type { SourceText, Words } from '../../belt/model.ts';
import type { AreaMark, SaidFigure, SlideChart, SlideTable, SlideTale } from '../slide-tale.ts';

/** A circle of the single file: a belt with its figures, and how it is drawn. */
export interface FileMark extends Words {
  readonly id: string;
  /** WGS-84 degrees. */
  readonly lon: number;
  readonly lat: number;
  readonly place: Words;
  readonly industry: Words;
  /** Their sources are positions in `FileDeck.sources`. */
  readonly figure: SaidFigure;
  readonly grown: SaidFigure;
  /** In `FileMap.unit`; null = no figure. */
  readonly value: number | null;
  /** Fraction; null = none is known. */
  readonly growth: number | null;
  /** Radius in pixels of a wall 1080 high; 0 = no figure: a dashed ring. */
  readonly r: number;
  /** Class of the key's colours; -1 = none is known. */
  readonly fill: number;
}

/** A colour of the key with what it stands for. */
export interface Swatch {
  readonly colour: string;
  /** Too pale for white ground: it has an outline. */
  readonly outlined: boolean;
  readonly text: Words;
  /** The break under it, short; '' = it has none. */
  readonly from: Words;
}

/** The legend of a map. */
export interface Key {
  readonly measure: Words;
  /** How many belts have a figure, in words. */
  readonly coverage: Words;
  /** Circles of round size with a belt of about that size, '' = none is. */
  readonly sizes: readonly { readonly r: number; readonly text: Words; readonly name: Words }[];
  readonly colours: readonly Swatch[];
  /** Places; null = they are not coloured. */
  readonly areas: { readonly title: Words; readonly colours: readonly Swatch[] } | null;
}

/** A line between two neighbours (WGS-84 degrees); it may stand out. */
export interface FileLink {
  readonly from: readonly [lon: number, lat: number];
  readonly to: readonly [lon: number, lat: number];
  readonly chosen: boolean;
}

/** What of a slide is on a map. */
export interface FileMap {
  /** Positions in `FileDeck.marks`, from the greatest down. */
  readonly marks: readonly number[];
  /** What stands out last, over the others. */
  readonly links: readonly FileLink[];
  readonly key: Key;
  /** Of the marks' values; '' = not known. */
  readonly unit: string;
  readonly level: 'province' | 'prefecture' | 'county' | null;
  /** The coloured places with their values in `areaUnit`. */
  readonly places: readonly AreaMark[];
  readonly areaUnit: string;
  /** Class of coloured places by their code; -1 = nothing known. */
  readonly areas: Readonly<Record<string, number>>;
  /** WGS-84 west, south, east, north; null = the nation. */
  readonly view: readonly [number, number, number, number] | null;
  /** Id of the selected belt, code of the selected place; '' = none. */
  readonly chosen: string;
}

export interface FileSlide {
  readonly id: string;
  readonly kind: 'view' | 'section' | 'photo';
  readonly title: Words;
  readonly lead: Words;
  readonly caption: string;
  /** '' = none, or left at home. */
  readonly notes: string;
  /** Day of the data; '' = it has none. */
  readonly date: string;
  /** Day on which the figures were frozen; '' = they are those of the data. */
  readonly frozen: string;
  readonly map: FileMap | null;
  readonly tables: readonly SlideTable[];
  readonly charts: readonly SlideChart[];
  /** Positions in `FileDeck.sources`. */
  readonly sources: readonly number[];
  /** Address with the picture inside (data:); '' = none. */
  readonly photo: string;
}

/** Everything that the single file shows, as it lies in it as JSON. */
export interface FileDeck {
  readonly title: string;
  /** Day of the export. */
  readonly made: string;
  /** Number of the map's review; '' = it has none. */
  readonly review: string;
  readonly language: 'zh' | 'en';
  /** Each once. */
  readonly sources: readonly SourceText[];
  readonly marks: readonly FileMark[];
  readonly slides: readonly FileSlide[];
  /** What stayed behind: own figures and belts, photos, notes. */
  readonly left: { readonly own: number; readonly photos: number; readonly notes: number };
}

/** One slide as the composer takes it. */
export interface FileInput {
  readonly id: string;
  readonly kind: FileSlide['kind'];
  /** null = a title or a photo alone. */
  readonly tale: SlideTale | null;
  /** As a person wrote it; null = the tale's own. */
  readonly title: Words | null;
  readonly caption: string;
  readonly notes: string;
  readonly frozen: string;
  /** Unit of the marks' values; '' = not known. */
  readonly unit: string;
  readonly view: FileMap['view'];
  readonly photo: string;
}
