import { describe, expect, it } from 'vitest';
import { NO_EVIDENCE } from '../../../src/core/belt/evidence.ts';
import { reportOf } from '../../../src/core/evidence/report.ts';
import { listsOf } from '../../../src/core/evidence/lists.ts';
import { buildHere } from '../../../seeds/built.ts';
import { atlas } from '../atlas-fixture.ts';

const { pack, evidence } = buildHere(new URL('../../../seeds/', import.meta.url));
const tale = reportOf(pack, evidence);

describe('the report, read back from the pack', () => {
  it('ten provinces as printed, four of them fast', () => {
    expect(tale.core.map(({ zh }) => zh).join('')).toBe('广东省浙江省上海市江苏省福建省北京市山东省河北省安徽省江西省');
    expect(tale.core.filter(({ fast }) => fast).map(({ zh }) => zh)).toEqual(['上海市', '福建省', '河北省', '江西省']);
    expect(tale.leading.map(({ code }) => code)).toEqual(['110000', '330100', '440100', '440300']);
    expect(tale.rising.map(({ code }) => code)).toEqual(['310000', '110000', '440600', '350500']);
  });

  it('the printed table says what the claims say', () => {
    const numbers = tale.table.rows.map(({ cells }) => cells.zh.slice(1).map((cell) => Number(cell.replace('%', ''))));
    const stated = ['浙江轻纺织城', '海宁皮革城', '浙江小商品城', '深圳华强', '深圳赛格'].map((name) => {
      const firm = tale.others.find(({ zh }) => zh === name);
      const value = (code: string) => firm?.claims.find(({ measure }) => measure === code)?.claim.value;
      return ['revenue', 'revenue_yoy', 'operating_profit', 'operating_profit_yoy'].map(value);
    });
    expect(numbers).toEqual(stated);
    expect(tale.table.rows[0]?.cells.zh[2]).toBe('-17.35%');
    expect(tale.table.rows[1]?.cells.zh[2]).toBe('0.28');
  });

  it('the unit alarm: 40601.16 + 77264.16 + 212144.88 + 652298.35 + 77689.31', () => {
    const { alarm } = tale.table;
    expect(alarm?.sum).toBeCloseTo(1_059_997.86, 2);
    expect(alarm?.times).toBeCloseTo(1_059_997.86 / 265_944, 6);
    expect(alarm?.economy).toBeCloseTo(265_944 / 0.2618, 3);
    expect(alarm?.meant).toBeCloseTo(105.999786, 6);
    expect((alarm?.sum ?? 0) > (alarm?.economy ?? Infinity)).toBe(true);
  });

  it('2843 markets, 6.5 % fewer: 3040.6 the year before', () => {
    expect(tale.tradeMarkets.before).toBeCloseTo(2843 / 0.935, 6);
  });

  it('four ways, one case each; 博皓 belongs to its contract maker', () => {
    expect(tale.matrix.map(({ stage, firms }) => [stage, firms.map(({ zh }) => zh).join()])).toEqual([
      ['factory', '博皓'],
      ['offline', '三味酥屋'],
      ['waist', '馥益堂'],
      ['leader', '润百颜'],
    ]);
    expect(tale.matrix[0]?.firms[0]?.owner?.zh).toBe('瑞圣特科技');
    expect(tale.matrix[3]?.firms[0]?.owner?.zh).toBe('华熙生物');
  });

  it('both versions of the programme, those disputed first', () => {
    const disputed = tale.huiju.filter((one) => one.disputed);
    expect(tale.huiju.slice(0, 3)).toEqual(disputed);
    expect(disputed.map(({ said }) => said.map(({ claim }) => `${claim.value}${claim.unit}`))).toEqual([
      ['15个', '30个'],
      ['3万家', '1.8万家'],
      ['10000家', '25000家'],
    ]);
  });

  it('every picture says its line; bands stand in for the two lists', () => {
    expect(tale.pictures.map(({ line }) => line)).toEqual([33, 47, 51, 88, 105, 130, 157, 175, 183, 214]);
    expect(tale.pictures.find(({ kind }) => kind === 'low_categories')?.markets).toContain('童装');
    expect(tale.pictures.find(({ kind }) => kind === 'high_categories')?.markets).toContain('白酒');
  });

  it('the nation as the report quotes it, by line; the counts beside the names that they count', () => {
    const { nation } = tale;
    expect(nation.provinces.map(({ claim }) => [claim.value, claim.line])).toEqual([
      [tale.core.length, 29],
      [4, 45],
    ]);
    expect(nation.cities.map(({ claim }) => [claim.value, claim.line])).toEqual([[tale.leading.length, 45], [tale.rising.length, 45]]); // prettier-ignore
    expect(nation.rest.map(({ subject, claim }) => [subject, claim.value, claim.line])).toEqual([
      ['中国制造业', 265_944, 77],
      ['中国制造业', 2.3, 77],
      ['中国制造业', 26.18, 77],
      ['中国货物贸易', 18.07, 77],
      ['中国货物贸易', 27.1, 77],
      ['国货线上消费', 20, 103],
      ['00后国货消费', 50, 103],
      ['90后国货消费', 6000, 103],
      ['会展业调研', 91.82, 240],
    ]);
  });

  it('a printed share stands in the band with its own ends: ≤ 15, 15–40, ≥ 40', () => {
    const linesOf = (code: string) =>
      tale.nation.shares.flatMap(({ band, claim }) => (band === code ? [claim.line] : []));
    expect(linesOf('regional')).toEqual([128]);
    expect(linesOf('both')).toEqual([128, 136, 138, 140, 142, 144, 146, 149, 151, 153, 155]);
    expect(linesOf('company')).toEqual([128]);
  });

  it('a pack that knows nothing of the report tells nothing of it', () => {
    const nothing = reportOf(atlas(), NO_EVIDENCE);
    expect(nothing).toMatchObject({ core: [], markets: [], source: -1, table: { rows: [], alarm: null } });
    expect(nothing.tradeMarkets.before).toBeNull();
    expect(nothing.matrix.map(({ firms }) => firms.length)).toEqual([0, 0, 0, 0]);
  });
});

