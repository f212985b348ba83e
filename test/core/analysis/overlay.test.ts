import { describe, expect, it } from 'vitest';
import { beltCard, placeCard, rowOf } from '../../../src/core/analysis/cards.ts';
import { readClaim } from '../../../src/core/analysis/claim.ts';
import { explore } from '../../../src/core/analysis/explore.ts';
import { lacksPlaces, overlay, type Own } from '../../../src/core/analysis/overlay.ts';
import { DEFAULT_QUERY } from '../../../src/core/analysis/query.ts';
import { judge } from '../../../src/core/analysis/rule-judge.ts';
import { NONE } from '../../../src/core/belt/columns.ts';
import { BELT_COLUMNS } from '../../../src/core/belt/layout.ts';
import { isOwnBelt, isOwnClaim, planeOf, type Pack } from '../../../src/core/belt/pack.ts';
import { Search } from '../../../src/core/belt/search.ts';
import { findFault } from '../../../src/core/belt/soundness.ts';
import { findTextFault } from '../../../src/core/belt/text-soundness.ts';
import { atlas } from '../atlas-fixture.ts';
import { digestOf, ownBelt, ownClaim } from '../own-fixture.ts';
import { beltRow, idsOf, measure, packOf } from '../pack-fixture.ts';
import { ruleOf } from '../rule-tables.ts';

const over = (pack: Pack, own: Partial<Own>) => overlay(pack, { belts: [], claims: [], ...own });
const shownOf = (pack: Pack, id: string) => rowOf(pack, DEFAULT_QUERY, beltRow(pack, id));
const totalOf = (pack: Pack) => explore(pack, DEFAULT_QUERY).total;

