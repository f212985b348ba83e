import type { Table } from 'dexie';
import type { Edit } from '../../core/field/edit.ts';
import type { Summary } from '../../core/field/summary.ts';
import { editIn, editOf, fileIn, recordOf, summaryIn, written, writtenFile } from './body.ts';
import type { ContentRow, EditRow, RecordRow, Tables } from './layout.ts';
import type { Mode, Vault } from './vault.ts';

/** Rows of one transaction: a crash loses no more than the work on them. */
const EDITS = 500;
const FILES = 4;

/** Brings every row to what the vault wants, a few at a time; each row is whole at any moment, so this may be broken off and begun again. */
export async function convert(tables: Tables, vault: Vault): Promise<void> {
  const way = (await vault.row())?.way;
  if (way !== 'sealing' && way !== 'opening') return;
  const { edits, records, contents, files } = tables;
  const mode = await vault.mode();
  await rewritten(tables, vault, mode, edits, EDITS, async (row: EditRow) =>
    written<Edit>(mode, editOf(row.id), await editIn(mode, row)),
  );
  await rewritten(tables, vault, mode, records, EDITS, async (row: RecordRow) =>
    written<Summary>(mode, recordOf(row.id), await summaryIn(mode, row)),
  );
  await rewritten(tables, vault, mode, contents, FILES, async (row: ContentRow) => {
    const type = (await files.get(row.sha256))?.type ?? '';
    return writtenFile(mode, row.sha256, await fileIn(mode, row, type));
  });
  await vault.arrive();
}

/** New writes are as the vault wants them already: a row that is still the other way was not touched since it was read. */
async function rewritten<Row extends EditRow | RecordRow | ContentRow>(
  { database, settings }: Tables,
  vault: Vault,
  mode: Mode,
  table: Table<Row, string>,
  count: number,
  body: (row: Row) => Promise<Pick<Row, 'sealed' | 'body'>>,
): Promise<void> {
  const other = mode.seals ? 0 : 1;
  for (;;) {
    const keys = await table.where('sealed').equals(other).limit(count).primaryKeys();
    if (keys.length === 0) return;
    const rows = (await table.bulkGet(keys)).filter((row) => row?.sealed === other);
    const bodies = new Map<string, Pick<Row, 'sealed' | 'body'>>();
    for (const row of rows) if (row) bodies.set(keyOf(row), await body(row));
    await database.transaction('rw', table, settings, async () => {
      await vault.mustStand(mode);
      const standing = (await table.bulkGet([...bodies.keys()])).filter((row) => row?.sealed === other);
      await table.bulkPut(standing.flatMap((row) => (row ? [{ ...row, ...bodies.get(keyOf(row)) }] : [])));
    });
  }
}

function keyOf(row: EditRow | RecordRow | ContentRow): string {
  return 'id' in row ? row.id : row.sha256;
}
