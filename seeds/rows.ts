/** Rows of the tables as they stand in the files: every cell a text, '' where nothing is known. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

export type MeasureRow = Row<'code' | 'name_zh' | 'name_en' | 'kind' | 'unit' | 'addable' | 'scale'>;
export type ScopeRow = Row<'code' | 'name_zh' | 'name_en' | 'standing'>;
export type PlaceRow = Row<
  'code' | 'level' | 'name' | 'short' | 'name_en' | 'parent' | 'lon' | 'lat' | 'point' | 'aliases' | 'note'
>;
export type BeltRow = Row<
  | 'id'
  | 'name_zh'
  | 'name_en'
  | 'industry'
  | 'category_zh'
  | 'place'
  | 'lon'
  | 'lat'
  | 'point'
  | 'within'
  | 'source'
  | 'note'
>;
export type IndustryRow = Row<'code' | 'level' | 'parent' | 'name_zh' | 'name_en' | 'gbt' | 'gbt_name'>;
export type ClaimRow = Row<
  | 'id'
  | 'subject_kind'
  | 'subject'
  | 'subject_zh'
  | 'measure'
  | 'value'
  | 'value_high'
  | 'unit'
  | 'bound'
  | 'period'
  | 'inferred'
  | 'scope'
  | 'scope_zh'
  | 'status'
  | 'confidence'
  | 'rank'
  | 'source'
  | 'file'
  | 'line'
  | 'origin'
  | 'note'
>;
export type SourceRow = Row<'id' | 'title' | 'publisher' | 'date' | 'url' | 'found_at' | 'file'>;
export type ListRow = Row<'id' | 'name_zh' | 'name_en' | 'issuer' | 'level' | 'rule' | 'total' | 'note'>;
export type RecognitionRow = Row<'belt' | 'list' | 'batch_zh' | 'source' | 'origin'>;
export type SeriesTableRow = Row<'place' | 'year' | 'measure' | 'value' | 'unit' | 'source' | 'confidence' | 'origin'>;
export type ContradictionRow = Row<'zh' | 'en' | 'sources'>;
export type EventRow = Row<
  | 'id'
  | 'name_zh'
  | 'name_en'
  | 'start'
  | 'end'
  | 'belts'
  | 'place_zh'
  | 'place'
  | 'organiser'
  | 'platform'
  | 'programme'
  | 'source'
  | 'note'
  | 'origin'
>;
export type ProgrammeRow = Row<
  'id' | 'name_zh' | 'name_en' | 'owner' | 'kind' | 'start' | 'end' | 'source' | 'note' | 'unverified'
>;
export type ChainRow = Row<'supplier' | 'user' | 'role' | 'why_zh' | 'why_en' | 'citation'>;

/** The tables that the pack is made of. */
export interface Tables {
  readonly measures: readonly MeasureRow[];
  readonly scopes: readonly ScopeRow[];
  readonly places: readonly PlaceRow[];
  readonly belts: readonly BeltRow[];
  readonly industries: readonly IndustryRow[];
  readonly claims: readonly ClaimRow[];
  readonly sources: readonly SourceRow[];
  readonly lists: readonly ListRow[];
  readonly recognitions: readonly RecognitionRow[];
  readonly series: readonly SeriesTableRow[];
  readonly contradictions: readonly ContradictionRow[];
  readonly events: readonly EventRow[];
  readonly programmes: readonly ProgrammeRow[];
  readonly chain: readonly ChainRow[];
  /** What else names a place; absent = nothing does. */
  readonly spoken?: readonly Row<'place'>[];
}

export type ConcentrationRow = Row<
  | 'category_zh'
  | 'industry'
  | 'scope_zh'
  | 'period'
  | 'measure'
  | 'value'
  | 'unit'
  | 'bound'
  | 'note'
  | 'source'
  | 'confidence'
  | 'origin'
>;
export type TotalRow = Row<
  'subject_zh' | 'place' | 'members' | 'period' | 'measure' | 'value' | 'unit' | 'yoy' | 'note' | 'source' | 'origin'
>;
export type MentionRow = Row<
  'subject_kind' | 'subject' | 'subject_zh' | 'text_zh' | 'period' | 'source' | 'file' | 'line' | 'origin'
>;
export type ListFactRow = Row<
  'list' | 'period' | 'item_kind' | 'item_zh' | 'place_zh' | 'place' | 'value' | 'unit' | 'note' | 'source' | 'origin'
>;
export type ReportRow = Row<
  'section' | 'kind' | 'order' | 'place' | 'industry' | 'belt' | 'zh' | 'en' | 'source' | 'file' | 'line'
>;
export type EnterpriseRow = Row<
  | 'id'
  | 'name_zh'
  | 'name_en'
  | 'kind'
  | 'belt'
  | 'place'
  | 'owner'
  | 'stage'
  | 'role_zh'
  | 'role_en'
  | 'source'
  | 'file'
  | 'line'
>;
