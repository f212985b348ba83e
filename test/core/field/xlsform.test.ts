/* eslint-disable no-template-curly-in-string -- ${} is how forms name their questions */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedIn, missingOf } from '../../../src/core/field/asked.ts';
import { formOf, type Sheets } from '../../../src/core/field/xlsform.ts';
import { recordWith } from './edits.ts';

const SURVEY = [
  [
    'type',
    'name',
    'label::中文 (zh)',
    'label::English (en)',
    'hint',
    'required',
    'relevant',
    'constraint',
    'constraint_message',
    'calculation',
    'default',
    'appearance',
  ],
  ['start', 'start'],
  ['text', 'shop', '店名', 'Shop', '招牌上的', 'yes'],
  ['begin group', 'trade', '买卖', 'Trade'],
  ['select_one yes_no', 'online', '上网卖吗', 'Sells online'],
  ['select_multiple platforms', 'where', '哪些平台', 'Which platforms', '', 'true()', "${online} = 'yes'"],
  ['begin_group', 'money', '', '', '', '', "selected(${where}, 'douyin')"],
  ['decimal', 'sales', '销售额', 'Sales', '', '', '${online} != ""', '. >= 0', '不能是负数'],
  ['end_group'],
  ['calculate', 'half', '', '', '', '', '', '', '', '${sales} div 2'],
  ['end group'],
  [],
  ['begin repeat', 'person', '人', 'Person'],
  ['text', 'nick', '怎么称呼', 'Name', '', 'yes'],
  ['integer', 'age', '年纪', 'Age', '', '', '', '. < 120', '', '', '30'],
  ['end repeat'],
  ['geopoint', 'spot', '位置', 'Where'],
  ['text', 'words', '原话', 'Words', '', '', '', '', '', '', '', 'multiline'],
  ['note', 'bye', '谢谢', 'Thanks'],
];
const CHOICES = [
  ['list name', 'name', 'label::中文 (zh)', 'label::English (en)'],
  ['yes_no', 'yes', '是', 'Yes'],
  ['yes_no', 'no', '否', 'No'],
  ['platforms', 'douyin', '抖音', 'Douyin'],
  ['platforms', 1688, '1688'],
];
const SETTINGS = [
  ['form_title', 'form_id', 'version'],
  ['店铺表', 'shops', 3],
];
const WHOLE: Sheets = { survey: SURVEY, choices: CHOICES, settings: SETTINGS }; // prettier-ignore

function good(sheets: Sheets) {
  const read = formOf(sheets, 'file');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
}

function wrongs(survey: readonly (readonly unknown[])[], choices: Sheets['choices'] = CHOICES) {
  const read = formOf({ survey, choices }, 'file');
  return read.ok ? [] : read.problems.map(({ sheet, row, column, why }) => `${sheet} ${row} ${column}: ${why.zh}`);
}

