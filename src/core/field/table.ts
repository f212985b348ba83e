import type { MeasureText, Words } from '../belt/model.ts';
import type { Language } from '../figure/say.ts';
import type { Form } from './form.ts';

export type Cell = string | number | null;

export interface Column {
  /** For machines: never changes with the language. */
  readonly key: string;
  readonly head: Words;
}

/** A sheet: for a CSV file, a workbook or a report. */
export interface Table {
  readonly name: string;
  readonly title: Words;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What tables are made with beside the records. */
export interface Names {
  readonly form: Form;
  readonly language: Language;
  readonly measures: readonly Pick<MeasureText, 'code' | 'kind' | 'unit' | 'zh' | 'en'>[];
  /** null = the belt is not known. */
  readonly beltName: (id: string) => Words | null;
}

/** One column with what stands in it for each thing. */
export interface Maker<Thing> extends Column {
  readonly cell: (thing: Thing) => Cell;
}

export function column<Thing>(key: string, zh: string, en: string, cell: (thing: Thing) => Cell): Maker<Thing> {
  return { key, head: { zh, en }, cell };
}

export function tableOf<Thing>(
  name: string,
  title: Words,
  makers: readonly Maker<Thing>[],
  things: readonly Thing[],
): Table {
  return {
    name,
    title,
    columns: makers.map(({ key, head }) => ({ key, head })),
    rows: things.map((thing) => makers.map(({ cell }) => cell(thing))),
  };
}
