/* eslint-disable no-template-curly-in-string -- ${} is how forms name their questions */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressionOf, truthOf, type Plain } from '../../../src/core/field/expression.ts';

const GIVEN: Readonly<Record<string, Plain>> = {
  age: 32,
  name: '李雷',
  roles: 'small host',
  empty: '',
  when: '2026-11-20',
  price: 2.5,
};

function run(text: string, self: Plain = ''): Plain {
  const read = expressionOf(text);
  if (!read.ok) throw new Error(read.why.zh);
  return read.run({ of: (name) => GIVEN[name] ?? '', self, today: '2026-11-22' });
}

describe('expressions of a form', () => {
  it.each<[string, Plain]>([
    ['${age} > 30', true],
    ['${age}>=32 and ${age}<=32', true],
    ['${age} = 32', true],
    ["${age} = '32'", true],
    ['${age} != 32', false],
    ["${name} = '李雷'", true],
    ['${name} = "韩梅"', false],
    ["${empty} = ''", true],
    ["${empty} != ''", false],
    ["${unheard} = ''", true],
    ['${empty} > 0', false],
    ['${empty} <= 0', false],
    ["selected(${roles}, 'host')", true],
    ["selected(${roles}, 'ho')", false],
    ["not(selected(${roles}, 'leader'))", true],
    ["not(selected(${roles}, 'leader')) and (${age} > 30 or ${age} < 10)", true],
    ['count-selected(${roles}) = 2', true],
    ["selected-at(${roles}, 1) = 'host'", true],
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['7 - 2 - 1', 4],
    ['8 div 4 div 2', 1],
    ['7 mod 3', 1],
    ['-${age} + 40', 8],
    ['${age} * ${price}', 80],
    ['2 > 1 = true()', true],
    ['1 = 1 or 1 div 0 = 5', true],
    ["if(${age} > 30, 'old', 'young')", 'old'],
    ["coalesce(${empty}, 'none')", 'none'],
    ["concat(${name}, '·', ${age})", '李雷·32'],
    ['string-length(${name})', 2],
    ["substr('abcdef', 1, 3)", 'bc'],
    ["contains(${name}, '雷')", true],
    ["starts-with(${name}, '李')", true],
    ['round(2.345, 2)', 2.35],
    ['round(2.5)', 3],
    ['int(2.9)', 2],
    ['min(3, ${age}, ${empty})', 3],
    ['max(3, ${age}, ${empty})', 32],
    ['today() > ${when}', true],
    ['today() - ${when} = 2', true],
    ["date('2026-11-22') = today()", true],
    ['.5 + .5', 1],
    ['true()', true],
  ])('%s', (text, expected) => expect(run(text)).toBe(expected)); // prettier-ignore
  it.each<[string, Plain, boolean]>([
    ['. >= 0 and . <= 100', 50, true],
    ['. >= 0 and . <= 100', 101, false],
    ["regex(., '[0-9]{6}')", '371721', true],
    ["regex(., '[0-9]{6}')", '3717210', false],
    ["regex(., '[')", 'x', false],
    ['. <= today()', '2026-11-23', false],
    ['. <= today()', '2026-11-22', true],
  ])('%s of %s', (text, self, expected) => expect(truthOf(run(text, self))).toBe(expected));
  it('names what it asks for, once each', () => {
    const read = expressionOf("${a} > 1 and selected(${b.c}, 'x') or ${a} = 0");
    expect(read.ok && read.names).toEqual(['a', 'b.c']);
  });
  it.each([
    ['${a', 1],
    ['1 +', 4],
    ['(1', 3],
    ['1 2', 3],
    ['pulldata(${a}, 1)', 1],
    ['selected(${a})', 1],
    ['and 1', 1],
    ['1 = = 2', 5],
    ['@', 1],
  ])('says where %s cannot be read', (text, at) => {
    const read = expressionOf(text);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.why.zh).toContain(`第 ${at} 个字`);
  });
  it('never throws on any text', () => {
    const sign = fc.constantFrom("${a}", '.', '(', ')', ',', '+', '-', '=', '<', "'x'", '1', ' and ', ' or ', 'selected(', 'not(', ' '); // prettier-ignore
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 10 }), (signs) => {
        const read = expressionOf(signs.join(''));
        if (read.ok) read.run({ of: () => 'x', today: '2026-11-22' });
        else expect(read.why.en).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});
