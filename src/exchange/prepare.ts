import { textOf } from '../core/field/parts.ts';
import type { Edit } from '../core/field/edit.ts';
import { redact, type Redacted } from '../core/field/redact.ts';
import { VISIT_FORM } from '../core/field/visit-form.ts';
import { SHARES, type Share } from '../core/field/visit.ts';
import { customForm } from '../state/custom-forms.ts';
import { field } from '../state/field.svelte.ts';
import { packed, type Packed } from './pack.ts';

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
  const made = await packed({ edits, files: files.value, read, tables: [], onProgress });
  return { ...made, redacted, name: nameOf(whom), whole: whom === 'internal' && trip === '' };
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
