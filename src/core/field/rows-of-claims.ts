import { kindOfUnit, readFigure, type FigureResult } from '../figure/read-figure.ts';
import { toBase } from '../figure/unit.ts';
import { entryOf, informantOf, siteOf, textOf, textsOf } from './parts.ts';
import { itemsOf, valueOf, type FieldRecord } from './record.ts';
import { SILENCE_WORDS } from './say-answer.ts';
import { column, tableOf, type Maker, type Names, type Table } from './table.ts';
import type { FigureEntry } from './visit.ts';

interface Stated {
  readonly visit: FieldRecord;
  readonly id: string;
  readonly entry: FigureEntry;
  /** null = a silence, or nothing was typed. */
  readonly read: FigureResult | null;
  readonly measure: Names['measures'][number] | null;
}

/** One row a figure: as it was said, as it was read, in the measure's unit, by whom and how surely. What could not be read has the reason instead. */
export function claimsTable(visits: readonly FieldRecord[], names: Names): Table {
  const stated = visits.flatMap((visit) => itemsOf(visit, 'figure').flatMap((id) => statedOf(visit, id, names) ?? []));
  return tableOf('claims', { zh: '数字', en: 'Figures' }, makers(names), stated);
}

function statedOf(visit: FieldRecord, id: string, { measures }: Names): Stated | null {
  const entry = entryOf(valueOf(visit, `figure/${id}`));
  if (!entry) return null;
  const measure = measures.find(({ code }) => code === entry.measure) ?? null;
  const unit = entry.unit || measure?.unit || '';
  const silent = entry.silence !== null || entry.text.trim() === '';
  return { visit, id, entry, measure, read: silent ? null : readFigure(entry.text, unit, measure?.kind ?? kindOfUnit(unit)) }; // prettier-ignore
}

const figure = ({ read }: Stated) => (read?.ok ? read.figure : null);

function makers({ language, beltName }: Names): Maker<Stated>[] {
  const belt = ({ visit }: Stated) => textOf(valueOf(visit, 'belt'));
  const base = (value: number | null | undefined, one: Stated) =>
    value === null || value === undefined || !one.measure ? null : toBase(value, figure(one)?.unit ?? '', one.measure.unit); // prettier-ignore
  return [
    column('visit', '走访编号', 'Visit', ({ visit }) => visit.id),
    column('figure', '数字编号', 'Figure', ({ id }) => id),
    column('begun', '日期', 'Date', ({ visit }) => textOf(valueOf(visit, 'begun')).slice(0, 10)),
    column('belt', '产业带编号', 'Belt id', belt),
    column('belt_name', '产业带', 'Belt', (one) => beltName(belt(one))?.[language] ?? ''),
    column('measure', '指标代码', 'Measure code', ({ entry }) => entry.measure),
    column('measure_name', '指标', 'Measure', ({ entry, measure }) => measure?.[language] ?? entry.measure.replace(/^own:/, '')), // prettier-ignore
    column('said', '原话', 'As said', ({ entry }) => entry.text),
    column('value', '数值', 'Value', (one) => figure(one)?.value ?? null),
    column('high', '上限', 'Upper end', (one) => figure(one)?.high ?? null),
    column('bound', '界限', 'Bound', (one) => figure(one)?.bound ?? ''),
    column('unit', '单位', 'Unit', (one) => figure(one)?.unit ?? one.entry.unit),
    column('base_value', '换算值', 'In the base unit', (one) => base(figure(one)?.value, one)),
    column('base_high', '换算上限', 'Upper end in the base unit', (one) => base(figure(one)?.high, one)),
    column('base_unit', '换算单位', 'Base unit', ({ measure }) => measure?.unit ?? ''),
    column('period', '时期', 'Period', ({ entry }) => entry.period),
    column('scope', '口径', 'Scope', ({ entry }) => entry.scope || 'whole'),
    column('status', '来源方式', 'Status', ({ entry }) => entry.status),
    column('confidence', '可信度', 'Confidence', ({ entry }) => entry.confidence),
    column('rank', '取用', 'Rank', ({ entry }) => entry.rank),
    column('silence', '未答', 'Silence', ({ entry }) => (entry.silence ? SILENCE_WORDS[entry.silence][language] : '')),
    column('unread', '读不懂', 'Why it is not read', ({ read }) => (read && !read.ok ? read.why[language] : '')),
    column('informant_role', '受访人身份', 'Role of the informant', ({ visit, entry }) => (entry.informant === '' ? '' : informantOf(valueOf(visit, `informant/${entry.informant}`)).role)), // prettier-ignore
    column('proof', '凭证照片', 'Proof', ({ entry }) => entry.proof.join(' ')),
    column('note', '备注', 'Note', ({ entry }) => entry.note),
    column('investigators', '调研人', 'Investigators', ({ visit }) =>
      textsOf(valueOf(visit, 'investigators')).join('、'),
    ),
    column('place_code', '区划代码', 'Place code', ({ visit }) => siteOf(valueOf(visit, 'place'))?.code ?? ''),
    column('lon', '经度', 'Longitude', ({ visit }) => siteOf(valueOf(visit, 'place'))?.fix?.lon ?? null),
    column('lat', '纬度', 'Latitude', ({ visit }) => siteOf(valueOf(visit, 'place'))?.fix?.lat ?? null),
  ];
}
