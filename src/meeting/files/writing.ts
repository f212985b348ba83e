import type { Table } from '../../core/field/table.ts';
import type { Language } from '../../core/figure/say.ts';
import type { FileDeck } from '../../core/meeting/file/file-deck.ts';
import { workbook } from '../../state/workbook.ts';

/** What is to be written. */
export type WriteAsk =
  | { readonly way: 'pptx'; readonly deck: FileDeck; readonly pictures: readonly string[]; readonly language: Language }
  | { readonly way: 'xlsx'; readonly tables: readonly Table[]; readonly language: Language };

/** Writes a presentation or a workbook; the writers' code is fetched when it is first needed. */
export async function write(ask: WriteAsk): Promise<Blob> {
  if (ask.way === 'xlsx') return workbook(ask.tables, ask.language);
  const { pptxOf } = await import('./pptx.ts');
  return pptxOf(ask.deck, ask.pictures, ask.language);
}
