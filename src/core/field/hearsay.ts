import { entryOf } from './parts.ts';
import { itemsOf, valueOf, type FieldRecord } from './record.ts';

/** Keys of the figures of a record that somebody told without it being said who; a silence is told too. */
export function withoutInformant(record: FieldRecord): readonly string[] {
  return itemsOf(record, 'figure').filter((item) => {
    const entry = entryOf(valueOf(record, `figure/${item}`));
    return entry?.status === 'told' && entry.informant === '' && (entry.text !== '' || entry.silence !== null);
  });
}
