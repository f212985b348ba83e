import type { Words } from '../belt/terms.ts';
import type { SaidFigure } from './slide-tale.ts';

/** A figure as a sentence says it: a person's own is told as such there, where no mark stands beside it. */
export function inSentence({ zh, en, mine }: SaidFigure): Words {
  return mine ? { zh: `${zh}（实地）`, en: `${en} (from a visit)` } : { zh, en };
}
