import { withoutInformant } from '../../core/field/hearsay.ts';
import { valueOf } from '../../core/field/record.ts';
import { field } from '../../state/field.svelte.ts';

/** Figures that somebody told before anybody was named become those of the first who is. @returns how many */
export function handOver(record: string, informant: string): number {
  const standing = field.record(record);
  const items = standing ? withoutInformant(standing) : [];
  for (const item of items) {
    const name = `figure/${item}`;
    const figure = standing && valueOf(standing, name);
    if (typeof figure === 'object' && figure !== null) field.choose(record, name, { ...figure, informant });
  }
  return items.length;
}
