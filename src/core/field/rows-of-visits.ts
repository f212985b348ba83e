import { answerOf } from './answers.ts';
import { partsOf, siteOf, textOf, textsOf } from './parts.ts';
import { conflictsOf, itemsOf, valueOf, type FieldRecord } from './record.ts';
import { sayAnswer } from './say-answer.ts';
import { column, tableOf, type Cell, type Maker, type Names, type Table } from './table.ts';
import { titleOf } from './title.ts';

/** One row a visit: what it is, where it was, and every answer in words. Figures have a table of their own. */
export function visitsTable(visits: readonly FieldRecord[], names: Names): Table {
  return tableOf(
    'visits',
    { zh: '走访', en: 'Visits' },
    [...about(names), ...PLACE, ...COUNTS, ...answers(names)],
    visits,
  );
}

const text = (field: string) => (visit: FieldRecord) => textOf(valueOf(visit, field));
const site = (visit: FieldRecord) => siteOf(valueOf(visit, 'place'));
const agreed = (key: string) => (visit: FieldRecord): Cell => {
  const value = partsOf(valueOf(visit, 'consent'))[key];
  return typeof value === 'boolean' ? Number(value) : null;
}; // prettier-ignore

function about({ beltName, language, form }: Names): Maker<FieldRecord>[] {
  const inWords = (field: string) => (visit: FieldRecord) => {
    const question = form.blocks.flatMap(({ questions }) => questions).find((one) => one.field === field);
    return question ? sayAnswer(valueOf(visit, field), question)[language] : textOf(valueOf(visit, field));
  };
  return [
    column('id', '编号', 'Id', ({ id }) => id),
    column('title', '名称', 'Title', (visit) => titleOf(visit, beltName)[language]),
    column('begun', '开始', 'Begun', text('begun')),
    column('ended', '结束', 'Ended', text('ended')),
    column('trip', '行程', 'Trip', text('trip')),
    column('belt', '产业带编号', 'Belt id', text('belt')),
    column('belt_name', '产业带', 'Belt', (visit) => beltName(text('belt')(visit))?.[language] ?? ''),
    column('investigators', '调研人', 'Investigators', (visit) => textsOf(valueOf(visit, 'investigators')).join('、')),
    column('organisation', '单位', 'Organisation', text('organisation')),
    column('purpose', '目的', 'Purpose', inWords('purpose')),
    column('share', '可给谁看', 'Who may see it', inWords('share')),
    column('consent_interview', '同意访谈', 'Agreed to be interviewed', agreed('interview')),
    column('consent_recording', '同意录音', 'Agreed to be recorded', agreed('recording')),
    column('consent_quoting', '同意引用', 'Agreed to be quoted', agreed('quoting')),
  ];
}

const PLACE: readonly Maker<FieldRecord>[] = [
  column('place_code', '区划代码', 'Place code', (visit) => site(visit)?.code ?? ''),
  column('place_code_year', '区划年份', 'Year of the codes', (visit) => site(visit)?.codeYear || null),
  column('town', '乡镇', 'Town', (visit) => site(visit)?.town ?? ''),
  column('site', '地点', 'Site', (visit) => site(visit)?.name ?? ''),
  column('lon', '经度', 'Longitude', (visit) => site(visit)?.fix?.lon ?? null),
  column('lat', '纬度', 'Latitude', (visit) => site(visit)?.fix?.lat ?? null),
  column('datum', '坐标系', 'Datum', (visit) => site(visit)?.fix?.datum ?? ''),
  column('accuracy_m', '精度（米）', 'Accuracy (m)', (visit) => site(visit)?.fix?.accuracy ?? null),
  column('fix_method', '定位方式', 'How it was found', (visit) => site(visit)?.fix?.method ?? ''),
  column('fix_samples', '平均次数', 'Positions averaged', (visit) => site(visit)?.fix?.samples ?? null),
];

const COUNTS: readonly Maker<FieldRecord>[] = [
  column('figures', '数字', 'Figures', (visit) => itemsOf(visit, 'figure').length),
  column('photos', '照片', 'Photos', (visit) => itemsOf(visit, 'photo').length),
  column('voices', '语音', 'Voice notes', (visit) => itemsOf(visit, 'voice').length),
  column('conflicts', '待选冲突', 'Open conflicts', (visit) => conflictsOf(visit).length),
];

function answers({ form, language }: Names): Maker<FieldRecord>[] {
  return form.blocks
    .filter(({ repeat }) => !repeat)
    .flatMap((block) =>
      block.questions
        .filter(({ kind, field }) => kind !== 'figure' && kind !== 'note' && field === undefined)
        .map((question): Maker<FieldRecord> => ({
          key: `${block.id}.${question.id}`,
          head: { zh: `${block.title.zh}：${question.ask.zh}`, en: `${block.title.en}: ${question.ask.en}` },
          cell: (visit) => sayAnswer(answerOf(visit, block, question), question)[language],
        })),
    );
}
