import type { Words } from '../belt/model.ts';
import { sayPeriod } from '../figure/say.ts';
import { answerOf, entriesOf, isAnswered, silenceOf } from './answers.ts';
import type { Value } from './edit.ts';
import { fieldOf } from './fields.ts';
import type { Block, Form, Question } from './form.ts';
import { textOf } from './parts.ts';
import { valueOf, type FieldRecord } from './record.ts';
import { sayAnswer, sayEntry } from './say-answer.ts';
import type { FigureEntry } from './visit.ts';

/** What was answered at an earlier visit, as a question: does it still hold? */
export interface Confirmation {
  readonly block: Block;
  readonly question: Question;
  /** Field that takes the answer over as it is; '' for a figure, which becomes a new entry, see `carried`. */
  readonly field: string;
  /** The earlier answer. */
  readonly value: Value;
  /** The earlier figure; null = it is no figure. */
  readonly entry: FigureEntry | null;
  readonly ask: Words;
}

/** Blocks that are of one visit and never hold for the next. */
const OF_THE_DAY: readonly string[] = ['visit', 'place', 'informant', 'firm', 'seen', 'next', 'quality'];

/** The visit to the same belt before this one: the last that began before it, not in the trash. null = there is none. */
export function earlierVisit(records: Iterable<FieldRecord>, visit: FieldRecord): FieldRecord | null {
  const belt = textOf(valueOf(visit, 'belt'));
  if (belt === '') return null;
  const begun = beginOf(visit);
  const before = [...records].filter(
    (one) =>
      one.kind === 'visit' &&
      one.id !== visit.id &&
      valueOf(one, 'trashed') !== true &&
      valueOf(one, 'belt') === belt &&
      beginOf(one) < begun,
  );
  before.sort((a, b) => beginOf(b) - beginOf(a) || (a.id < b.id ? -1 : 1));
  return before[0] ?? null;
}

/** A visit that says no time is taken for the newest. */
function beginOf(visit: FieldRecord): number {
  const time = Date.parse(textOf(valueOf(visit, 'begun')));
  return Number.isNaN(time) ? Infinity : time;
}

/** The earlier answers that this visit has not given yet, in the form's order; silences are asked anew. Of a figure its newest period. */
export function confirmationsOf(earlier: FieldRecord, visit: FieldRecord, form: Form): readonly Confirmation[] {
  const year = textOf(valueOf(earlier, 'begun')).slice(0, 4);
  return form.blocks
    .filter(({ id, repeat }) => !repeat && !OF_THE_DAY.includes(id))
    .flatMap((block) =>
      block.questions
        .filter((question) => !isAnswered(visit, block, question))
        .flatMap((question) => confirmationOf(earlier, block, question, year) ?? []),
    );
}

function confirmationOf(earlier: FieldRecord, block: Block, question: Question, year: string): Confirmation | null {
  if (question.kind === 'figure') return ofFigure(earlier, block, question);
  const value = answerOf(earlier, block, question);
  if (silenceOf(value) !== null || !isAnswered(earlier, block, question)) return null;
  const { zh, en } = sayAnswer(value, question);
  const field = fieldOf(block, question);
  return { block, question, field, value, entry: null, ask: asking(question, { zh: `${year}年`, en: `in ${year}` }, { zh, en }) }; // prettier-ignore
}

function ofFigure(earlier: FieldRecord, block: Block, question: Question): Confirmation | null {
  const entry = entriesOf(earlier, question).find(({ silence, text }) => silence === null && text.trim() !== '');
  if (!entry) return null;
  const { id, ...rest } = entry;
  const when = { zh: sayPeriod(entry.period, 'zh'), en: `for ${sayPeriod(entry.period, 'en')}` };
  return { block, question, field: '', value: `figure/${id}`, entry: rest, ask: asking(question, when, sayEntry(entry)) }; // prettier-ignore
}

function asking({ ask }: Question, when: Words, said: Words): Words {
  return {
    zh: `上次说${when.zh}${ask.zh}：${said.zh}，现在呢？`,
    en: `Last time, ${when.en}, ${ask.en}: ${said.en}. And now?`,
  };
}

/** An earlier figure taken over for a new period: as it was said, without the person, the proof and the note that were of that day. */
export function carried(entry: FigureEntry, period: string): FigureEntry {
  return { ...entry, period, informant: '', proof: [], note: '', rank: 'normal' };
}
