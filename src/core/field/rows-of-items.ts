import type { Value } from './edit.ts';
import type { Block } from './form.ts';
import { fixOf, numberOf, partsOf, textOf } from './parts.ts';
import { itemsOf, valueOf, type FieldRecord } from './record.ts';
import { sayAnswer } from './say-answer.ts';
import { column, tableOf, type Maker, type Names, type Table } from './table.ts';

interface Item {
  readonly visit: string;
  readonly id: string;
  readonly parts: Readonly<Partial<Record<string, Value>>>;
}

const IDS: readonly Maker<Item>[] = [
  column('visit', '走访编号', 'Visit', ({ visit }) => visit),
  column('id', '编号', 'Id', ({ id }) => id),
];

/** One row an entry of a block that repeats: an informant, a firm. */
export function itemsTable(visits: readonly FieldRecord[], block: Block, { language }: Names): Table {
  const makers = block.questions.map((question): Maker<Item> => ({
    key: question.id,
    head: question.ask,
    cell: ({ parts }) => sayAnswer(parts[question.id] ?? null, question)[language],
  }));
  return tableOf(block.id, block.title, [...IDS, ...makers], itemsIn(visits, block.id));
}

/** One row a photo, with where and when it was taken and the name of its file. */
export function photosTable(visits: readonly FieldRecord[]): Table {
  const text = (key: string) => ({ parts }: Item) => textOf(parts[key]); // prettier-ignore
  return tableOf<Item>(
    'photos',
    { zh: '照片', en: 'Photos' },
    [
      ...IDS,
      column('sha256', '文件', 'File', text('sha256')),
      column('caption', '说明', 'Caption', text('caption')),
      column('view', '景别', 'View', text('view')),
      column('taken', '拍摄时间', 'Taken', text('taken')),
      column('lon', '经度', 'Longitude', ({ parts }) => fixOf(parts['fix'])?.lon ?? null),
      column('lat', '纬度', 'Latitude', ({ parts }) => fixOf(parts['fix'])?.lat ?? null),
      column('accuracy_m', '精度（米）', 'Accuracy (m)', ({ parts }) => fixOf(parts['fix'])?.accuracy ?? null),
      column('heading', '朝向', 'Heading', ({ parts }) => fixOf(parts['fix'])?.heading ?? null),
      column('bytes', '字节', 'Bytes', ({ parts }) => numberOf(parts['bytes'])),
      column('sketch_of', '画在', 'Drawn on', text('sketchOf')),
    ],
    itemsIn(visits, 'photo'),
  );
}

function itemsIn(visits: readonly FieldRecord[], repeat: string): Item[] {
  return visits.flatMap((visit) =>
    itemsOf(visit, repeat).map((id) => ({ visit: visit.id, id, parts: partsOf(valueOf(visit, `${repeat}/${id}`)) })),
  );
}
