import type { Tables } from './layout.ts';

/*
 * A voice that is still being recorded lies in pieces among the contents, under names that no SHA-256 has: sealed as those are, told in no list of files and
 * in no backup. The write that stores the whole takes them away in the same transaction, so that there is always one of the two.
 */
const PIECES = 'pieces/';
const DIGITS = 6;

/** Key of a piece; they sort as they were made. @param draft UUID */
export function pieceOf(draft: string, at: number): string {
  return `${piecesOf(draft)}${String(at).padStart(DIGITS, '0')}`;
}

/** What the keys of all pieces of a draft begin with. */
export const piecesOf = (draft: string) => `${PIECES}${draft}/`;

/** UUIDs of what is in pieces. */
export async function draftsIn({ contents }: Tables): Promise<string[]> {
  const keys = await contents.where('sha256').startsWith(PIECES).primaryKeys();
  return [...new Set(keys.map((key) => key.split('/')[1] ?? ''))];
}
