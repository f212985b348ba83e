import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfUnit, readFigure } from '../../../src/core/figure/read-figure.ts';
import { sayFigure } from '../../../src/core/figure/say.ts';

function read(typed: string, unit: string) {
  const kind = unit === '名' ? 'rank' : kindOfUnit(unit);
  return said(readFigure(typed, unit, kind));
}

function said(result: ReturnType<typeof readFigure>) {
  if (!result.ok) return result.reason;
  const { value, high, bound, unit } = result.figure;
  return `${bound} ${value}${high === null ? '' : `-${high}`}${unit}`;
}

const MONEY = [
  ['3.2亿', 'exact 3.2亿元'],
  ['3.2', 'exact 3.2亿元'],
  ['3.2亿元', 'exact 3.2亿元'],
  ['3.2 亿元', 'exact 3.2亿元'],
  ['３．２亿', 'exact 3.2亿元'],
  ['3。2亿', 'exact 3.2亿元'],
  ['3点2亿', 'exact 3.2亿元'],
  ['三点二亿', 'exact 3.2亿元'],
  ['3.2億', 'exact 3.2亿元'],
  ['3.2個億', 'exact 3.2亿元'],
  ['3.2个亿', 'exact 3.2亿元'],
  ['三个亿', 'exact 3亿元'],
  ['一个亿', 'exact 1亿元'],
  ['半个亿', 'exact 0.5亿元'],
  ['一亿半', 'exact 1.5亿元'],
  ['一亿二', 'exact 1.2亿元'],
  ['3亿2', 'exact 3.2亿元'],
  ['3亿2千万', 'exact 3.2亿元'],
  ['3亿2000万', 'exact 3.2亿元'],
  ['三亿两千万', 'exact 3.2亿元'],
  ['3200万', 'exact 3200万元'],
  ['３２００万元', 'exact 3200万元'],
  ['3,200万', 'exact 3200万元'],
  ['3，200万元', 'exact 3200万元'],
  ['3 200 万元', 'exact 3200万元'],
  ['3千万', 'exact 3000万元'],
  ['三千万', 'exact 3000万元'],
  ['三千五百万', 'exact 3500万元'],
  ['3200w', 'exact 3200万元'],
  ['300W', 'exact 300万元'],
  ['￥3200万', 'exact 3200万元'],
  ['¥320,000,000', 'exact 320000000元'],
  ['320000000元', 'exact 320000000元'],
  ['1.2万亿', 'exact 1.2万亿元'],
  ['一万亿元', 'exact 1万亿元'],
  ['人民币3.2亿', 'exact 3.2亿元'],
  ['3.2亿人民币', 'exact 3.2亿元'],
  ['RMB 320 million', 'exact 32000万元'],
  ['3.2 billion yuan', 'exact 32亿元'],
  ['约3亿', 'about 3亿元'],
  ['約3億', 'about 3亿元'],
  ['大概3亿', 'about 3亿元'],
  ['大约 3 亿元', 'about 3亿元'],
  ['差不多3个亿', 'about 3亿元'],
  ['3亿左右', 'about 3亿元'],
  ['3亿元上下', 'about 3亿元'],
  ['~3亿', 'about 3亿元'],
  ['≈3亿', 'about 3亿元'],
  ['估计有3亿', 'about 3亿元'],
  ['about 3 billion', 'about 30亿元'],
  ['超3亿', 'over 3亿元'],
  ['超过3亿元', 'over 3亿元'],
  ['突破百亿', 'over 100亿元'],
  ['破亿', 'over 1亿元'],
  ['过亿', 'over 1亿元'],
  ['逾3亿', 'over 3亿元'],
  ['3亿多', 'over 3亿元'],
  ['三亿多元', 'over 3亿元'],
  ['3个多亿', 'over 3亿元'],
  ['三十多亿', 'over 30亿元'],
  ['30余亿元', 'over 30亿元'],
  ['30餘億', 'over 30亿元'],
  ['>3亿', 'over 3亿元'],
  ['more than 3 billion', 'over 30亿元'],
  ['近3亿', 'nearly 3亿元'],
  ['將近3億', 'nearly 3亿元'],
  ['接近 3 亿元', 'nearly 3亿元'],
  ['快3亿了', 'nearly 3亿元'],
  ['快到3亿', 'nearly 3亿元'],
  ['3亿以上', 'at_least 3亿元'],
  ['至少3亿', 'at_least 3亿元'],
  ['不低于3亿元', 'at_least 3亿元'],
  ['≥3亿', 'at_least 3亿元'],
  ['3亿+', 'at_least 3亿元'],
  ['上亿', 'at_least 1亿元'],
  ['3亿以内', 'at_most 3亿元'],
  ['3億以內', 'at_most 3亿元'],
  ['3亿以下', 'at_most 3亿元'],
  ['不到3亿', 'at_most 3亿元'],
  ['不足3亿', 'at_most 3亿元'],
  ['不超过3亿元', 'at_most 3亿元'],
  ['最多3亿', 'at_most 3亿元'],
  ['3-4亿', 'between 3-4亿元'],
  ['约3-4亿', 'between 3-4亿元'],
  ['3—4亿元', 'between 3-4亿元'],
  ['3～4亿', 'between 3-4亿元'],
  ['3~4 亿', 'between 3-4亿元'],
  ['3到4亿', 'between 3-4亿元'],
  ['3至4个亿', 'between 3-4亿元'],
  ['三到四个亿', 'between 3-4亿元'],
  ['3、4亿', 'between 3-4亿元'],
  ['三四亿', 'between 3-4亿元'],
  ['三四个亿', 'between 3-4亿元'],
  ['3亿-4亿', 'between 3-4亿元'],
  ['3亿元到4亿元', 'between 3-4亿元'],
  ['3-4亿左右', 'between 3-4亿元'],
  ['8000万-1.2亿', 'between 0.8-1.2亿元'],
  ['3-4千万', 'between 3000-4000万元'],
  ['七八千万', 'between 7000-8000万元'],
  ['三百到四百万', 'between 300-400万元'],
  ['三到四百万', 'between 300-400万元'],
  ['3 to 4 billion', 'between 30-40亿元'],
  ['十几亿', 'between 11-19亿元'],
  ['几十亿', 'between 20-90亿元'],
  ['数千万', 'between 2000-9000万元'],
  ['年产值3.2亿', 'exact 3.2亿元'],
  ['一年3个亿', 'exact 3亿元'],
  ['达到3.2亿元', 'exact 3.2亿元'],
  ['叁億贰仟萬圓', 'exact 3.2亿元'],
  ['3亿-3亿', 'exact 3亿元'],
] as const;

