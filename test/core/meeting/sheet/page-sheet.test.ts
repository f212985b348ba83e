import { describe, expect, it } from 'vitest';
import { buildHere } from '../../../../seeds/built.ts';
import { DEFAULT_QUERY } from '../../../../src/core/analysis/query.ts';
import { clearPage } from '../../../../src/core/meeting/preflight/preflight.ts';
import { leftOut } from '../../../../src/core/meeting/preflight/left-out.ts';
import { textsIn } from '../../../../src/core/meeting/preflight/parts-of.ts';
import type { Role, Sheet } from '../../../../src/core/meeting/sheet.ts';
import { isPage } from '../../../../src/core/meeting/sheet/layout.ts';
import { pageSheet } from '../../../../src/core/meeting/sheet/page-sheet.ts';
import { contains, meet } from '../../../../src/core/meeting/sheet/room.ts';
import { sheetOf } from '../../../../src/core/meeting/sheet/sheet-of.ts';
import { boxOfText } from '../../../../src/core/meeting/sheet/text.ts';
import type { SheetWear } from '../../../../src/core/meeting/sheet/wear.ts';
import type { SlideTale } from '../../../../src/core/meeting/slide-tale.ts';
import { slideOf } from '../../../../src/core/meeting/tale/slide-of.ts';
import { groundFor, WEAR } from './fixture.ts';

const { pack, evidence } = buildHere(new URL('../../../../seeds/', import.meta.url));
const ZHEJIANG = [118, 27, 122.9, 31.2] as const;

/** What a slide of a page shows, as the starter of a province makes it. */
function told(part: string, key = '330000', kind = 'place'): SlideTale {
  const page = { kind, key, beside: [] };
  return slideOf(pack, evidence, { query: DEFAULT_QUERY, page, chosen: '', part, bounds: ZHEJIANG });
}
const worn = (change: Partial<SheetWear>): SheetWear => ({ ...WEAR, ...change });
const SLIDE = worn({ kind: 'slide' });
const UPRIGHT = worn({ kind: 'slide', width: 794, height: 1123 });
const wordsIn = (sheet: Sheet, role: Role) => textsIn(sheet, role).map(({ text }) => text).join(''); // prettier-ignore
/** All that a table says, as its sheet writes it line by line. */
const saidBy = ({ tables }: SlideTale) => tables.flatMap(({ rows }) => rows.flatMap(({ name, cells }) => [name, ...cells])).map(({ zh }) => zh); // prettier-ignore
const bare = (text: string) => text.replace(/\s/g, '');

describe.each([
  ['belts', '330000', 'place'],
  ['sectors', '330000', 'place'],
  ['places', '330000', 'place'],
  ['growth', '330000', 'place'],
  ['figures', 'yiwu-smallcommodities', 'belt'],
])('the part %s of a page', (part, key, kind) => {
  const tale = told(part, key, kind);

  it.each([
    ['lying', SLIDE],
    ['upright', UPRIGHT],
  ])('fills a slide with its tables and charts, nothing over anything else, nothing off the sheet: %s', (_, wear) => {
    expect([tale.page, isPage(tale, wear)]).toEqual(['told', true]);
    const sheet = pageSheet(tale, wear);
    expect(sheet.map).toBeNull();
    const drawn = bare(wordsIn(sheet, 'table'));
    for (const words of saidBy(tale)) expect(drawn).toContain(bare(words).slice(0, 4));
    for (const { points } of tale.charts) for (const { zh } of points) expect(wordsIn(sheet, 'chart')).toContain(zh);
    expect(textsIn(sheet, 'left-out')).toEqual([]);
    const boxes = [...textsIn(sheet, 'table'), ...textsIn(sheet, 'chart')].map(boxOfText);
    for (const box of boxes) expect(contains([0, 0, wear.width, wear.height], box)).toBe(true);
    boxes.forEach((one, at) => boxes.slice(at + 1).forEach((other) => expect(meet(one, other)).toBe(false)));
    const { cleared, findings } = clearPage(sheet, { tale, wear });
    expect([cleared === sheet, findings]).toEqual([true, []]);
  });

  it('stands beside the map on a sheet of paper, under it where that is upright', () => {
    for (const wear of [WEAR, worn({ width: 794, height: 1123 })]) {
      const sheet = sheetOf(tale, groundFor(tale, wear), wear);
      const pieces = [...textsIn(sheet, 'table'), ...textsIn(sheet, 'chart')];
      expect(pieces.length).toBeGreaterThan(4);
      const [x = 0, y = 0, width = 0, height = 0] = sheet.map?.box ?? [];
      for (const text of pieces) {
        expect(meet([x, y, width, height], boxOfText(text))).toBe(false);
        expect(contains([0, 0, wear.width, wear.height], boxOfText(text)), text.text).toBe(true);
      }
    }
  });
});

describe('what has no room', () => {
  const [table] = told('belts').tables;
  const rows = Array.from({ length: 8 }, () => table?.rows ?? []).flat();
  const many: SlideTale = { ...told('belts'), tables: table ? [{ ...table, rows }, table] : [] };

  it('is counted under the table, and said before it leaves', () => {
    const sheet = pageSheet({ ...many, tables: many.tables.slice(0, 1) }, SLIDE);
    const names = new Set(rows.map(({ name }) => name.zh));
    const shown = textsIn(sheet, 'table').filter(({ text, anchor }) => anchor === 'start' && names.has(text)).length;
    expect(shown).toBeGreaterThan(10);
    expect(wordsIn(sheet, 'left-out')).toBe(`另有 ${rows.length - shown} 行没有列出`);
    const { cleared, findings } = clearPage(sheet, { tale: many, wear: SLIDE });
    expect(cleared).toBe(sheet);
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([['left-out', 'warn']]);
    expect(findings[0]?.why.zh).toContain(`另有 ${rows.length - shown} 行没有列出`);
  });

  it('whole tables are counted too', () => {
    const sheet = pageSheet(many, worn({ kind: 'slide', width: 700, height: 800 }));
    expect(wordsIn(sheet, 'left-out')).toContain('另有 1 张表或图没有放下');
  });

  it('the map alone says that the tables stay behind, and a page without tables that its sheet is a map', () => {
    const alone = worn({ kind: 'map' });
    const belts = told('belts');
    const rules = (tale: SlideTale, wear: SheetWear) =>
      leftOut(sheetOf(tale, groundFor(tale, wear), wear), { tale, wear }).map(({ why }) => why.zh);
    expect(rules(belts, alone)[0]).toContain('1 张表或图不在上面');
    const untold = told('', 'textile', 'industry');
    expect([untold.page, isPage(untold, SLIDE)]).toEqual(['untold', false]);
    expect(rules(untold, SLIDE)[0]).toContain('图上是地图');
  });
});
