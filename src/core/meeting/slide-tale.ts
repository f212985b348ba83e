import type { Query } from '../analysis/query.ts';
import type { Sum } from '../analysis/result.ts';
import type { SourceText, Words } from '../belt/model.ts';

/** A figure in words with its row in the tale's sources; a figure that nobody stated has no source and says so in its words. */
export interface SaidFigure extends Words {
  /** Position in `SlideTale.sources`; null = none. */
  readonly source: number | null;
  /** It is the person's own, seen on site. */
  readonly mine?: true;
}

/** A belt on the map of a slide. */
export interface Mark extends Words {
  readonly id: string;
  /** WGS-84 degrees at which the map draws it. */
  readonly lon: number;
  readonly lat: number;
  /** Base unit of the measure; null = no figure. */
  readonly value: number | null;
  /** Fraction; null = none is known. */
  readonly growth: number | null;
  readonly figure: SaidFigure;
  readonly grown: SaidFigure;
  readonly place: Words;
  readonly industry: Words;
  /** The belt is the person's own. */
  readonly mine?: true;
}

/** A place that the map colours. */
export interface AreaMark extends Words {
  readonly code: string;
  /** null = nothing known: hatched. */
  readonly value: number | null;
}

/** A table of a slide: figures in words, each with its source. */
export interface SlideTable {
  readonly title: Words;
  readonly head: readonly Words[];
  readonly rows: readonly {
    readonly name: Words;
    readonly cells: readonly SaidFigure[];
    /** It names a belt of the person's own. */
    readonly mine?: true;
  }[];
}

/** Bars or a line of one measure in one unit; never two measures in one chart. */
export interface SlideChart {
  readonly kind: 'bars' | 'line';
  readonly title: Words;
  /** Of `points`, in words: 亿元, %. */
  readonly unit: Words;
  /** `value` in `unit`; null = no figure: a gap, not zero. */
  readonly points: readonly (Words & {
    readonly value: number | null;
    readonly figure: SaidFigure;
    /** It names a belt of the person's own. */
    readonly mine?: true;
  })[];
}

/** A line between two neighbours, from one end to the other (WGS-84 degrees, where the map draws the belts). */
export interface LinkMark {
  readonly from: readonly [lon: number, lat: number];
  readonly to: readonly [lon: number, lat: number];
  /** It stands out. */
  readonly chosen?: true;
  /** One of the two is the person's own. */
  readonly mine?: true;
}

/** Everything that a slide shows, as plain data: for the wall, paper, other people's programs and the single file alike. */
export interface SlideTale {
  /** Version and date of the pack that the figures are of. */
  readonly version: string;
  readonly date: string;
  readonly query: Query;
  /** The finding, never beyond the figures, and a line with what it stands on. */
  readonly title: Words;
  readonly lead: Words;
  /** All belts under the question, greatest first. */
  readonly marks: readonly Mark[];
  /** Id of the selected belt, code of the selected place; '' = none. */
  readonly chosen: string;
  readonly total: Sum;
  readonly areas: {
    readonly level: 'province' | 'prefecture' | 'county';
    readonly title: Words;
    /** Unit of the values: 万元, 家 …; left out = that of the best measure where they are sums, else a plain number. */
    readonly unit?: string;
    readonly places: readonly AreaMark[];
  } | null;
  readonly tables: readonly SlideTable[];
  readonly charts: readonly SlideChart[];
  /** Tables and charts lie beside the map, as large as it, and are not its legend; left out = they do not. */
  readonly beside?: true;
  /**
   * A page lies over the map: told = its tables and charts are what the slide shows, untold = it has none here, and they are those of the question;
   * left out = there is no page.
   */
  readonly page?: 'told' | 'untold';
  /** Lines between neighbours; left out = none. */
  readonly links?: readonly LinkMark[];
  /** What its figures were taken from, each once. */
  readonly sources: readonly SourceText[];
  /** WGS-84 west, south, east, north of what the question asks about; null = the nation. */
  readonly bounds: readonly [number, number, number, number] | null;
}
