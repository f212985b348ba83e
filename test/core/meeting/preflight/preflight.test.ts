import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../../src/core/meeting/inset-needed.ts';
import {
  clear,
  clearTitle,
  demandCleared,
  preflight,
  type Cleared,
} from '../../../../src/core/meeting/preflight/preflight.ts';
import type { Facts, RuleName } from '../../../../src/core/meeting/preflight/finding.ts';
import { insetIn, partsOf } from '../../../../src/core/meeting/preflight/parts-of.ts';
import { titleSheet } from '../../../../src/core/meeting/file/title-sheet.ts';
import { withoutOwn } from '../../../../src/core/meeting/file/redacted.ts';
import type { Role, Sheet, SheetPart } from '../../../../src/core/meeting/sheet.ts';
import { insetNeeded } from '../../../../src/core/meeting/inset-needed.ts';
import { sheetOf } from '../../../../src/core/meeting/sheet/sheet-of.ts';
import type { SheetKind, SheetWear } from '../../../../src/core/meeting/sheet/wear.ts';
import type { SlideTale } from '../../../../src/core/meeting/slide-tale.ts';
import { groundFor, taleOf, WEAR } from '../sheet/fixture.ts';

const nation = taleOf({ areas: 'sum' });
function made(tale: SlideTale = nation, change: Partial<SheetWear> = {}): { sheet: Sheet; facts: Facts } {
  const wear = { ...WEAR, ...change };
  const ground = groundFor(tale, wear);
  return { sheet: sheetOf(tale, ground, wear), facts: { tale, ground, wear, reviewed: false } };
}
const { sheet, facts } = made();
const found = (broken: Sheet, given: Facts = facts) => [...new Set(preflight(broken, given).map(({ rule }) => rule))];

/** The sheet with its parts changed, those of groups too; null leaves a part out. */
function changed(change: (part: SheetPart) => SheetPart | null, given: Sheet = sheet): Sheet {
  const each = (parts: readonly SheetPart[]): SheetPart[] =>
    parts.flatMap((part) => {
      const next = change(part);
      if (!next) return [];
      return [next.kind === 'group' ? { ...next, parts: each(next.parts) } : next];
    });
  return { ...given, parts: each(given.parts) };
}
const without = (role: Role, given?: Sheet) => changed((part) => (part.role === role ? null : part), given);
const stretched = (extent: Bounds): Sheet => ({ ...sheet, map: sheet.map && { ...sheet.map, extent } });
const over = (part: SheetPart): Sheet => ({ ...sheet, parts: [...sheet.parts, part] });

describe('a sheet as it is laid out', () => {
  it('has nothing that blocks, and one warning that a grey copy loses growth', () => {
    expect(preflight(sheet, facts).map(({ rule, level }) => `${level} ${rule}`)).toEqual(['warn grey']);
    const plain = made(nation, { plain: true });
    expect(preflight(plain.sheet, plain.facts)).toEqual([]);
  });
});

