import { copyId } from './copy.ts';
import type { Edit, Value } from './edit.ts';
import { questionOf } from './fields.ts';
import type { Form } from './form.ts';
import { partsOf, textOf } from './parts.ts';
import { recordsOf, valueOf, type FieldRecord } from './record.ts';
import type { Share } from './visit.ts';

/** What may leave the device for somebody, and how much of it stayed behind. */
export interface Redacted {
  /** Safe to give: what is altered has an id that says whose copy it is, so that it never stands beside the original. */
  readonly edits: readonly Edit[];
  /** Records that are not shared so far. */
  readonly withheld: readonly string[];
  readonly hidden: { readonly informants: number; readonly sites: number; readonly voices: number; readonly answers: number };
} // prettier-ignore

/** For whom a record is meant at least, the closest first. */
const CIRCLES: readonly Share[] = ['internal', 'reported', 'public'];
type Hidden = { -readonly [Key in keyof Redacted['hidden']]: number };
/** null = stays behind; the edit itself = goes as it is. */
type Fate = Edit | null;

/**
 * The edits that may be given to a circle. `internal` = all, untouched, with their history. The others get only records that are shared with them, as they
 * stand now (history tells what was taken out): without names of informants, exact sites, voices, tracks, positions of photos and answers to sensitive questions;
 * the public also without who wrote it down, and without what was said by somebody who did not agree to be quoted. Records of other kinds follow the visits that name them.
 * @param formOf the form of a reply by the UUID of its record; null = it is not known, and its answers stay behind
 */
export function redact(
  edits: readonly Edit[],
  circle: Share,
  form: Form,
  formOf: (id: string) => Form | null,
): Redacted {
  const hidden: Hidden = { informants: 0, sites: 0, voices: 0, answers: 0 };
  if (circle === 'internal') return { edits, withheld: [], hidden };
  const records = [...recordsOf(edits).values()];
  const shared = records.filter((record) => isShared(record, circle));
  const named = new Set(shared.flatMap(namesOf));
  const given = records.filter((record) => shared.includes(record) || (ALONGSIDE.includes(record.kind) && named.has(record.id))); // prettier-ignore
  const safe = given.flatMap((record) => {
    const own = record.kind === 'reply' ? formOf(textOf(valueOf(record, 'form'))) : form;
    const rule: Rule = { circle, form: own, quotes: partsOf(valueOf(record, 'consent'))['quoting'] === true, hidden };
    return [...record.heads.values()].flat().flatMap((edit) => fateOf(edit, rule) ?? []);
  });
  const unsigned = circle === 'public' ? safe.map((edit) => withoutWriter(edit, circle)) : safe;
  return { edits: unsigned, withheld: records.filter((record) => !given.includes(record)).map(({ id }) => id), hidden };
}

/** Kinds that say nothing of a person and go along with the visits that name them. */
const ALONGSIDE: readonly Edit['kind'][] = ['trip', 'belt', 'form'];

function isShared(record: FieldRecord, circle: Share): boolean {
  const share = CIRCLES.findIndex((one) => one === valueOf(record, 'share'));
  return valueOf(record, 'trashed') !== true && share >= CIRCLES.indexOf(circle);
}

function namesOf(record: FieldRecord): string[] {
  return ['trip', 'belt', 'form'].map((field) => textOf(valueOf(record, field)));
}

interface Rule {
  readonly circle: Share;
  readonly form: Form | null;
  readonly quotes: boolean;
  readonly hidden: Hidden;
}

function fateOf(edit: Edit, rule: Rule): Fate {
  const [name = ''] = edit.field.split('/');
  if (edit.value === null) return edit;
  switch (name) {
    case 'place':
      return altered(edit, rule, edit.kind === 'belt' ? roughly(edit.value) : areaOnly(edit.value), 'sites');
    case 'informant':
      return altered(edit, rule, only(edit.value, ['role', 'years', 'accompanied']), 'informants');
    case 'firm':
      return altered(edit, rule, without(edit.value, ['name', 'creditCode', 'note']), 'answers');
    case 'figure':
      return altered(edit, rule, without(edit.value, rule.quotes ? [] : ['note']), 'answers');
    case 'photo':
      return rule.circle === 'public' && !rule.quotes ? null : altered(edit, rule, { ...partsOf(edit.value), fix: null }, 'sites'); // prettier-ignore
    case 'voice':
    case 'track':
      rule.hidden[name === 'voice' ? 'voices' : 'sites']++;
      return null;
    case 'answer':
      return answerFate(edit, rule);
    case 'note':
    case 'investigators':
      return rule.circle === 'public' ? null : edit;
    default:
      return edit;
  }
}

/** Free words are somebody's words; what no known form asks may be anything. */
function answerFate(edit: Edit, rule: Rule): Fate {
  const question = rule.form && questionOf(rule.form, edit.field)?.question;
  const words = question?.kind === 'lines' || question?.kind === 'text';
  const places = question?.kind === 'point' || question?.kind === 'photo' || question?.kind === 'voice';
  if (question && !question.sensitive && !places && !(words && rule.circle === 'public' && !rule.quotes)) return edit;
  rule.hidden.answers++;
  return null;
}

/** Who wrote it down is for colleagues. */
function withoutWriter(edit: Edit, circle: Share): Edit {
  return edit.by === '' ? edit : { ...edit, id: copyId(edit.id, circle), by: '' };
}

function altered(edit: Edit, { circle, hidden }: Rule, value: Value, what: keyof Hidden): Edit {
  if (JSON.stringify(value) === JSON.stringify(edit.value)) return edit;
  hidden[what]++;
  return { ...edit, id: copyId(edit.id, circle), value };
}

function only(value: Value, keys: readonly string[]): Value {
  return Object.fromEntries(Object.entries(partsOf(value)).filter(([key]) => keys.includes(key))) as Value;
}

function without(value: Value, keys: readonly string[]): Value {
  return Object.fromEntries(Object.entries(partsOf(value)).map(([key, part]) => [key, keys.includes(key) ? '' : part])) as Value; // prettier-ignore
}

/** County and town without the point and the name of the site. */
function areaOnly(value: Value): Value {
  if (typeof value === 'string') return '';
  return { ...partsOf(value), fix: null, name: '', note: '' };
}

/** A belt needs a point to be on the map: two decimals of a degree, about a kilometre. */
function roughly(value: Value): Value {
  const parts = partsOf(value);
  const fix = partsOf(parts['fix']);
  const round = (degrees: Value | undefined) => (typeof degrees === 'number' ? Math.round(degrees * 100) / 100 : 0);
  const rough = { ...fix, lon: round(fix['lon']), lat: round(fix['lat']), accuracy: 1000, heading: null };
  return { ...parts, fix: 'lon' in fix ? rough : null, name: '', note: '' };
}
