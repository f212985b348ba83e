import type { Words } from '../../belt/terms.ts';

/** What a unit's own boundaries are looked at for, in the order in which it is told. */
export type FlawRule = 'file' | 'crs' | 'degrees' | 'rings' | 'provinces' | 'extent' | 'sea' | 'shift';

/** Something about a file of boundaries that is not as it should be. */
export interface Flaw {
  readonly rule: FlawRule;
  /** refuse: the file cannot stand in for the outlines; warn: it can, but this has to be known. */
  readonly level: 'refuse' | 'warn';
  /** What it is, where it is and what to do about it. */
  readonly why: Words;
}

export function refusal(rule: FlawRule, zh: string, en: string): Flaw {
  return { rule, level: 'refuse', why: { zh, en } };
}

export function warning(rule: FlawRule, zh: string, en: string): Flaw {
  return { rule, level: 'warn', why: { zh, en } };
}

/** Where in the file a feature is. @param at from 1 */
export function whereIs({ at, name }: { readonly at: number; readonly name: string }): Words {
  return name === ''
    ? { zh: `第 ${at} 个要素`, en: `Feature ${at}` }
    : { zh: `第 ${at} 个要素（${name}）`, en: `Feature ${at} (${name})` };
}
