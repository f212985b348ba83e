import type { QuestionKind } from './form.ts';

/** What a row of the survey sheet is. */
export type RowType =
  | { readonly is: 'question'; readonly kind: QuestionKind; readonly list: string }
  | { readonly is: 'begin' | 'end'; readonly what: 'group' | 'repeat' }
  /** Filled in by the device itself: nothing to ask. */
  | { readonly is: 'meta' }
  /** Known to XLSForm, but not here. */
  | { readonly is: 'unsupported' }
  | { readonly is: 'unknown' };

const KINDS: Readonly<Partial<Record<string, QuestionKind>>> = {
  text: 'text',
  string: 'text',
  barcode: 'text',
  integer: 'number',
  int: 'number',
  decimal: 'number',
  range: 'number',
  date: 'date',
  datetime: 'date',
  time: 'time',
  geopoint: 'point',
  location: 'point',
  image: 'photo',
  photo: 'photo',
  audio: 'voice',
  note: 'note',
  acknowledge: 'flag',
  trigger: 'flag',
  calculate: 'calculated',
  hidden: 'calculated',
};
const META =
  /^(?:start|end|today|deviceid|device_id|username|user_name|phonenumber|phone_number|email|audit|simserial|subscriberid|imei|start-geopoint|background-audio)$/;
const UNSUPPORTED =
  /^(?:geotrace|geoshape|video|file|rank|select_one_from_file|select_multiple_from_file|select_one_external|xml-external|csv-external|background-geopoint|osm)\b/;

/** Reads a cell of the column `type`. @param appearance `multiline` makes a text long */
export function rowTypeOf(cell: string, appearance = ''): RowType {
  const text = cell.trim().replace(/\s+/g, ' ');
  const low = text.toLowerCase();
  const fold = /^(begin|end)[ _](group|repeat|loop)$/.exec(low);
  if (fold) return { is: fold[1] === 'begin' ? 'begin' : 'end', what: fold[2] === 'group' ? 'group' : 'repeat' };
  const [, select, list = ''] = /^(select_one|select one|select1|select_multiple|select multiple|select all that apply)(?: from)? (\S+)(?: or_other)?$/i.exec(text) ?? [];
  if (select) return { is: 'question', kind: /one|1/i.test(select) ? 'one' : 'many', list };
  if (META.test(low)) return { is: 'meta' };
  if (UNSUPPORTED.test(low)) return { is: 'unsupported' };
  const kind = KINDS[low];
  if (!kind) return { is: 'unknown' };
  return { is: 'question', kind: kind === 'text' && /multiline/.test(appearance) ? 'lines' : kind, list: '' };
} // prettier-ignore
