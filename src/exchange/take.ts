import type { Edit } from '../core/field/edit.ts';
import type { Opened } from './open.ts';

/** The one place that takes in: `FieldStore.takeIn`, by way of the state. */
export interface Shelf<Taken> {
  takeIn(incoming: {
    readonly id: string;
    readonly at: string;
    readonly file: string;
    readonly edits: readonly Edit[];
    readonly files: ReadonlyMap<string, Blob>;
  }): Promise<Taken>;
}

/** Takes in what was opened, once the person has seen the preview. @param id UUID by which it can be taken back @param at ISO 8601 with offset */
export function taken<Taken>(
  shelf: Shelf<Taken>,
  { edits, files }: Opened,
  about: { readonly id: string; readonly at: string; readonly names: readonly string[] },
): Promise<Taken> {
  return shelf.takeIn({ id: about.id, at: about.at, file: about.names.join(', '), edits, files });
}
