import type { MeasureKind, Words } from '../core/belt/model.ts';
import { VISIT_FORM } from '../core/field/visit-form.ts';
import { kindOfUnit } from '../core/figure/read-figure.ts';
import { explorer } from './explorer.svelte.ts';

/** What is known of a measure, of the pack or one of the person's own. */
export interface Measured extends Words {
  readonly code: string;
  readonly kind: MeasureKind;
  readonly unit: string;
}

const OWN = 'own:';

/** @param unit in which a measure of the form's own is asked */
export function measured(code: string, unit = ''): Measured {
  const known = explorer.vocabulary?.measures.find((measure) => measure.code === code);
  if (known) return known;
  const { zh, en } = nameOf(code);
  return { code, zh, en, unit, kind: kindOfUnit(unit) };
}

/** Before the pack is open a measure is called what the form calls it. */
function nameOf(code: string): Words {
  if (code.startsWith(OWN)) return { zh: code.slice(OWN.length), en: code.slice(OWN.length) };
  const questions = VISIT_FORM.blocks.flatMap((block) => block.questions);
  return questions.find(({ measure }) => measure === code)?.ask ?? { zh: code, en: code };
}

/** Units to choose from where a text names none. */
export function unitsOf({ kind, unit }: Measured, asked: string): readonly string[] {
  const offered = kind === 'money' ? ['亿元', '万元', '元'] : kind === 'count' ? [unit, `万${unit}`] : [unit];
  return [...new Set([asked, ...offered])].filter((each) => each !== '');
}
