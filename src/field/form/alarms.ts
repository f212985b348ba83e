import type { Words } from '../../core/belt/model.ts';
import { alarmOf } from '../../core/field/alarm.ts';
import { textOf } from '../../core/field/parts.ts';
import type { FigureEntry } from '../../core/field/visit.ts';
import type { ReadFigure } from '../../core/figure/read-figure.ts';
import { explorer } from '../../state/explorer.svelte.ts';
import { field } from '../../state/field.svelte.ts';
import { ownFigures } from '../../state/own-figures.svelte.ts';
import { referencesOf } from '../../state/references.svelte.ts';
import { visitWords } from '../../words/visit.ts';

/** What is odd about a figure that can be read: far from what is known, or kept off the map. */
export function alarmsOf(record: string, item: string, entry: FigureEntry, read: ReadFigure): readonly Words[] {
  const reference = referencesOf(textOf(field.value(record, 'belt'))).find(
    ({ measure }) => measure.code === entry.measure,
  );
  const scope = explorer.vocabulary?.scopes.find(({ code }) => code === entry.scope);
  const alarm = reference ? alarmOf(read, reference, { part: scope?.standing === 'part', period: entry.period }) : null;
  const wrong = ownFigures.refused.get(item);
  const refused = wrong === undefined ? [] : [{ zh: visitWords.zh.figure.refused(wrong), en: visitWords.en.figure.refused(wrong) }]; // prettier-ignore
  return [...(alarm ? [alarm.say] : []), ...refused];
}