describe('each rule catches what breaks it; the sheet above is the one that passes', () => {
  const south = sheet.map?.extent ?? [0, 0, 0, 0];
  const dash = partsOf(sheet.parts).find(({ role }) => role === 'dash');
  const [x, y, scale] = (dash?.kind === 'path' && dash.at) || [0, 0, 1];
  const isle = facts.ground.isleNames.find(({ zh }) => zh === '钓鱼岛');
  const [isleX, isleY] = [x + (isle?.x ?? 0) * scale, y + (isle?.y ?? 0) * scale];
  let dropped = 0;
  const cases: [string, RuleName, Sheet, Facts?][] = [
    [
      'nine dashes in the inset',
      'dashes',
      changed((part) =>
        part.role === 'inset' && part.kind === 'group'
          ? { ...part, parts: part.parts.filter((inner) => inner.role !== 'dash' || ++dropped > 1) }
          : part,
      ),
    ],
    [
      'no dashes on the map',
      'dashes',
      changed((part) =>
        part.role === 'dash' &&
        part !== dash &&
        part.kind === 'path' &&
        facts.ground.dashes.some(({ path }) => path === part.d)
          ? null
          : part,
      ),
    ],
    ['no inset', 'inset', without('inset')],
    [
      'an inset without its title',
      'inset',
      changed((part) =>
        part.role === 'inset' && part.kind === 'group'
          ? { ...part, parts: part.parts.filter(({ kind }) => kind !== 'text') }
          : part,
      ),
    ],
    [
      'an inset too small to read',
      'inset',
      changed((part) =>
        part.role === 'inset' && part.kind === 'group'
          ? {
              ...part,
              clip: [part.clip[0], part.clip[1], 30, 36],
              parts: part.parts.map((inner) =>
                inner.kind === 'path'
                  ? { ...inner, at: [part.clip[0], part.clip[1], 30 / facts.ground.inset.width] }
                  : inner,
              ),
            }
          : part,
      ),
    ],
    ['the west cut off', 'extent', stretched([80, south[1], south[2], south[3]])],
    ['Hainan cut off', 'hainan', stretched([south[0], 19.5, south[2], south[3]])],
    [
      'a legend over 钓鱼岛',
      'covering',
      over({
        kind: 'path',
        role: 'legend',
        d: `M${isleX - 9} ${isleY - 9}h18v18h-18z`,
        fill: '#FFFFFF',
        stroke: null,
        width: 0,
      }),
    ],
    [
      'a title over the isles',
      'covering',
      over({
        kind: 'text',
        role: 'title',
        text: '题',
        x: isleX,
        y: isleY,
        size: 30,
        weight: 600,
        anchor: 'middle',
        fill: '#111111',
      }),
    ],
    ['Taiwan without its name', 'taiwan', without('taiwan-name')],
    [
      'Taiwan not drawn',
      'taiwan',
      changed((part) =>
        part.kind === 'path' && part.d === facts.ground.provinces.find(({ code }) => code === '710000')?.path
          ? null
          : part,
      ),
    ],
    ['nothing said of a blank Taiwan', 'taiwan', without('taiwan-note')],
    [
      '钓鱼岛 without its name',
      'names',
      changed((part) => (part.kind === 'text' && part.text === '钓鱼岛' ? null : part)),
    ],
    [
      'a caption with a wrong name',
      'names',
      changed((part) =>
        part.kind === 'text' && part.role === 'title' ? { ...part, text: '中国和台湾的产业带' } : part,
      ),
    ],
    ['no line of review', 'review', without('review')],
    [
      'the line of review at the right',
      'review',
      changed((part) =>
        part.kind === 'text' && part.role === 'review' ? { ...part, x: WEAR.width - 10, anchor: 'end' } : part,
      ),
    ],
    ['no sources', 'sources', without('source')],
    [
      'no-data not in the legend',
      'no-data',
      changed((part) => (part.role === 'no-data' && part.kind === 'text' ? null : part)),
    ],
    [
      'pale letters',
      'contrast',
      changed((part) => (part.kind === 'text' && part.role === 'caption' ? { ...part, fill: '#DDDDDD' } : part)),
    ],
    [
      'pale circles',
      'contrast',
      changed((part) =>
        part.kind === 'circle' && part.role === 'circle' ? { ...part, fill: '#F6F0E0', stroke: '#F6F3EC' } : part,
      ),
    ],
  ];
  it.each(cases)('%s', (_, rule, broken, given) => {
    expect(found(broken, given)).toContain(rule);
    expect(found(sheet)).not.toContain(rule);
  });

  it('a number that has not the form of a 审图号, and one beside outlines that nobody reviewed', () => {
    const wrong = made(nation, { reviewNumber: '123' });
    const finding = preflight(wrong.sheet, wrong.facts).find(({ rule }) => rule === 'review');
    expect(finding).toMatchObject({ level: 'block', fix: { kind: 'wear', change: { reviewNumber: '' } } });
    const given = made(nation, { reviewNumber: '京S(2023)001号' });
    expect(found(given.sheet, given.facts)).toContain('reviewed-map');
    expect(found(given.sheet, { ...given.facts, reviewed: true })).not.toContain('reviewed-map');
  });

  it("beside a unit's own outlines: another number, borders and a sea that are ours", () => {
    const given = made(nation, { reviewNumber: 'GS(2019)1822号' });
    const said = (own: { reviewNumber: string; sea: boolean }, reviewed: boolean, ground = given.facts.ground) =>
      preflight(given.sheet, { ...given.facts, reviewed, ground: { ...ground, own } })
        .filter(({ rule }) => rule === 'reviewed-map')
        .map(({ level, why }) => level + why.zh.slice(0, 6));
    const number = 'GS(2019)1822号';
    expect(said({ reviewNumber: number, sea: true }, true)).toEqual([]);
    expect(said({ reviewNumber: '', sea: true }, false)).toEqual(['warn图上的审图号']);
    expect(said({ reviewNumber: number, sea: false }, true)).toEqual(['warn省界是本单位']);
    const near = { ...given.facts.ground, borders: [{ level: 'county' as const, path: 'M0 0h1' }] };
    expect(said({ reviewNumber: number, sea: true }, true, near)).toEqual(['warn省界是本单位']);
  });

  it('growth of places in grey, and a ramp that some cannot see', () => {
    const growth = made(taleOf({ areas: 'growth' }), { plain: true });
    expect(found(growth.sheet, growth.facts)).toContain('grey');
    expect(found(made(nation, { plain: true }).sheet, made(nation, { plain: true }).facts)).not.toContain(
      'colour-blind',
    );
  });

  it('own figures are warned of, and redacting takes them out', () => {
    const [first, ...rest] = nation.marks;
    if (!first) throw new Error('the nation has belts');
    const tale: SlideTale = { ...nation, marks: [{ ...first, figure: { ...first.figure, mine: true } }, ...rest] };
    const own = made(tale);
    const finding = preflight(own.sheet, own.facts).find(({ rule }) => rule === 'private');
    expect(finding).toMatchObject({ level: 'warn', fix: { kind: 'redact' } });
    const redacted = made(withoutOwn(tale));
    expect(found(redacted.sheet, redacted.facts)).not.toContain('private');
    expect(JSON.stringify(redacted.sheet.parts)).not.toContain(first.figure.zh);
  });
});

