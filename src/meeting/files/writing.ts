import { workbook } from '../../state/workbook.ts';
import type { WriteAsk } from './write.worker.ts';

/** Writes a presentation or a workbook; the writers' code is fetched when it is first needed. */
export async function write(ask: WriteAsk): Promise<Blob> {
  if (ask.way === 'xlsx') return workbook(ask.tables, ask.language);
  const { pptxOf } = await import('./pptx.ts');
  return pptxOf(ask.deck, ask.pictures, ask.language);
}