describe('own claims of belts of the pack (atlas: 500 with 120 inside, over 60, 5, 24 亿元)', () => {
  it('a newer year becomes the figure, with growth from the pack’s year before, and changes sum and rank', () => {
    const pack = atlas();
    const { pack: mine } = over(pack, { claims: [ownClaim({ value: 72 })] });
    expect(shownOf(mine, 'caoxian')).toMatchObject({
      figure: { value: 720_000, year: 2024, bound: 'exact', mine: true },
      growth: { kind: 'yoy', rate: { low: 2, high: 2 }, from: 2023, to: 2024, mine: true },
      tier: 'ten',
    });
    expect([totalOf(pack).value, totalOf(mine).value]).toEqual([5_890_000, 6_370_000]);
    expect(idsOf(pack, explore(pack, DEFAULT_QUERY).order).slice(0, 3)).toEqual(['keqiao', 'keqiao-fabric', 'zhili']);
    expect(idsOf(mine, explore(mine, DEFAULT_QUERY).order).slice(0, 3)).toEqual(['keqiao', 'keqiao-fabric', 'caoxian']);
    expect(placeCard(mine, DEFAULT_QUERY, '371721')?.group.sum.value).toBe(720_000);
  });

  it('fills what was unknown, and says whose it is on the card', () => {
    const { pack: mine, mine: rows } = over(atlas(), {
      claims: [ownClaim({ belt: 'caoxian-wood', value: 3, source: '访谈' })],
    });
    const card = beltCard(mine, DEFAULT_QUERY, beltRow(mine, 'caoxian-wood'));
    expect(card.claims).toMatchObject([{ row: rows.claims[0], value: 3, unit: '亿元', status: 'told', mine: true }]);
    expect(mine.texts.sources[card.claims[0]?.source ?? -1]).toMatchObject({ title: '访谈' });
    expect([card.figure?.mine, card.mine, totalOf(mine).withFigure]).toEqual([true, undefined, 5]);
    expect(shownOf(mine, 'keqiao').figure).not.toHaveProperty('mine');
  });

  it('keeps the rules of choice: a lower confidence does not push a higher one out, an own preferred claim does', () => {
    const claim = ownClaim({ period: '2023', value: 70, confidence: 'low' });
    expect(shownOf(over(atlas(), { claims: [claim] }).pack, 'caoxian').figure?.value).toBe(240_000);
    const preferred = over(atlas(), { claims: [{ ...claim, rank: 'preferred' }] }).pack;
    expect(shownOf(preferred, 'caoxian').figure).toMatchObject({ value: 700_000, mine: true });
    const equal = over(atlas(), { claims: [{ ...claim, confidence: 'high' }] }).pack;
    expect(shownOf(equal, 'caoxian').figure?.value).toBe(700_000);
  });

  it('an own figure ten times off what is published does not stand by itself, in no year; it does when the person prefers it', () => {
    // 24 亿元 is published of caoxian for 2023.
    for (const value of [2.4, 240]) {
      const claim = ownClaim({ value });
      expect(shownOf(over(atlas(), { claims: [claim] }).pack, 'caoxian').figure).toMatchObject({
        value: 240_000,
        year: 2023,
      });
      const preferred = over(atlas(), { claims: [{ ...claim, rank: 'preferred' }] }).pack;
      expect(shownOf(preferred, 'caoxian').figure).toMatchObject({ value: value * 1e4, year: 2024, mine: true });
    }
    const near = over(atlas(), { claims: [ownClaim({ value: 2.5 })] }).pack;
    expect(shownOf(near, 'caoxian').figure).toMatchObject({ value: 25_000, mine: true });
    const card = beltCard(over(atlas(), { claims: [ownClaim({ value: 2.4 })] }).pack, DEFAULT_QUERY, beltRow(atlas(), 'caoxian')); // prettier-ignore
    expect(card.claims.some(({ mine, value }) => mine && value === 2.4)).toBe(true);
  });

  it('an own preferred claim stands before one that the pack prefers with more confidence, never before one of the whole', () => {
    const pack = packOf({
      belts: [{ id: 'a' }],
      claims: [{ belt: 'a', period: '2023', value: 5, rank: 'preferred', confidence: 'high' }],
    });
    const claim = ownClaim({ belt: 'a', period: '2023', value: 7, rank: 'preferred', confidence: 'low' });
    expect(shownOf(over(pack, { claims: [claim] }).pack, 'a').figure?.value).toBe(70_000);
    expect(shownOf(over(pack, { claims: [{ ...claim, scope: 'large' }] }).pack, 'a').figure?.value).toBe(50_000);
  });

  it('a claim of a part, a deprecated one or one of no full year is on the card and changes no figure', () => {
    const pack = atlas();
    const claims = [ownClaim({ scope: 'market' }), ownClaim({ rank: 'deprecated' }), ownClaim({ period: '2024H1' })];
    const { pack: mine } = over(pack, { claims });
    expect(planeOf(mine, measure('output_value'), 2024)).toBeUndefined();
    expect(beltCard(mine, DEFAULT_QUERY, beltRow(mine, 'caoxian')).claims.filter((claim) => claim.mine)).toHaveLength(3); // prettier-ignore
    expect(totalOf(mine)).toEqual(totalOf(pack));
  });

  it('takes part in rules: the growth of a belt is met with an own figure', () => {
    const rule = ruleOf('growth-belts');
    const pack = atlas();
    const { pack: mine } = over(pack, { claims: [ownClaim({ belt: 'shaoxing-ceramics', value: 40 })] });
    const stateOf = (given: Pack) => judge(given, rule, beltRow(given, 'shaoxing-ceramics')).conditions[0]?.state;
    expect([stateOf(pack), stateOf(mine)]).toEqual(['unmet', 'met']);
  });

  it('a bound carries through to the sum, and a range by its lower end', () => {
    const { pack: mine } = over(atlas(), { claims: [ownClaim({ value: 40, high: 50, bound: 'between' })] });
    expect(shownOf(mine, 'caoxian').figure).toMatchObject({ value: 400_000, high: 500_000, bound: 'between' });
    expect(totalOf(mine)).toMatchObject({ value: 6_050_000, bound: 'over' });
  });

  it('answers in the units of the measure, whatever unit was stated', () => {
    const claims = [
      ownClaim({ value: 3_000_000_000, unit: '元' }),
      ownClaim({ value: 12, measure: 'enterprises', unit: '户' }),
    ];
    const { pack: mine } = over(atlas(), { claims });
    expect(shownOf(mine, 'caoxian').figure?.value).toBe(300_000);
    expect(rowOf(mine, { measure: 'enterprises', year: 2024 }, beltRow(mine, 'caoxian')).figure?.value).toBe(12);
  });
});

