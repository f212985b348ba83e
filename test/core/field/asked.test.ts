import { describe, expect, it } from 'vitest';
import { askedIn, calculated, faultOf, missingOf, progressOf } from '../../../src/core/field/asked.ts';
import { answersOf, isAnswered, named } from '../../../src/core/field/answers.ts';
import { VISIT_FORM } from '../../../src/core/field/visit-form.ts';
import { edit, entry, recordWith, site } from './edits.ts';

const TODAY = '2026-11-22';
const block = (id: string) => VISIT_FORM.blocks.find((one) => one.id === id) ?? never();
const shown = (record: ReturnType<typeof recordWith>, id: string, item = '') =>
  askedIn(record, VISIT_FORM, block(id), TODAY, item).map((question) => question.id);
const open = (name: string, item = '') => ({ ...(named(VISIT_FORM, name) ?? never()), item });

describe('what a visit still wants', () => {
  it('asks only what its answers lead to', () => {
    expect(shown(recordWith({ 'answer/chain.together': { flag: true } }), 'chain')).not.toContain('whyNot');
    expect(shown(recordWith({ 'answer/chain.together': { flag: false } }), 'chain')).toContain('whyNot');
    expect(shown(recordWith({ 'answer/chain.missing': { chosen: ['design'] } }), 'chain')).toContain('distance');
    expect(shown(recordWith({ 'answer/chain.missing': { silence: 'unknown' } }), 'chain')).not.toContain('distance');
    expect(shown(recordWith({ 'answer/criteria.taobao': { text: 'unproven' } }), 'criteria')).toContain('evidence');
  });
  it('misses what is required and not answered; a silence answers it', () => {
    const missing = (fields: Parameters<typeof recordWith>[0]) =>
      missingOf(recordWith(fields), VISIT_FORM, TODAY).map((one) => `${one.block.id}.${one.question.id}`);
    expect(missing({ organisation: 'x' })).toEqual([
      ...['visit.begun', 'visit.investigators', 'visit.consent', 'visit.share', 'place.place'],
      ...['facts.products', 'facts.output', 'facts.firms', 'facts.employees'],
    ]);
    const whole = {
      begun: '2026-11-22T09:00:00+08:00',
      investigators: ['李雷'],
      consent: { interview: true, recording: false, quoting: false },
      share: 'internal',
      place: site(),
      'answer/facts.products': { text: '汉服' },
      'figure/1': entry(),
      'figure/2': entry({ measure: 'enterprises', text: '两三百家', unit: '家' }),
      'figure/3': entry({ measure: 'employees', text: '', silence: 'refused' }),
    };
    expect(missing(whole)).toEqual([]);
    expect(missing({ ...whole, 'figure/2': entry({ measure: 'enterprises', scope: 'above_scale' }) })).toEqual([
      'facts.firms',
    ]);
    expect(missing({ ...whole, 'firm/1': { product: '汉服' } })).toEqual(['firm.name']);
  });
  it('counts how far a block is, of a repeat over its entries', () => {
    const record = recordWith({ 'informant/1': { role: 'small', name: '' }, 'informant/2': { accompanied: true } });
    expect(progressOf(record, VISIT_FORM, block('informant'), TODAY)).toEqual({ asked: 12, answered: 2, missing: 0 });
    expect(progressOf(record, VISIT_FORM, block('firm'), TODAY)).toEqual({ asked: 0, answered: 0, missing: 0 });
    expect(progressOf(record, VISIT_FORM, block('place'), TODAY)).toEqual({ asked: 3, answered: 0, missing: 1 });
  });
  it('says what breaks a rule of the form, and only of what was answered', () => {
    const fault = (name: string, fields: Parameters<typeof recordWith>[0], item = '') =>
      faultOf(recordWith(fields), VISIT_FORM, open(name, item), TODAY)?.zh ?? null;
    expect(fault('facts.since', { 'answer/facts.since': { text: '1985' } })).toBeNull();
    expect(fault('facts.since', { 'answer/facts.since': { text: '85' } })).toBe('写四位年份，如 1985');
    expect(fault('facts.since', { 'answer/facts.since': { text: '' } })).toBeNull();
    expect(fault('facts.since', { 'answer/facts.since': { silence: 'unknown' } })).toBeNull();
    expect(fault('firm.creditCode', { 'firm/1': { creditCode: '91371721MA3C' } }, '1')).toBe('18 位，数字和大写字母');
    expect(fault('firm.creditCode', { 'firm/1': { creditCode: '91371721MA3CXYTT4K' } }, '1')).toBeNull();
  });
  it('gives expressions the newest figure, numbers as people say them, and codes of choices', () => {
    const record = recordWith({
      'figure/1': entry({ text: '2亿', period: '2023' }),
      'figure/2': entry({ text: '3200万', period: '2024' }),
      'answer/seen.trucks': { text: '十几' },
      'answer/seen.shutters': { text: '三' },
      'answer/pains.severity': { of: { people: '3', land: '' } },
      'consent': { interview: true, recording: false, quoting: true },
    }); // prettier-ignore
    const { of } = answersOf(record, VISIT_FORM, TODAY);
    expect(of('facts.output')).toBe(0.32);
    expect(of('output')).toBe(0.32);
    expect(of('seen.shutters')).toBe(3);
    expect(of('severity')).toBe('people');
    expect(of('consent')).toBe('interview quoting');
    expect(of('nothing.like.it')).toBe('');
    expect(isAnswered(record, block('seen'), open('seen.trucks').question)).toBe(true);
  });
  it('takes a figure into the unit of its question, whatever it was typed in', () => {
    const value = (text: string, unit: string) => answersOf(recordWith({ 'figure/1': entry({ text, unit }) }), VISIT_FORM, TODAY).of('output'); // prettier-ignore
    expect([value('3', '亿元'), value('3000', '万元'), value('3000万', '亿元'), value('很多', '亿元')]).toEqual([3, 0.3, 0.3, '']); // prettier-ignore
  });
  it('works out what is calculated', () => {
    const { block: chain, question } = open('chain.distance');
    const half = { ...question, calculate: `\${chain.distance} div 2` };
    expect(calculated(recordWith({ 'answer/chain.distance': { text: '30' } }), VISIT_FORM, { block: chain, question: half, item: '' }, TODAY)).toBe(15); // prettier-ignore
  });
  it('bears fields of any shape', () => {
    const odd = recordWith({ 'place': 7, 'informant/1': 'x', 'figure/1': [], 'answer/facts.since': { text: { a: 1 } }, 'share': null }); // prettier-ignore
    expect(missingOf(odd, VISIT_FORM, TODAY).length).toBeGreaterThan(0);
    expect(edit().value).toBeNull();
  });
});

function never(): never {
  throw new Error('the form has it');
}
