import type { TableRule } from './column-rule.ts';
import { FIGURES } from './schema-figures.ts';
import { THINGS } from './schema-things.ts';

/** Column rules of every table, as data; rules that look at more than one cell are in cross.ts and geography.ts. */
export const SCHEMA: Readonly<Record<string, TableRule>> = { ...THINGS, ...FIGURES };
