/** What a cell may hold. An empty cell passes unless it is required. */
export interface ColumnRule {
  readonly required?: true;
  /** No two rows may hold the same. */
  readonly unique?: true;
  /** The cell is a `|`-separated list; the other rules hold for each value. */
  readonly list?: true;
  readonly oneOf?: readonly string[];
  readonly pattern?: readonly [shape: RegExp, expected: string];
  /** Table whose key column must hold the value. */
  readonly refers?: string;
  readonly number?: { readonly min?: number; readonly max?: number; readonly whole?: true };
  /** A period of the claims' grammar, between 1978 and 2030. */
  readonly period?: true;
}

export interface TableRule {
  /** Column that other tables refer to. */
  readonly key?: string;
  readonly columns: Readonly<Record<string, ColumnRule>>;
}

export const REQUIRED = { required: true } as const;
export const ID = {
  required: true,
  unique: true,
  pattern: [/^[a-z0-9][a-zA-Z0-9_./-]*$/, 'Latin letters, digits and - . _ /'],
} as const satisfies ColumnRule;
export const YES_NO = { required: true, oneOf: ['yes', 'no'] } as const satisfies ColumnRule;
export const YES = { oneOf: ['yes'] } as const satisfies ColumnRule;
export const VALUE = { required: true, number: {} } as const satisfies ColumnRule;
export const LON = { required: true, number: { min: 73, max: 136 } } as const satisfies ColumnRule;
export const LAT = { required: true, number: { min: 3, max: 54 } } as const satisfies ColumnRule;
export const PLACE_CODE = {
  required: true,
  unique: true,
  pattern: [/^(\d{6}|\d{9})$/, '6 digits, a town 9'],
} as const satisfies ColumnRule;
export const LINK = { pattern: [/^https?:\/\/\S+$/, 'an http or https address'] } as const satisfies ColumnRule;
export const DATE = {
  pattern: [
    /^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/,
    '2020, 2020-03, 2020-03-28 or two of them joined by /',
  ],
} as const satisfies ColumnRule;
export const ORIGIN = {
  list: true,
  pattern: [/^(obs|fact|event|total|conc|list|taotian|series):\d+$/, 'table:row, as obs:12'],
} as const satisfies ColumnRule;
export const PLAIN: ColumnRule = {};

export const refers = (table: string): ColumnRule => ({ refers: table });
export const needs = (table: string): ColumnRule => ({ required: true, refers: table });
export const one = (values: readonly string[]): ColumnRule => ({ required: true, oneOf: values });
