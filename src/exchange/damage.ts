/**
 * What is wrong with a backup, each with what it costs:
 * foreign: no backup of this app · newer: written by a later version · cut: the end is missing · missing: a part was not chosen · record: edits of a record
 * cannot be proved, so none of them is taken · file: a photo or voice note is lost · table: a table for other programs, nothing of which is read back ·
 * contents: the table of contents is lost, so nobody knows what is missing · touched: some bytes are other than written and everything in it is whole all the same ·
 * mixed: parts of different exports were chosen together.
 */
export type Damage =
  | { readonly kind: 'foreign' | 'newer' | 'contents' | 'touched'; readonly file: string }
  | { readonly kind: 'cut'; readonly file: string; readonly bytes: number }
  | { readonly kind: 'missing'; readonly part: number; readonly parts: number }
  | { readonly kind: 'record'; readonly file: string; readonly record: string }
  | { readonly kind: 'file'; readonly file: string; readonly sha256: string; readonly type: string }
  | { readonly kind: 'table'; readonly file: string; readonly name: string }
  | { readonly kind: 'mixed'; readonly exports: number };

/** Whether something of the person's own is lost by it. */
export function loses({ kind }: Damage): boolean {
  return !['touched', 'table', 'mixed'].includes(kind);
}
