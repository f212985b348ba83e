import { expect, it } from 'vitest';
import { withoutInformant } from '../../../src/core/field/hearsay.ts';
import { entry, recordWith } from './edits.ts';

it('finds what somebody told without being named, and leaves what was seen, read or is of somebody', () => {
  const record = recordWith({
    'figure/told': entry(),
    'figure/refused': entry({ text: '', silence: 'refused' }),
    'figure/empty': entry({ text: '' }),
    'figure/named': entry({ informant: 'boss' }),
    'figure/seen': entry({ status: 'observed' }),
    'figure/read': entry({ status: 'documented' }),
  });
  expect([...withoutInformant(record)].sort()).toEqual(['refused', 'told']);
});
