import { expect, it } from 'vitest';
import { blockTold } from '../../../src/core/field/block-told.ts';
import { VISIT_FORM } from '../../../src/core/field/visit-form.ts';
import { entry, recordWith } from './edits.ts';

const TODAY = '2026-11-22';
const NONE = { unknown: 0, refused: 0, inapplicable: 0 };

function told(id: string, fields: Parameters<typeof recordWith>[0]) {
  const block = VISIT_FORM.blocks.find((one) => one.id === id);
  if (!block) throw new Error(`the form has no block ${id}`);
  return blockTold(recordWith(fields), VISIT_FORM, block, TODAY);
}

it('counts figures and silences of a block apart', () => {
  const fields = {
    'figure/1': entry(),
    'figure/2': entry({ period: '2023' }),
    'figure/3': entry({ measure: 'enterprises', text: '两三百家', unit: '家' }),
    'figure/4': entry({ measure: 'employees', text: '', silence: 'refused' }),
    'answer/facts.since': { silence: 'unknown' },
    'answer/facts.products': { text: '汉服' },
  };
  expect(told('facts', fields)).toEqual({ figures: 3, silences: { ...NONE, refused: 1, unknown: 1 } });
  expect(told('pains', fields)).toEqual({ figures: 0, silences: NONE });
});

it('counts a silence that a text was left beside as a silence, and an empty entry as nothing', () => {
  expect(told('facts', { 'figure/1': entry({ silence: 'unknown' }), 'figure/2': entry({ text: '' }) })).toEqual({
    figures: 0,
    silences: { ...NONE, unknown: 1 },
  });
});
