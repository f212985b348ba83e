import type { Level, Words } from './model.ts';

/** A county or town that no belt lies in: a name and a point, outside the pack's own tables. */
export interface PlaceName extends Words {
  /** GB/T 2260 code, 6 digits; towns 9 digits. */
  readonly code: string;
  readonly level: Level;
  readonly short: string;
  /** Code of the place above. */
  readonly parent: string;
  /** WGS-84 degrees. */
  readonly lon: number;
  readonly lat: number;
}