const FIRMS = [
  ['2282', 'exact 2282家'],
  ['2,282家', 'exact 2282家'],
  ['２２８２家', 'exact 2282家'],
  ['2282户', 'exact 2282家'],
  ['300家企业', 'exact 300家'],
  ['三百家', 'exact 300家'],
  ['三百五', 'exact 350家'],
  ['三百零五家', 'exact 305家'],
  ['两千五百家', 'exact 2500家'],
  ['1.2万家', 'exact 1.2万家'],
  ['一万二', 'exact 1.2万家'],
  ['1万2千家', 'exact 1.2万家'],
  ['两三百家', 'between 200-300家'],
  ['兩三百家', 'between 200-300家'],
  ['二三百家', 'between 200-300家'],
  ['三五家', 'between 3-5家'],
  ['三五十家', 'between 30-50家'],
  ['七八十家', 'between 70-80家'],
  ['十七八家', 'between 17-18家'],
  ['一百二三十家', 'between 120-130家'],
  ['十几家', 'between 11-19家'],
  ['十幾家', 'between 11-19家'],
  ['二十几家', 'between 21-29家'],
  ['几十家', 'between 20-90家'],
  ['好几百家', 'between 200-900家'],
  ['几家', 'between 2-9家'],
  ['百来家', 'about 100家'],
  ['三百来家', 'about 300家'],
  ['百把家', 'about 100家'],
  ['百余家', 'over 100家'],
  ['300多家', 'over 300家'],
  ['300余家', 'over 300家'],
  ['三百多', 'over 300家'],
  ['十多家', 'over 10家'],
  ['30出头', 'over 30家'],
  ['上百家', 'at_least 100家'],
  ['上千家企业', 'at_least 1000家'],
  ['近百家', 'nearly 100家'],
  ['近300家', 'nearly 300家'],
  ['nearly 300 firms', 'nearly 300家'],
  ['不到一百家', 'at_most 100家'],
  ['300家以上', 'at_least 300家'],
  ['300以上家', 'at_least 300家'],
  ['300到400家', 'between 300-400家'],
  ['300家到400家', 'between 300-400家'],
  ['3-5百家', 'between 300-500家'],
  ['8000-1万家', 'between 0.8-1万家'],
  ['五到十家', 'between 5-10家'],
  ['五到十五家', 'between 5-15家'],
  ['0', 'exact 0家'],
  ['三十间厂', 'exact 30家'],
  ['共有 2000 余家', 'over 2000家'],
  ['约 300 家左右', 'about 300家'],
] as const;

