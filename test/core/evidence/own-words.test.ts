import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beltCard } from '../../../src/core/analysis/cards.ts';
import { overlay, type OwnClaim } from '../../../src/core/analysis/overlay.ts';
import { DEFAULT_QUERY } from '../../../src/core/analysis/query.ts';
import { NO_EVIDENCE } from '../../../src/core/belt/evidence.ts';
import { planeOf, type Pack } from '../../../src/core/belt/pack.ts';
import { conflictsOf } from '../../../src/core/evidence/conflicts.ts';
import { dossierOf } from '../../../src/core/evidence/dossier.ts';
import { sayOwn } from '../../../src/core/evidence/own-words.ts';
import { alarmOf } from '../../../src/core/field/alarm.ts';
import { referencesOf } from '../../../src/core/field/references.ts';
import { fullYear } from '../../../src/core/figure/period.ts';
import { ownClaim, ownOver } from '../own-fixture.ts';
import { anyPack } from '../pack-arbitrary.ts';
import { packOf } from '../pack-fixture.ts';

/** Lamps of a town: over 1000 亿元 and 30,000 firms (low confidence) of 2024 are published. */
const PUBLISHED = packOf({
  belts: [{ id: 'a', zh: '古镇灯饰', en: 'Guzhen lighting' }],
  claims: [
    { belt: 'a', period: '2024', value: 1000, bound: 'over', confidence: 'low' },
    { belt: 'a', period: '2024', value: 30_000, measure: 'enterprises', unit: '家', scope: 'large' },
  ],
});
const DAY = '2026-11-23';
const heard = (change: Partial<OwnClaim>) => ownClaim({ belt: 'a', source: `实地 · 李雷 · ${DAY}`, ...change });

function toldOf(claims: readonly OwnClaim[]) {
  const { pack } = overlay(PUBLISHED, { belts: [], claims });
  const dossier = dossierOf(pack, NO_EVIDENCE, 'a');
  if (dossier === 'unknown') throw new Error('the belt is there');
  const plain = (text: string | undefined) => text?.replaceAll('\u202f', '');
  return {
    ...dossier,
    pack,
    zh: dossier.headline.map(({ zh }) => plain(zh)),
    en: dossier.headline.map(({ en }) => en),
  };
}

describe('a figure that somebody told on a visit, 313 times less than what is published', () => {
  const output = heard({ value: 3.2, bound: 'exact' });

  it('is taken nowhere by itself: card, sentence and conflict say one and the same, and its row says why', () => {
    const { card, conflicts, zh } = toldOf([output]);
    expect(card.figure).toMatchObject({ value: 10_000_000, bound: 'over', year: 2024 });
    expect(zh[1]).toBe('2024年产值超1000亿元。');
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.rivals.map(({ claim, chosen, why }) => [claim.value, chosen, why?.zh ?? null])).toEqual([
      [1000, true, null],
      [3.2, false, '与已发表数字相差过大，待核'],
    ]);
    expect(card.claims.find(({ mine }) => mine)?.far).toBe(true);
  });

  it('of another year neither, and no growth is made of it', () => {
    const { card, zh } = toldOf([{ ...output, period: '2025' }]);
    expect([card.figure?.year, card.growth, zh[1]]).toEqual([2024, null, '2024年产值超1000亿元。']);
  });

  it('stands everywhere once the person prefers it, and the sentence says that it was heard', () => {
    const { card, conflicts, zh, en } = toldOf([{ ...output, rank: 'preferred' }]);
    expect(card.figure).toMatchObject({ value: 32_000, mine: true });
    expect(conflicts[0]?.rivals.map(({ claim, chosen }) => [claim.value, chosen])).toEqual([[3.2, true], [1000, false]]); // prettier-ignore
    expect(zh[1]).toBe('2024年产值3.2亿元（走访听说 2026年11月23日）。');
    expect(en[1]).toBe('Output in 2024: CNY 320 million (heard on a visit, 23 Nov 2026).');
  });
});

