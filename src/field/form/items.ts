import type { Value } from '../../core/field/edit.ts';
import type { Block } from '../../core/field/form.ts';
import type { Firm, Informant } from '../../core/field/visit.ts';

const INFORMANT = {
  name: '',
  role: '',
  unit: '',
  contact: '',
  years: '',
  accompanied: null,
} satisfies Informant;
const FIRM = {
  name: '',
  creditCode: '',
  product: '',
  output: '',
  staff: '',
  share: '',
  honours: [],
  brands: '',
  note: '',
} satisfies Firm;

/** A new item of a repeat, nothing said yet. */
export function emptyItem(block: Block): Value {
  if (block.id === 'informant') return INFORMANT;
  return block.id === 'firm' ? FIRM : Object.fromEntries(block.questions.map(({ id }) => [id, '']));
}