describe('what is copied', () => {
  it('only planes and columns that change: the others are the same objects', () => {
    const pack = atlas();
    const before = digestOf(pack);
    const { pack: mine } = over(pack, { claims: [ownClaim({ belt: 'caoxian-wood', period: '2022' })] });
    expect(digestOf(pack)).toEqual(before);
    const plane = (given: Pack, year: number) => planeOf(given, measure('output_value'), year);
    expect(plane(mine, 2021)).toBe(plane(pack, 2021));
    expect(plane(mine, 2023)).toBe(plane(pack, 2023));
    expect(plane(mine, 2022)?.value).not.toBe(plane(pack, 2022)?.value);
    expect(BELT_COLUMNS.filter((name) => mine.belts[name] !== pack.belts[name])).toEqual(['claimStart']);
    expect([mine.texts.places, mine.texts.belts, mine.texts.measures].every((table) => Object.values(pack.texts).includes(table))).toBe(true); // prettier-ignore
  });

  it('where claims move, planes name them anew and keep their values', () => {
    const pack = atlas();
    const { pack: mine } = over(pack, { claims: [ownClaim({ belt: 'keqiao', measure: 'employees', unit: '人', period: '' })] }); // prettier-ignore
    for (const [at, plane] of pack.planes.entries()) {
      expect(mine.planes[at]?.value).toBe(plane.value);
      for (const [belt, row] of plane.claim.entries()) {
        const now = mine.planes[at]?.claim[belt] ?? -1;
        expect(row < 0 ? now : readClaim(mine, now)).toEqual(row < 0 ? -1 : { ...readClaim(pack, row), row: now });
      }
    }
  });

  it('nothing put over it is the pack itself', () => {
    const pack = atlas();
    expect(over(pack, {})).toEqual({ pack, mine: { belts: [], claims: [] }, names: [], faults: [] });
    expect(over(pack, {}).pack).toBe(pack);
    expect(over(pack, { claims: [ownClaim({ belt: '?' })] }).pack).toBe(pack);
  });

  it('may be put over an overlaid pack: both are marked', () => {
    const first = over(atlas(), { belts: [ownBelt()], claims: [ownClaim({ belt: 'mine' })] });
    const second = over(first.pack, { belts: [ownBelt({ id: 'more' })], claims: [ownClaim({ belt: 'more' }), ownClaim()] }); // prettier-ignore
    expect(findFault(second.pack)).toBeNull();
    expect(
      idsOf(
        second.pack,
        [6, 7].filter((belt) => isOwnBelt(second.pack, belt)),
      ),
    ).toEqual(['mine', 'more']);
    expect(second.pack.own?.claims.reduce((sum, one) => sum + one, 0)).toBe(3);
  });
});

