/** A dated campaign, festival or fair. Cells that the table leaves empty are left out. */
export interface EventText {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Periods as stated: a day, a month, a year. */
  readonly start: string;
  /** Left out = the source names no end. */
  readonly end?: string;
  /** Rows of the belts that it names. */
  readonly belts: readonly number[];
  /** Row of `Texts.places`. */
  readonly place?: number;
  /** Its place in the source's words, only where no place of the table stands for it. */
  readonly where?: string;
  readonly organiser?: string;
  readonly platform?: string;
  /** Row of `Texts.programmes`. */
  readonly programme?: number;
  /** Row of `Texts.sources`. */
  readonly source: number;
  readonly note?: string;
}

/** A programme of a platform or a government that events belong to. Cells that the table leaves empty are left out. */
export interface ProgrammeText {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly owner?: string;
  readonly kind: 'platform' | 'government';
  /** Periods as stated. */
  readonly start?: string;
  readonly end?: string;
  readonly source: number;
  readonly note?: string;
  /** Known by a machine-translated name only. */
  readonly unverified?: true;
}