describe('the lists, read back from the pack', () => {
  const lists = listsOf(pack, evidence);

  it('5 of 50 known, each with its belt; the rule cannot be told from a threshold', () => {
    const [hundred, growth] = lists.city;
    expect(hundred).toMatchObject({ id: 'taotian-10bn-2023', total: 50 });
    expect(hundred?.members.map(({ belt, state }) => [belt?.id, state])).toEqual([
      ['baigou-luggage', 'unknown'],
      ['nankang-furniture', 'unknown'],
      ['yiwu-stationery', 'unknown'],
      ['yiwu-storage', 'unknown'],
      ['jinhua-sports-outdoor', 'unknown'],
    ]);
    expect(hundred?.byPlace.map(({ value }) => value)).toEqual([21, 8, 5, 5, 4]);
    expect(growth).toMatchObject({ total: 30, members: [] });
  });

  it('batches count the belts that they name', () => {
    const national = lists.families.find(({ family }) => family === 'nac')?.batches ?? [];
    expect(national.map(({ members, total }) => [members.length, total])).toEqual([
      [16, 45],
      [16, 35],
      [7, 80],
      [3, null],
    ]);
    const small = lists.families.find(({ family }) => family === 'miit-sme')?.batches ?? [];
    expect(small.map(({ members }) => members.length)).toEqual([38, 8, 33, 17, 12]);
    for (const { members, provinces } of [...national, ...small])
      expect(provinces.reduce((sum, { count }) => sum + count, 0)).toBe(members.length);
  });

  it('a rule of cities is refused for every belt, with the reason; the growth rule is stricter than its list', () => {
    const by = (id: string) => lists.recomputed.find(({ rule }) => rule === id);
    expect(by('taotian-10bn-2023')?.strict).toEqual({ met: 0, unmet: 0, unknown: 0, refused: pack.belts.count });
    expect(by('taotian-10bn-2023')?.refusal?.zh).toContain('镇级');
    expect(by('growth-belts')?.strict.met).toBe(0);
    expect(by('growth-belts')?.known?.belts).toHaveLength(by('growth-belts')?.known?.met ?? -1);
    expect(by('growth-belts')?.known?.met).toBeGreaterThan(0);
    expect(by('miit-sme-2022')?.listed).toEqual({ met: 0, unmet: 0, unknown: 108, refused: 0 });
    expect(lists.ownTier).toMatchObject({ belts: pack.belts.count });
    expect(lists.ownTier.hundred).toBeLessThan(lists.ownTier.withFigure);
  });
});