describe('an XLSForm', () => {
  it('becomes a form with its blocks, words, choices and rules', () => {
    const { form, aside } = good(WHOLE);
    expect(form).toMatchObject({ id: 'shops', version: '3', title: { zh: '店铺表' } });
    expect(form.blocks.map(({ id, repeat = false, questions }) => [id, repeat, questions.map((one) => `${one.id} ${one.kind}`)])).toEqual([
      ['_1', false, ['shop text']],
      ['trade', false, ['online one', 'where many', 'sales number', 'half calculated']],
      ['person', true, ['nick text', 'age number']],
      ['_4', false, ['spot point', 'words lines', 'bye note']],
    ]);
    const [, trade] = form.blocks;
    expect(trade?.questions[1]).toMatchObject({
      ask: { zh: '哪些平台', en: 'Which platforms' },
      required: true,
      when: "${online} = 'yes'",
      choices: [{ code: 'douyin', zh: '抖音', en: 'Douyin' }, { code: '1688', zh: '1688', en: '1688' }],
    });
    expect(trade?.questions[2]).toMatchObject({ when: `(selected(\${where}, 'douyin')) and (\${online} != "")`, must: '. >= 0', mustSay: { zh: '不能是负数' } });
    expect(trade?.questions[3]?.calculate).toBe('${sales} div 2');
    expect(form.blocks[0]?.questions[0]).toMatchObject({ hint: { zh: '招牌上的', en: '招牌上的' }, required: true });
    expect(aside.map(({ row, column }) => `${row} ${column}`)).toEqual(['15 default']);
  }); // prettier-ignore
  it('can be filled in: its conditions lead, repeats ask for each entry', () => {
    const { form } = good(WHOLE);
    const record = recordWith({ 'answer/trade.online': { chosen: ['yes'] }, 'answer/trade.where': { chosen: ['1688'] }, 'person/1': { age: '30' } }, 'r', 'reply'); // prettier-ignore
    const shown = form.blocks.flatMap((block) => askedIn(record, form, block, '2026-11-22').map(({ id }) => id));
    expect(shown).toEqual(['shop', 'online', 'where', 'half', 'nick', 'age', 'spot', 'words', 'bye']);
    expect(missingOf(record, form, '2026-11-22').map(({ question }) => question.id)).toEqual(['shop', 'nick']);
  });
  it('hands the conditions of groups down to what is in them, repeats too', () => {
    const group = (name: string, relevant: string) => ['begin group', name, '', relevant];
    const { form } = good({
      survey: [
        ['type', 'name', 'label', 'relevant'],
        ['text', 'a', 'A'],
        group('outer', '${a} = 1'),
        group('inner', '${a} = 2'),
        ['text', 'b', 'B', '${a} = 3'],
        ['begin repeat', 'each', '', '${a} = 4'],
        group('deep', '${a} = 5'),
        ['text', 'c', 'C'],
        ['end group'],
        ['end repeat'],
        ['end group'],
        ['end group'],
      ],
    });
    expect(form.blocks.map(({ id, when, questions }) => [id, when, questions.map((one) => one.when)])).toEqual([
      ['_1', undefined, [undefined]],
      ['outer', '${a} = 1', ['(${a} = 2) and (${a} = 3)']],
      ['each', '((${a} = 1) and (${a} = 2)) and (${a} = 4)', ['${a} = 5']],
    ]);
  });
  it('says all that is wrong at once, with sheet, row and column', () => {
    expect(
      wrongs(
        [
          ['Type', 'Name', 'Label', 'Relevant'],
          ['text', '', '无名'],
          ['texto', 'a', '错'],
          ['select_one nowhere', 'b', '错'],
          ['text', 'c', '好', '${gone} = 1'],
          ['text', 'c', '重'],
          ['text', '1d', '错'],
          ['text', 'e', '好', '(1'],
          ['geotrace', 'f', '线'],
          ['end group'],
          ['begin repeat', 'g', '组'],
          ['begin repeat', 'h', '组'],
          ['end repeat'],
        ],
        [['list_name', 'name', 'label'], ['l', 'x', 'X'], ['l', 'x', 'Y'], ['l', 'a b', 'Z'], ['', 'y', 'Y']],
      ),
    ).toEqual([
      'choices 3 name: 代码“x”在列表里重复',
      'choices 4 name: 代码“a b”里有空格',
      'choices 5 list_name: 没有写属于哪个列表',
      'survey 2 name: 没有写名称',
      'survey 3 type: 没有“texto”这种类型',
      'survey 4 type: choices 表里没有“nowhere”',
      'survey 6 name: 名称“c（5）”行已经用过',
      'survey 7 name: “1d”不能作名称：以字母开头，只用字母、数字、_ - .',
      'survey 8 relevant: “(1”第 3 个字处读不懂：…',
      'survey 9 type: 这里填不了“geotrace”这种题',
      'survey 10 type: 没有开始过“group”',
      'survey 12 type: 重复组里不能再有重复组',
      'survey 11 type: “repeat”没有结束',
      'survey 5 relevant: 没有叫“gone”的题',
    ]);
  }); // prettier-ignore
  it('says that there is no survey, or no column in it', () => {
    expect(wrongs([])).toEqual(['survey 1 type: 缺这一列', 'survey 1 name: 缺这一列']);
    expect(wrongs([['type', 'name']])).toEqual(['survey 0 : 没有 survey 表，或是空的']);
  });
  it('never throws on any cells', () => {
    const cell = fc.oneof(fc.constantFrom('text', 'begin group', 'end group', 'begin repeat', 'end repeat', 'a', 'b', '${a} = 1', 'select_one l'), fc.string(), fc.integer(), fc.constant(null)); // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (rows) => {
        const read = formOf({ survey: [['type', 'name', 'label', 'relevant', 'constraint'], ...rows] }, 'file');
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
