import { answerOf, entriesOf, silenceOf } from './answers.ts';
import { askedIn } from './asked.ts';
import type { Block, Form } from './form.ts';
import { itemsOf, type FieldRecord } from './record.ts';
import { SILENCES, type Silence } from './visit.ts';

/** What a block holds beyond how far it is: its figures, and how often each silence was the answer. */
export interface BlockTold {
  readonly figures: number;
  readonly silences: Readonly<Record<Silence, number>>;
}

/** Questions that are not asked as things stand do not count. @param today ISO date */
export function blockTold(record: FieldRecord, form: Form, block: Block, today: string): BlockTold {
  const items = block.repeat ? itemsOf(record, block.id) : [''];
  const answers = items.flatMap((item) =>
    askedIn(record, form, block, today, item).flatMap((question) =>
      question.kind === 'figure'
        ? entriesOf(record, question).map(({ text, silence }) => ({ figure: text !== '', silence }))
        : [{ figure: false, silence: silenceOf(answerOf(record, block, question, item)) }],
    ),
  );
  const count = (silence: Silence) => answers.filter((answer) => answer.silence === silence).length;
  return {
    figures: answers.filter(({ figure, silence }) => figure && silence === null).length,
    silences: Object.fromEntries(SILENCES.map((silence) => [silence, count(silence)])) as Record<Silence, number>,
  };
}
