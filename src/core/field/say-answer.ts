import type { Words } from '../belt/model.ts';
import type { Value } from './edit.ts';
import type { Question } from './form.ts';
import { partsOf, siteOf, textOf, textsOf } from './parts.ts';
import type { FigureEntry, Silence } from './visit.ts';

export const SILENCE_WORDS: Readonly<Record<Silence, Words>> = {
  unknown: { zh: '不知道', en: 'does not know' },
  refused: { zh: '不愿说', en: 'would not say' },
  inapplicable: { zh: '不适用', en: 'does not apply' },
};
const YES: Words = { zh: '是', en: 'yes' };
const NO: Words = { zh: '否', en: 'no' };

/** An answer in words of both languages: choices by their names, silences said. '' = nothing was answered. */
export function sayAnswer(value: Value, question: Question): Words {
  if (typeof value === 'boolean') return value ? YES : NO;
  if (typeof value !== 'object' || value === null) return choiceOf(question, textOf(value));
  if (Array.isArray(value)) return listed(textsOf(value), question);
  const parts = partsOf(value);
  const { silence, flag, chosen, of, text } = parts;
  if (typeof silence === 'string') return SILENCE_WORDS[silence as Silence] ?? both(silence);
  if (typeof flag === 'boolean') return flag ? YES : NO;
  if (chosen !== undefined) return listed(textsOf(chosen), question);
  if (of !== undefined) return shared(partsOf(of), question);
  if (text !== undefined) return withUnit(choiceOf(question, textOf(text)), question);
  const site = siteOf(value);
  if (site) return both([site.town, site.name].filter((one) => one !== '').join(' ') || site.code);
  return listed(Object.keys(parts).filter((key) => parts[key] === true), question); // prettier-ignore
}

/** A figure as it was said, with the unit it was taken in: 约3-4亿, 30（家）, 不愿说. */
export function sayEntry({ text, unit, silence }: FigureEntry): Words {
  if (silence !== null) return SILENCE_WORDS[silence];
  const bare = /[\d一二两三四五六七八九十百千半几多余]$/.test(text.trim());
  return both(bare && unit !== '' ? `${text.trim()} ${unit}` : text.trim());
}

function both(text: string): Words {
  return { zh: text, en: text };
}

function choiceOf({ choices }: Question, code: string): Words {
  return choices?.find((choice) => choice.code === code) ?? both(code);
}

function listed(codes: readonly string[], question: Question): Words {
  const names = codes.map((code) => choiceOf(question, code));
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
}

function shared(parts: Readonly<Partial<Record<string, Value>>>, question: Question): Words {
  const sign = question.kind === 'shared' ? '%' : '';
  const rows = Object.entries(parts).filter(([, value]) => textOf(value) !== '');
  const said = rows.map(([code, value]) => ({ name: choiceOf(question, code), value: tailed(textOf(value), sign) }));
  return {
    zh: said.map(({ name, value }) => `${name.zh} ${value}`).join('、'),
    en: said.map(({ name, value }) => `${name.en} ${value}`).join(', '),
  };
}

function tailed(text: string, sign: string): string {
  return /[%％成]$/.test(text) ? text : `${text}${sign}`;
}

function withUnit({ zh, en }: Words, { kind, unit = '' }: Question): Words {
  return kind === 'number' && /\d$/.test(zh) ? { zh: `${zh} ${unit}`.trim(), en: `${en} ${unit}`.trim() } : { zh, en };
}
