import { answerOf, entriesOf, figureIn, plainOf, silenceOf } from './answers.ts';
import type { Value } from './edit.ts';
import type { Block, Form, Question } from './form.ts';
import { fixOf, partsOf, siteOf, textOf } from './parts.ts';
import { itemsOf, valueOf, type FieldRecord } from './record.ts';
import type { Cell, Column, Table } from './table.ts';

/** One column with what stands in it for a record, of a repeat for one of its entries. */
interface Path extends Column {
  readonly cell: (record: FieldRecord, item: string) => Cell;
}

/**
 * Records as ODK and KoboToolbox export them: one table of submissions with columns `block/question`, choices of several also one by one as 1 and 0, points in
 * four columns more, and a table for each repeat that points back by `_parent_index` and `_submission__uuid`. Quantities stand as numbers in the unit of their
 * question with the words beside them (`…_said`); silences, which ODK has not, stand together in `_silences`. Submissions come by id.
 */
export function odkTables(records: Iterable<FieldRecord>, form: Form): readonly Table[] {
  const sorted = [...records].filter((one) => valueOf(one, 'trashed') !== true).sort((a, b) => (a.id < b.id ? -1 : 1));
  const single = form.blocks.filter(({ repeat }) => !repeat);
  const main = [
    path('start', (record) => textOf(valueOf(record, 'begun'))),
    path('end', (record) => textOf(valueOf(record, 'ended'))),
    ...single.flatMap((block) => block.questions.flatMap((question) => pathsOf(block, question, `${block.id}/`))),
    path('_silences', (record) => silencesIn(record, single)),
    path('__version__', () => form.version),
    path('meta/instanceID', ({ id }) => `uuid:${id}`),
    path('_uuid', ({ id }) => id),
  ];
  const rows = sorted.map((record, at) => [...main.map(({ cell }) => cell(record, '')), at + 1]);
  const columns = [...main, named('_index')].map(({ key, head }) => ({ key, head }));
  const repeats = form.blocks.filter(({ repeat }) => repeat).map((block) => repeatTable(sorted, block, form));
  return [{ name: form.id, title: form.title, columns, rows }, ...repeats];
}

function repeatTable(records: readonly FieldRecord[], block: Block, form: Form): Table {
  const paths = block.questions.flatMap((question) => pathsOf(block, question, `${block.id}/`));
  const rows = records.flatMap((record, at) =>
    itemsOf(record, block.id).map((item) => [...paths.map(({ cell }) => cell(record, item)), at + 1, record.id]),
  );
  const tail = ['_parent_index', '_submission__uuid', '_index', '_parent_table_name'].map(named);
  const columns = [...paths, ...tail].map(({ key, head }) => ({ key, head }));
  return { name: block.id, title: block.title, columns, rows: rows.map((row, at) => [...row, at + 1, form.id]) };
}

function named(key: string): Column {
  return { key, head: { zh: key, en: key } };
}

function path(key: string, cell: Path['cell']): Path {
  return { ...named(key), cell };
}

function pathsOf(block: Block, question: Question, before: string): Path[] {
  const key = `${before}${question.id}`;
  const answer = (record: FieldRecord, item: string) => answerOf(record, block, question, item);
  const plain = path(key, (record, item) => cellOf(plainOf(answer(record, item), question)));
  switch (question.kind) {
    case 'note':
      return [];
    case 'figure':
      return figurePaths(key, question);
    case 'many':
      return [plain, ...(question.choices ?? []).map(({ code }) => path(`${key}/${code}`, (record, item) => chosen(plain.cell(record, item), code)))]; // prettier-ignore
    case 'severity':
    case 'shared':
      return (question.choices ?? []).map(({ code }) => path(`${key}/${code}`, (record, item) => textOf(partsOf(partsOf(answer(record, item))['of'])[code]))); // prettier-ignore
    case 'point':
      return [plain, ...(['latitude', 'longitude', 'altitude', 'precision'] as const).map((part, at) => path(`${before}_${question.id}_${part}`, (record, item) => coordinate(answer(record, item), at)))]; // prettier-ignore
    default:
      return [plain];
  }
}

function cellOf(value: string | number | boolean): Cell {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}

/** 1, 0, or nothing where the question was not answered at all. */
function chosen(codes: Cell, code: string): Cell {
  if (codes === null || codes === '') return null;
  return Number(String(codes).split(' ').includes(code));
}

function figurePaths(key: string, question: Question): Path[] {
  const of = (record: FieldRecord) => entriesOf(record, question)[0];
  return [
    path(key, (record) => figureIn(of(record), question)),
    path(`${key}_said`, (record) => of(record)?.text ?? ''),
    path(`${key}_unit`, (record) => (of(record) ? (question.unit ?? '') : '')),
    path(`${key}_period`, (record) => of(record)?.period ?? ''),
  ];
}

/** Of a site its fix; of an answer in ODK's own text its part. */
function coordinate(value: Value, part: number): Cell {
  const fix = fixOf(partsOf(value)['fix']);
  if (fix) return [fix.lat, fix.lon, null, fix.accuracy][part] ?? null;
  if (siteOf(value)) return null;
  const text = textOf(partsOf(value)['text']).split(' ')[part] ?? '';
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

function silencesIn(record: FieldRecord, blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) =>
      block.questions.flatMap((question) => {
        const silence = question.kind === 'figure' ? entriesOf(record, question)[0]?.silence : silenceOf(answerOf(record, block, question)); // prettier-ignore
        return silence ? [`${block.id}/${question.id}=${silence}`] : [];
      }),
    )
    .join(' ');
}