const PEOPLE = [
  ['百来人', 'about 100人'],
  ['百把人', 'about 100人'],
  ['300号人', 'exact 300人'],
  ['2000个工人', 'exact 2000人'],
  ['5万余人', 'over 5万人'],
  ['十余万人', 'over 10万人'],
  ['三四千人', 'between 3000-4000人'],
  ['1.5萬人', 'exact 1.5万人'],
  ['两千名员工', 'exact 2000人'],
  ['3k', 'exact 3000人'],
  ['一两千人', 'between 1000-2000人'],
] as const;

const SHARES = [
  ['30%', 'exact 30%'],
  ['30％', 'exact 30%'],
  ['30', 'exact 30%'],
  ['30 percent', 'exact 30%'],
  ['百分之三十', 'exact 30%'],
  ['百分之30', 'exact 30%'],
  ['百分之三十多', 'over 30%'],
  ['百分之三十到四十', 'between 30-40%'],
  ['百分之三十到百分之四十', 'between 30-40%'],
  ['30-40%', 'between 30-40%'],
  ['30%-40%', 'between 30-40%'],
  ['三成', 'exact 30%'],
  ['3成', 'exact 30%'],
  ['近三成', 'nearly 30%'],
  ['三成多', 'over 30%'],
  ['三成五', 'exact 35%'],
  ['三成半', 'exact 35%'],
  ['两三成', 'between 20-30%'],
  ['七八成', 'between 70-80%'],
  ['3-4成', 'between 30-40%'],
  ['一半', 'exact 50%'],
  ['一半以上', 'at_least 50%'],
  ['过半', 'over 50%'],
  ['大半', 'over 50%'],
  ['四分之三', 'exact 75%'],
  ['三分之一', 'about 33.3%'],
  ['1/4', 'exact 25%'],
  ['约30%', 'about 30%'],
  ['超过七成', 'over 70%'],
  ['5‰', 'exact 5‰'],
  ['千分之五', 'exact 5‰'],
  ['不到10%', 'at_most 10%'],
  ['0.5%', 'exact 0.5%'],
] as const;

