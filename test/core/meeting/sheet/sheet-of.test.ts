import { describe, expect, it } from 'vitest';
import type { GroupPart, Role, Sheet, SheetPart, TextPart } from '../../../../src/core/meeting/sheet.ts';
import { layoutOf } from '../../../../src/core/meeting/sheet/layout.ts';
import { contains, meet } from '../../../../src/core/meeting/sheet/room.ts';
import { sheetOf } from '../../../../src/core/meeting/sheet/sheet-of.ts';
import { boxOfText } from '../../../../src/core/meeting/sheet/text.ts';
import type { SheetWear } from '../../../../src/core/meeting/sheet/wear.ts';
import { groundFor, taleOf, WEAR } from './fixture.ts';

const flat = (parts: readonly SheetPart[]): SheetPart[] =>
  parts.flatMap((part) => (part.kind === 'group' ? [part, ...flat(part.parts)] : [part]));
const roleOf = (sheet: Sheet, role: Role) => flat(sheet.parts).filter((part) => part.role === role);
const textsOf = (sheet: Sheet, role: Role) =>
  roleOf(sheet, role).flatMap((part) => (part.kind === 'text' ? [part.text] : []));
const isText = (part: SheetPart): part is TextPart => part.kind === 'text';

const nation = taleOf({ areas: 'sum' });
const made = (wear: Partial<SheetWear>, tale = nation) => {
  const worn = { ...WEAR, ...wear };
  return sheetOf(tale, groundFor(tale, worn), worn);
};
const wide = made({});

describe('a sheet of the nation', () => {
  it('carries the inset with ten dashes where the map ends at Hainan', () => {
    const [inset] = roleOf(wide, 'inset') as GroupPart[];
    expect(inset && flat(inset.parts).filter(({ role }) => role === 'dash')).toHaveLength(10);
    expect(
      inset &&
        flat(inset.parts)
          .filter(isText)
          .map(({ text }) => text),
    ).toEqual(['南海诸岛']);
    expect(wide.map?.extent[1]).toBeLessThan(18.15);
  });

  it('needs no inset on a high sheet: all ten dashes are on the map itself, with the name of the isles', () => {
    const high = made({ width: 794, height: 1123 });
    expect(roleOf(high, 'inset')).toEqual([]);
    expect(roleOf(high, 'dash')).toHaveLength(10);
    expect(textsOf(high, 'isle-name')).toContain('南海诸岛');
  });

  it('names Taiwan as a province and says that it has nothing about it', () => {
    expect(textsOf(wide, 'taiwan-name')).toEqual(['台湾省']);
    expect(textsOf(wide, 'taiwan-note')).toEqual(['台湾省资料暂缺']);
    expect(textsOf(wide, 'isle-name')).toContain('钓鱼岛');
  });

  it('says at the lower left that nobody has reviewed it, or gives the number that it was given', () => {
    expect(textsOf(wide, 'review')).toEqual(['示意图 未经地图审核，仅供内部研究']);
    const [line] = roleOf(wide, 'review').filter(isText);
    expect(line?.x).toBeLessThan(WEAR.width / 4);
    expect(line?.y).toBeGreaterThan((wide.map?.box[1] ?? 0) + (wide.map?.box[3] ?? 0));
    expect(textsOf(made({ reviewNumber: 'GS(2024)0650号' }), 'review')).toEqual(['审图号：GS(2024)0650号']);
  });

  it('hatches what nothing is known of and says so in the legend', () => {
    expect(roleOf(wide, 'no-data').length).toBeGreaterThan(3);
    expect(textsOf(wide, 'no-data')).toContain('暂无数据');
  });

  it.each([
    [1123, 794, 'map-sheet'],
    [794, 1123, 'map-sheet'],
    [1280, 720, 'slide'],
    [390, 844, 'map'],
    [3179, 4494, 'map-sheet'],
  ] as const)(
    '%i × %i, %s: no name lies over a circle, a dash or another name, nothing leaves the sheet',
    (width, height, kind) => {
      const sheet = made({ width, height, kind });
      const names = flat(sheet.parts)
        .filter(isText)
        .filter(({ role }) => /name/.test(role));
      const belts = names.filter(({ role }) => role === 'belt-name').map(boxOfText);
      expect(belts.length).toBeGreaterThan(5);
      const circles = roleOf(sheet, 'circle').flatMap((part) =>
        part.kind === 'circle' ? [[part.x - part.r, part.y - part.r, 2 * part.r, 2 * part.r] as const] : [],
      );
      for (const box of belts) expect(circles.filter((circle) => meet(circle, box))).toEqual([]);
      belts.forEach((one, at) => belts.slice(at + 1).forEach((other) => expect(meet(one, other)).toBe(false)));
      for (const part of flat(sheet.parts).filter(isText)) {
        expect(contains([0, 0, width, height], boxOfText(part)), part.text).toBe(true);
      }
    },
  );
});

describe('sizes', () => {
  it('a larger sheet is measured anew: more names, letters larger by less than the sheet is', () => {
    const large = made({ width: 3179, height: 4494 });
    const small = made({ width: 794, height: 1123 });
    const sizeOf = (sheet: Sheet) =>
      roleOf(sheet, 'belt-name').flatMap((part) => (part.kind === 'text' ? [part.size] : []))[0] ?? NaN;
    expect(roleOf(large, 'belt-name').length).toBeGreaterThan(roleOf(small, 'belt-name').length * 1.5);
    expect(sizeOf(large) / sizeOf(small)).toBeGreaterThan(1.5);
    expect(sizeOf(large) / sizeOf(small)).toBeLessThan(3);
  });

  it('the map has the box that the ground was asked for', () => {
    const [x, y, width, height] = layoutOf(nation, WEAR).map;
    const box = wide.map?.box ?? [];
    expect(box.map(Math.round)).toEqual([x, y, width, height].map(Math.round));
  });
});

describe('a province', () => {
  const tale = taleOf({ place: '330000' }, [118, 27, 122.9, 31.2]);
  it('names belts before places, needs no inset, and rings the place', () => {
    const sheet = made({}, tale);
    expect(roleOf(sheet, 'inset')).toEqual([]);
    expect(textsOf(sheet, 'belt-name')).toContain('永康五金');
    expect(textsOf(sheet, 'place-name')).toContain('衢州');
  });
});
