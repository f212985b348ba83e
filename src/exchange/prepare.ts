import { textOf } from '../core/field/parts.ts';
import type { Edit } from '../core/field/edit.ts';
import { odkTables } from '../core/field/odk-rows.ts';
import { recordsOf, valueOf } from '../core/field/record.ts';
import { tablesOf, visitsIn, type Names } from '../core/field/rows.ts';
import { redact, type Redacted } from '../core/field/redact.ts';
import { VISIT_FORM } from '../core/field/visit-form.ts';
import { SHARES, type Share } from '../core/field/visit.ts';
import { customForm } from '../state/custom-forms.ts';
import { field } from '../state/field.svelte.ts';
import { explorer } from '../state/explorer.svelte.ts';
import { language } from '../state/language.svelte.ts';
import { odkZip } from './odk.ts';
import { packed, type Packed } from './pack.ts';
import { tableFiles } from './tables.ts';
import { workbook } from '../state/workbook.ts';

/** internal: a backup, everything · the others: copies for others, with less in them. */
export const WHOMS = SHARES;
export type Whom = Share;

export interface Prepared extends Packed {
  readonly name: string;
  /** Nothing was left out: it counts as a backup. */
  readonly whole: boolean;
  /** What stayed behind. */
  readonly redacted: Redacted;
}

/** Makes the files of an export; null = there is nothing to export. @param trip UUID; '' = everything */
export async function prepared(
  { trip, whom }: { readonly trip: string; readonly whom: Whom },
  onProgress: (done: number, all: number) => void,
): Promise<Prepared | null> {
  // Whatever leaves is never rewritten again, wherever it is being typed.
  if (!(await field.settle())) throw new Error('something is not saved yet');
  await field.store.close('all');
  const [all, files] = await Promise.all([field.store.all(), field.store.files()]);
  if (!all.ok || !files.ok) throw new Error('the records could not be read');
  const redacted = redact(chosen(all.value, trip), whom, VISIT_FORM, customForm);
  const { edits } = redacted;
  if (edits.length === 0) return null;
  const read = async (sha256: string) => {
    const file = await field.store.file(sha256);
    return file.ok ? file.value : null;
  };
  const made = await packed({
    edits,
    files: files.value,
    read,
    tables: tableFiles(recordsOf(edits).values(), await namesOf(edits)),
    onProgress,
  });
  return { ...made, redacted, name: nameOf(whom), whole: whom === 'internal' && trip === '' };
}

/** Tables for people and other programs, of what is meant for these people: a workbook, or the CSV files of ODK and KoboToolbox. */
export async function tables(whom: Whom, how: 'xlsx' | 'odk'): Promise<readonly File[]> {
  const all = await field.store.all();
  if (!all.ok) throw new Error('the records could not be read');
  const { edits } = redact(all.value, whom, VISIT_FORM, customForm);
  const records = [...recordsOf(edits).values()];
  const name = nameOf(whom);
  if (how === 'xlsx') {
    const made = tablesOf(records, await namesOf(edits));
    return [new File([await workbook(made, language.current)], `${name}.xlsx`)];
  }
  return [new File([await odkZip(odkTables(visitsIn(records), VISIT_FORM))], `${name}-odk.zip`)];
}

/** Names of the belts are asked for beforehand: tables are made in one go. */
async function namesOf(edits: readonly Edit[]): Promise<Names> {
  const records = recordsOf(edits);
  const ids = new Set([...records.values()].map((record) => textOf(valueOf(record, 'belt'))));
  const rows = await Promise.all([...ids].map(async (id) => [id, id === '' ? null : await explorer.belt(id)] as const));
  const found = new Map(rows);
  return {
    form: VISIT_FORM,
    language: language.current,
    measures: explorer.vocabulary?.measures ?? [],
    beltName: (id) => found.get(id) ?? null,
  };
}

/** A trip with its visits and what they add of their own. */
function chosen(edits: readonly Edit[], trip: string): readonly Edit[] {
  if (trip === '') return edits;
  const visits = [...field.records.values()].filter(({ id }) => field.value(id, 'trip') === trip);
  const belts = visits.map(({ id }) => textOf(field.value(id, 'belt')));
  const wanted = new Set([trip, ...visits.map(({ id }) => id), ...belts]);
  return edits.filter(({ record }) => wanted.has(record));
}

function nameOf(whom: Whom): string {
  const day = new Date().toLocaleDateString('sv');
  return `带图走访-${whom === 'internal' ? '' : `${whom}-`}${day}`;
}