describe('what is cleared', () => {
  it('is nothing that blocks, and no cast gets past it', () => {
    expect(clear(without('inset'), facts).cleared).toBeNull();
    expect(() => demandCleared(without('inset') as Cleared<Sheet>)).toThrow(/preflight/);
    const { cleared } = clear(sheet, facts);
    expect(cleared && demandCleared(cleared)).toBe(sheet);
  });

  const camera = fc.record({
    lon: fc.double({ min: 95, max: 125, noNaN: true }),
    lat: fc.double({ min: 15, max: 45, noNaN: true }),
    across: fc.double({ min: 2, max: 75, noNaN: true }),
    down: fc.double({ min: 2, max: 50, noNaN: true }),
  });
  const wear = fc.record({
    width: fc.integer({ min: 360, max: 2400 }),
    height: fc.integer({ min: 480, max: 2400 }),
    kind: fc.constantFrom<SheetKind>('slide', 'map-sheet', 'map'),
    theme: fc.constantFrom('light' as const, 'projector' as const),
    language: fc.constantFrom('zh' as const, 'en' as const),
  });
  it('no camera and no size yields a cleared map without the line, and none that needs the inset without it and ten dashes', () => {
    fc.assert(
      fc.property(fc.option(camera), wear, (at, worn) => {
        const bounds =
          at &&
          ([
            at.lon - at.across / 2,
            Math.max(1, at.lat - at.down / 2),
            at.lon + at.across / 2,
            at.lat + at.down / 2,
          ] as const);
        const one = made({ ...nation, areas: null, bounds }, worn);
        const { cleared } = clear(one.sheet, one.facts);
        if (bounds === null)
          expect(cleared && preflight(one.sheet, one.facts).filter(({ level }) => level === 'block')).toEqual([]);
        if (!cleared?.map) return;
        expect(partsOf(cleared.parts).some(({ role }) => role === 'review')).toBe(true);
        if (!insetNeeded({ clear: cleared.map.extent })) return;
        expect(insetIn(cleared)?.parts.filter(({ role }) => role === 'dash')).toHaveLength(10);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

describe('a sheet without a map', () => {
  const bare = { width: 1600, height: 900, title: '浙江省的产业带', caption: '三天', photo: '', theme: WEAR.theme };
  const cleared = (change: Partial<typeof bare>) => clearTitle(titleSheet({ ...bare, ...change }), { wear: WEAR });

  it('leaves as it is, with a word about its photo, and not under a name that China does not use', () => {
    const plain = cleared({});
    expect(plain.findings).toEqual([]);
    expect(plain.cleared && demandCleared(plain.cleared).map).toBeNull();
    expect(cleared({ photo: 'data:,' }).findings.map(({ rule, level }) => `${level} ${rule}`)).toEqual([
      'warn private',
    ]);
    const wrong = cleared({ title: 'Senkaku' });
    expect([wrong.cleared, wrong.findings[0]?.rule]).toEqual([null, 'names']);
  });

  it('is not a way around the rules of maps', () => {
    expect(() => clearTitle(sheet, facts)).toThrow(TypeError);
    expect(() => clearTitle({ ...sheet, map: null }, facts)).toThrow(TypeError);
  });
});
