import type { Words } from '../belt/terms.ts';
import type { Seen } from './deck.ts';
import type { SlideTale } from './slide-tale.ts';

/** A figure that reads otherwise than when the slide was last looked at. */
export interface FigureChange {
  readonly what: Words;
  /** null = it was not there, or is not there any more. */
  readonly was: Words | null;
  readonly is: Words | null;
}

/** Between the two languages of one text: it occurs in no name and no figure. */
const APART = '\n';
const BETWEEN = ' · ';

/** The figures of a slide in words, each under what it is of: its tables, its charts, and what its belts add up to. */
export function seenOf({ tables, charts, total }: SlideTale): Seen {
  const seen: Record<string, string> = {};
  const put = (names: readonly Words[], said: Words) => {
    const known = names.filter(({ zh }) => zh !== '');
    if (said.zh !== '') seen[`${known.map(({ zh }) => zh).join(BETWEEN)}${APART}${known.map(({ en }) => en).join(BETWEEN)}`] = `${said.zh}${APART}${said.en}`; // prettier-ignore
  };
  put([COUNTED], { zh: String(total.belts), en: String(total.belts) });
  put([WITH_FIGURE], { zh: String(total.withFigure), en: String(total.withFigure) });
  for (const { head, rows } of tables)
    for (const { name, cells } of rows) for (const [at, cell] of cells.entries()) put([name, head[at] ?? NONE], cell);
  for (const { title, points } of charts) for (const point of points) put([title, point], point.figure);
  return seen;
}

const COUNTED: Words = { zh: '产业带个数', en: 'Belts' };
const WITH_FIGURE: Words = { zh: '有数据的个数', en: 'Belts with a figure' };
const NONE: Words = { zh: '', en: '' };

/** What reads otherwise now, in the order of the slide; then what is no longer on it. */
export function changesOf(seen: Seen, tale: SlideTale): FigureChange[] {
  const now = seenOf(tale);
  const changed = Object.keys(now).filter((key) => now[key] !== seen[key]);
  const gone = Object.keys(seen).filter((key) => !(key in now));
  return [...changed, ...gone].map((key) => ({
    what: wordsOf(key),
    was: valueOf(seen[key]),
    is: valueOf(now[key]),
  }));
}

function valueOf(text: string | undefined): Words | null {
  return text === undefined ? null : wordsOf(text);
}

function wordsOf(text: string): Words {
  const [zh = '', en = zh] = text.split(APART);
  return { zh, en };
}