describe('the figures beside the scale', () => {
  it('are the published ones where what was heard is ten times off, and what was heard says so', () => {
    const firms = heard({ measure: 'enterprises', value: 3000, unit: '家', bound: 'about', period: '2025' });
    const staff = heard({ measure: 'employees', value: 2, high: 3, unit: '万人', bound: 'between', period: '2025' });
    // 3000 / 30,000 is one tenth to the letter: far. Nothing is published of the staff.
    const { zh } = toldOf([firms, staff]);
    expect(zh[2]).toBe('企业数3万家（2024年，规上）；从业人员2–3万人（2025年，走访听说 2026年11月23日）。');
    const more = toldOf([{ ...firms, value: 3001 }, staff]);
    expect(more.zh[2]).toMatch(/^企业数约3001家（2025年，走访听说 2026年11月23日）；/u);
  });
  it('are those of the ranking: of the whole belt before nearly the whole, whatever is newer', () => {
    const firms = heard({ measure: 'enterprises', value: 4000, unit: '家', period: '2023' });
    const { pack, zh } = toldOf([firms]);
    expect(beltCard(pack, { ...DEFAULT_QUERY, measure: 'enterprises' }, 0).figure).toMatchObject({ value: 4000, mine: true }); // prettier-ignore
    expect(zh[2]).toBe('企业数4000家（2023年，走访听说 2026年11月23日）。');
  });
  it.each([
    ['observed', '实地所见'],
    ['documented', '走访见文件'],
    ['estimated', '走访估计'],
  ] as const)('say how they are known: %s', (status, words) => {
    const staff = heard({ measure: 'employees', value: 20_000, unit: '人', status, source: '我的' });
    expect(toldOf([staff]).zh[2]).toContain(`从业人员2万人（2024年，${words}）`);
  });
});

it('nothing is said of a figure that is not the person’s own', () => {
  const { pack, card } = toldOf([heard({ value: 900 })]);
  const [published, own] = [card.claims.find(({ mine }) => !mine), card.claims.find(({ mine }) => mine)];
  expect([sayOwn(pack, undefined, 'zh'), sayOwn(pack, published, 'zh')]).toEqual(['', '']);
  expect(sayOwn(pack, own, 'en')).toBe('heard on a visit, 23 Nov 2026');
});

it('the form warns of exactly those figures of the whole that are not taken by themselves', () => {
  const [reference] = referencesOf(PUBLISHED, 'a');
  if (!reference) throw new Error('output is published');
  // 100 亿元 is one tenth, 10,000 ten times; the middle of 50–150 is 100.
  for (const [value, high, far] of [
    [100, null, true],
    [100.1, null, false],
    [9999, null, false],
    [10_000, null, true],
    [50, 150, true],
    [51, 150, false],
  ] as const) {
    // prettier-ignore
    const bound = high === null ? ('exact' as const) : ('between' as const);
    const { card } = toldOf([heard({ value, bound, ...(high === null ? {} : { high }) })]);
    const alarm = alarmOf({ value, high, bound, unit: '亿元' }, reference, { period: '2024' });
    expect([value, card.claims.some((claim) => claim.far === true), alarm !== null]).toEqual([value, far, far]);
  }
});

it('whatever a person lays over whatever pack, the figure called taken is the one of card and ranking', () => {
  const check = (pack: Pack) => {
    for (let belt = 0; belt < pack.belts.count; belt++)
      for (const { kind, measure, period, rivals } of conflictsOf(pack, belt)) {
        const year = fullYear(period);
        const taken = rivals.find(({ chosen }) => chosen)?.claim;
        if (kind === 'basis' || year === null) continue;
        const stands = planeOf(pack, measure, year)?.claim[belt] ?? -1;
        expect(stands).toBe(taken && taken.base !== null ? taken.row : -1);
        if (stands < 0 || !taken) continue;
        expect(beltCard(pack, { ...DEFAULT_QUERY, measure: pack.texts.measures[measure]?.code ?? '', year }, belt).figure?.claim).toBe(taken.row); // prettier-ignore
      }
  };
  fc.assert(
    fc.property(
      anyPack.chain((pack) => ownOver(pack).map((own) => overlay(pack, own).pack)),
      check,
    ),
    { numRuns: 60 },
  );
});