const OTHERS: readonly (readonly [string, string, string])[] = [
  ['3倍', '倍', 'exact 3倍'],
  ['增长3倍', '倍', 'exact 3倍'],
  ['近十倍', '倍', 'nearly 10倍'],
  ['2到2倍', '倍', 'exact 2倍'],
  ['2到3倍', '倍', 'between 2-3倍'],
  ['3.5', '倍', 'exact 3.5倍'],
  ['第3名', '名', 'exact 3名'],
  ['第三', '名', 'exact 3名'],
  ['全国第一', '名', 'exact 1名'],
  ['前5', '名', 'at_most 5名'],
  ['前十强', '名', 'at_most 10名'],
  ['数一数二', '名', 'between 1-2名'],
  ['Top 10', '名', 'at_most 10名'],
  ['3亿美元', '亿美元', 'exact 3亿美元'],
  ['$3亿', '亿美元', 'exact 3亿美元'],
  ['US$ 300 million', '亿美元', 'exact 30000万美元'],
  ['5000万美金', '亿美元', 'exact 5000万美元'],
  ['12万件', '件', 'exact 12万件'],
  ['日产3万单', '件', 'rate'],
  ['3万单', '件', 'exact 3万件'],
  ['5万吨', '万吨', 'exact 5万吨'],
  ['5', '万吨', 'exact 5万吨'],
  ['800吨', '万吨', 'exact 800吨'],
  ['300千升', '千升', 'exact 300000升'],
  ['15元/平方米', '元/平方米', 'exact 15元/平方米'],
  ['15块', '元/平方米', 'exact 15元/平方米'],
  ['六毛二', '元/度', 'exact 0.62元/度'],
  ['3块5', '元', 'exact 3.5元'],
  ['三块五', '元', 'exact 3.5元'],
  ['两块八毛', '元', 'exact 2.8元'],
  ['六千五', '元', 'exact 6500元'],
  ['30万', '万元/亩', 'exact 30万元/亩'],
  ['90分钟', '分钟', 'exact 90分钟'],
  ['12间', '间', 'exact 12间'],
  ['3000把', '把', 'exact 3000把'],
];

const GROWTH = [
  ['8.5%', 'exact 8.5%'],
  ['8.5', 'exact 8.5%'],
  ['增长8.5%', 'exact 8.5%'],
  ['同比增长8.5%', 'exact 8.5%'],
  ['+8.5%', 'exact 8.5%'],
  ['增长近三成', 'nearly 30%'],
  ['-3%', 'exact -3%'],
  ['下降3%', 'exact -3%'],
  ['下降3-5%', 'between -5--3%'],
  ['下降超过3%', 'at_most -3%'],
  ['跌了两成', 'exact -20%'],
  ['翻一番', 'exact 100%'],
  ['翻番', 'exact 100%'],
  ['翻两番', 'exact 300%'],
  ['增长2倍', 'exact 200%'],
  ['是去年的2倍', 'exact 100%'],
  ['持平', 'exact 0%'],
  ['10%以上', 'at_least 10%'],
] as const;

const REFUSED: readonly (readonly [string, string, string])[] = [
  ['', '亿元', 'empty'],
  ['   ', '亿元', 'empty'],
  ['不知道', '亿元', 'silence'],
  ['不愿说', '亿元', 'silence'],
  ['保密', '亿元', 'silence'],
  ['?', '家', 'silence'],
  ['没有', '家', 'none'],
  ['无', '家', 'none'],
  ['-', '家', 'none'],
  ['很多', '家', 'vague'],
  ['不少企业', '家', 'vague'],
  ['成百上千', '家', 'vague'],
  ['还可以', '亿元', 'number'],
  ['亏本', '亿元', 'number'],
  ['3.2.1亿', '亿元', 'malformed'],
  ['3..2', '亿元', 'malformed'],
  ['3亿2000', '亿元', 'malformed'],
  ['三七家', '家', 'malformed'],
  ['百千家', '家', 'malformed'],
  ['3,2亿', '亿元', 'comma'],
  ['1,0000', '家', 'comma'],
  ['3亿，出口1亿', '亿元', 'several'],
  ['300家，规上20家', '家', 'several'],
  ['3亿含税', '亿元', 'unit'],
  ['300亩', '家', 'mismatch'],
  ['300吨', '件', 'mismatch'],
  ['3亿美元', '亿元', 'currency'],
  ['3亿港币', '亿元', 'currency'],
  ['300家', '亿元', 'mismatch'],
  ['3亿元', '家', 'mismatch'],
  ['3倍', '亿元', 'mismatch'],
  ['320000000', '亿元', 'bare'],
  ['0.3', '%', 'barePercent'],
  ['4-3亿', '亿元', 'backwards'],
  ['3-4000万', '亿元', 'wide'],
  ['3-400家', '家', 'wide'],
  ['三到五十家', '家', 'wide'],
  ['至少3-4亿', '亿元', 'openRange'],
  ['不到300多家', '家', 'contrary'],
  ['-3亿', '亿元', 'negative'],
  ['亏3000万', '亿元', 'negative'],
  ['3.5家', '家', 'whole'],
  ['120%', '%', 'beyond'],
  ['去年3亿', '亿元', 'time'],
  ['2023年3.2亿', '亿元', 'time'],
  ['每天300万', '亿元', 'rate'],
  ['月均3000万', '亿元', 'rate'],
  ['很靠前', '名', 'rank'],
  ['30%', '倍', 'mismatch'],
];

