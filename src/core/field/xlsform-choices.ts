import type { Choice } from './form.ts';
import { rowsOf, type Problem, type Sheets } from './xlsform-sheet.ts';

/** The lists of the sheet `choices` by name; what is wrong with them goes to `problems`. */
export function choicesOf(sheets: Sheets, problems: Problem[]): ReadonlyMap<string, readonly Choice[]> {
  const lists = new Map<string, Choice[]>();
  for (const row of rowsOf(sheets, 'choices')) {
    const [list, code] = [row.text('list_name') || row.text('list'), row.text('name') || row.text('value')];
    const choices = lists.get(list) ?? [];
    const wrong = (column: string, zh: string, en: string) =>
      problems.push({ sheet: 'choices', row: row.row, column, why: { zh, en } });
    if (list === '') wrong('list_name', '没有写属于哪个列表', 'No list');
    else if (code === '') wrong('name', '没有写代码', 'No code');
    else if (/\s/.test(code)) wrong('name', `代码“${code}”里有空格`, `The code “${code}” has a blank in it`);
    else if (choices.some((choice) => choice.code === code))
      wrong('name', `代码“${code}”在列表里重复`, `The code “${code}” is in the list twice`); // prettier-ignore
    else choices.push({ code, ...(row.words('label') ?? { zh: code, en: code }) });
    lists.set(list, choices);
  }
  return lists;
}
