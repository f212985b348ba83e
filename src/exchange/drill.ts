import type { Edit } from '../core/field/edit.ts';
import { sameEdit } from '../core/field/line.ts';
import { loses, type Damage } from './damage.ts';
import { opened } from './open.ts';

/** What opening a backup showed. */
export interface DrillResult {
  /** It opens, and nothing in it is lost. */
  readonly good: boolean;
  /** '' = no table of contents. */
  readonly export: string;
  readonly edits: number;
  readonly files: number;
  readonly damages: readonly Damage[];
  /** Edits that stand here and not in the backup: made since. */
  readonly since: number;
  /** Edits that stand here with another content than in the backup. */
  readonly differing: number;
}

/** Opens a backup to the last byte and compares it with what stands here; changes nothing. */
export async function drilled(
  parts: readonly File[],
  mine: readonly Edit[],
  onProgress?: (done: number, all: number) => void,
): Promise<DrillResult> {
  const { edits, files, damages, exports } = await opened(parts, onProgress);
  const kept = new Map(edits.map((edit) => [edit.id, edit]));
  const both = mine.flatMap((edit) => {
    const other = kept.get(edit.id);
    return other ? [sameEdit(edit, other)] : [];
  });
  return {
    good: exports.length > 0 && !damages.some(loses),
    export: exports[0] ?? '',
    edits: edits.length,
    files: files.size,
    damages,
    since: mine.length - both.length,
    differing: both.filter((same) => !same).length,
  };
}