describe('readFigure', () => {
  it.each(MONEY)('money: %s', (typed, expected) => expect(read(typed, '亿元')).toBe(expected));
  it.each(FIRMS)('firms: %s', (typed, expected) => expect(read(typed, '家')).toBe(expected));
  it.each(PEOPLE)('people: %s', (typed, expected) => expect(read(typed, '人')).toBe(expected));
  it.each(SHARES)('share: %s', (typed, expected) => expect(read(typed, '%')).toBe(expected));
  it.each(OTHERS)('%s in %s', (typed, unit, expected) => expect(read(typed, unit)).toBe(expected));
  it.each(GROWTH)('growth: %s', (typed, expected) => expect(said(readFigure(typed, '%', 'growth'))).toBe(expected));
  it.each(REFUSED)('refuses %s in %s', (typed, unit, reason) => expect(read(typed, unit)).toBe(reason));
  it.each([
    ['2倍', 'unclear'],
    ['增长5个百分点', 'points'],
    ['下降120%', 'fallBeyond'],
    ['下降2倍', 'unclear'],
  ])('refuses the growth %s', (typed, reason) => expect(said(readFigure(typed, '%', 'growth'))).toBe(reason));

  it('says why in both languages, and about what', () => {
    const refused = readFigure('3亿含税', '亿元', 'money');
    expect(refused).toMatchObject({ ok: false, why: { zh: '看不懂“含税”：只写数、单位和约、超、多这类字' } });
    for (const [typed, unit] of REFUSED) {
      const result = readFigure(typed, unit, unit === '名' ? 'rank' : kindOfUnit(unit));
      if (result.ok) throw new Error(typed);
      expect(result.why.zh + result.why.en).not.toContain('{}');
      expect([result.why.zh, result.why.en]).not.toContain('');
    }
  });
  it('keeps what a multiple means beside its number', () => {
    expect(readFigure('是去年的3倍', '倍', 'multiple')).toMatchObject({ multiple: { sense: 'level', value: 3 } });
    expect(readFigure('增长3倍', '倍', 'multiple')).toMatchObject({ multiple: { sense: 'growth', value: 3 } });
  });
  it('reads back what the app itself says of a figure', () => {
    const number = fc.integer({ min: 1, max: 99_999_999 });
    const bounds = fc.constantFrom('exact', 'about', 'over', 'nearly', 'at_least', 'at_most');
    fc.assert(
      fc.property(number, bounds, (value, bound) => {
        const text = sayFigure({ value, high: null, bound, unit: '人', kind: 'count' }, 'zh');
        const again = readFigure(text, '人', 'count');
        expect(again.ok && sayFigure({ ...again.figure, kind: 'count' }, 'zh')).toBe(text);
        expect(again.ok && again.figure.bound).toBe(bound);
      }),
    );
  });
  it('never throws, and what it reads is a number with a unit, its range upwards', () => {
    const sign = fc.constantFrom(...'0123456789.,，-~至到约近超多余来几两三十百千万亿半点成%元家人倍个第前不 ');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 9 }), fc.constantFrom('亿元', '家', '%', '倍', '名'), (signs, unit) => {
        const result = readFigure(signs.join(''), unit, unit === '名' ? 'rank' : kindOfUnit(unit));
        if (!result.ok) return;
        const { value, high, bound, unit: stated } = result.figure;
        expect(Number.isFinite(value)).toBe(true);
        expect(stated).not.toBe('');
        expect(high !== null).toBe(bound === 'between');
        if (high !== null) expect(high).toBeGreaterThan(value);
      }),
      { numRuns: 3000 },
    );
  });
});