describe('own belts', () => {
  const own: Own = { belts: [ownBelt()], claims: [ownClaim({ belt: 'mine', value: 11 }), ownClaim({ belt: 'mine', period: '2023', value: 10 })] }; // prettier-ignore
  const pack = atlas();
  const { pack: mine, mine: rows, names } = overlay(pack, own);

  it('follow those of the pack, whose rows stay, and are as sound', () => {
    expect([rows.belts, rows.claims, beltRow(mine, 'mine')]).toEqual([[6], [10, 11], 6]);
    expect(idsOf(mine, [0, 1, 2, 3, 4, 5])).toEqual(idsOf(pack, [0, 1, 2, 3, 4, 5]));
    expect([findFault(mine), findTextFault(mine.texts)]).toEqual([null, null]);
  });

  it('have figure, growth, tier, place and industry like any other, and say that they are own', () => {
    expect(shownOf(mine, 'mine')).toMatchObject({
      zh: '诸暨木艺',
      en: '诸暨木艺',
      place: { zh: '诸暨市' },
      figure: { value: 110_000, mine: true },
      tier: 'ten',
      mine: true,
      lon: 120.2,
    });
    expect(shownOf(mine, 'mine').growth?.rate.low).toBeCloseTo(0.1);
    expect(shownOf(mine, 'keqiao')).not.toHaveProperty('mine');
    expect(beltCard(mine, DEFAULT_QUERY, 6)).toMatchObject({ point: 'hand', recognitions: [], within: null });
  });

  it('count in their places, though these are no longer one run', () => {
    const inPrefecture = explore(mine, { ...DEFAULT_QUERY, place: '330600' });
    expect(idsOf(mine, inPrefecture.order)).toEqual(['keqiao', 'keqiao-fabric', 'mine', 'shaoxing-ceramics']);
    expect(inPrefecture.total.value).toBe(5_000_000 + 50_000 + 110_000);
    expect(totalOf(mine).value).toBe(5_890_000 + 110_000);
  });

  it('are found by their names', () => {
    const search = new Search(pack);
    search.addNames(names, new Map());
    expect(search.find('木艺', 5).map(({ key }) => key)).toContain('6');
    expect(search.find('诸暨木艺', 1)).toEqual([
      { kind: 'belt', key: '6', zh: '诸暨木艺', en: '诸暨木艺', detail: { zh: '诸暨市', en: 'Zhuji' } },
    ]);
  });

  it('may lie in a place that only the gazetteer knows: it comes with all above it', () => {
    const name = (code: string, level: 'prefecture' | 'county' | 'province', parent: string) => ({
      code,
      level,
      parent,
      zh: `${code}县`,
      short: code,
      en: code,
      lon: 113,
      lat: 22,
    });
    const gazetteer = [name('442000', 'county', '440100'), name('440100', 'prefecture', '440000'), name('440000', 'province', '')]; // prettier-ignore
    const given: Own = { belts: [ownBelt({ place: '442000' })], claims: [ownClaim({ belt: 'mine' })] };
    expect([lacksPlaces(pack, given), lacksPlaces(pack, own)]).toEqual([true, false]);
    expect(overlay(pack, given).faults).toMatchObject([{ of: 'belt', field: 'place', found: '"442000"' }, { of: 'claim', field: 'belt' }]); // prettier-ignore
    const far = overlay(pack, given, gazetteer);
    expect([far.faults, findFault(far.pack), findTextFault(far.pack.texts)]).toEqual([[], null, null]);
    expect(far.names.map(({ kind, key }) => `${kind} ${key}`)).toEqual(['place 440000', 'place 440100', 'place 442000', 'belt 6']); // prettier-ignore
    expect(far.pack.belts.town[6]).toBe(NONE);
    expect(explore(far.pack, { ...DEFAULT_QUERY, place: '440000' }).total.value).toBe(300_000);
  });
});

describe('a pack without claims', () => {
  const bare = () =>
    packOf({
      belts: [{ id: 'a' }, { id: 'b' }],
      planes: [
        { measure: 'output_value', year: 2022, values: { a: 100, b: 50 } },
        { measure: 'output_value', year: 2023, values: { a: 110, b: 60 } },
      ],
    });
  const claim = ownClaim({ belt: 'a', value: 121, unit: '万元' });

  it('takes own claims: their growth is from the pack’s own figure, and other belts keep theirs', () => {
    const pack = bare();
    const before = digestOf(pack);
    const { pack: mine } = over(pack, { claims: [claim] });
    expect([findFault(mine), digestOf(pack)]).toEqual([null, before]);
    const [a, b] = ['a', 'b'].map((id) => shownOf(mine, id));
    expect(a).toMatchObject({ figure: { value: 121, year: 2024, mine: true }, growth: { kind: 'yoy', from: 2023, mine: true } }); // prettier-ignore
    expect(a?.growth?.rate.low).toBeCloseTo(0.1);
    expect(b).toEqual(shownOf(pack, 'b'));
    expect(mine.planes.map(({ value }) => pack.planes.some((plane) => plane.value === value))).toEqual([true, true, false]); // prettier-ignore
  });

  it('says the pack’s own figures beside the person’s, and which are which', () => {
    const { pack: mine, mine: rows } = over(bare(), { claims: [claim] });
    const card = beltCard(mine, DEFAULT_QUERY, beltRow(mine, 'a'));
    expect(card.claims.map(({ period, value, mine: own }) => [period, value, own])).toEqual([
      ['2022', 100, undefined],
      ['2023', 110, undefined],
      ['2024', 121, true],
    ]);
    expect(rows.claims.map((row) => isOwnClaim(mine, row))).toEqual([true]);
  });

  it('the pack’s exact figure stands before an own one of less confidence, and gives way to a preferred one', () => {
    const rival = { ...claim, period: '2023' };
    expect(shownOf(over(bare(), { claims: [rival] }).pack, 'a').figure?.value).toBe(110);
    expect(shownOf(over(bare(), { claims: [{ ...rival, rank: 'preferred' }] }).pack, 'a').figure?.value).toBe(121);
  });
});
