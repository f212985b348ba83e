import { expect, it } from 'vitest';
import { dossierOf } from '../../../src/core/evidence/dossier.ts';
import { NO_EVIDENCE, type EnterpriseText, type Evidence } from '../../../src/core/belt/evidence.ts';
import { keqiao } from './dossier-fixture.ts';

const enterprise = (id: string, belt: number, owner: number): EnterpriseText => ({
  id,
  zh: id,
  en: id,
  kind: 'company',
  belt,
  place: -1,
  owner,
  stage: '',
  role: { zh: '织造', en: 'Weaver' },
  source: 0,
  line: 0,
});
const evidence: Evidence = {
  ...NO_EVIDENCE,
  enterprises: [enterprise('甲', 0, 1), enterprise('乙', 1, -1)],
  mentions: [
    { kind: 'belt', subject: 0, zh: '柯桥', text: '有名', period: '', source: 0, line: 3 },
    { kind: 'place', subject: 0, zh: '绍兴', text: '别的', period: '', source: 0, line: 4 },
  ],
};

function told(claims: Parameters<typeof keqiao>[0], id = 'keqiao') {
  const found = dossierOf(keqiao(claims), evidence, id);
  if (found === 'unknown') throw new Error('the belt is there');
  return found;
}

it('knows that a belt is not there', () => {
  expect(dossierOf(keqiao([]), evidence, 'nowhere')).toBe('unknown');
});

it('says what the figures say, and no more', () => {
  const { headline } = told([
    { period: '2022', value: 900 },
    { period: '2023', value: 1000, bound: 'over' },
    { period: '2023', value: 70, measure: 'market_share_national', unit: '%' },
    { period: '2023', value: 99, measure: 'enterprises', scope: 'market' },
  ]);
  expect(headline.map(({ zh }) => zh.replaceAll('\u202f', ''))).toEqual([
    '绍兴(柯桥)纺织在浙江省绍兴市柯桥区，属纺织服装中的纺织。',
    '2023年产值超1000亿元。',
    '产值2023年同比至少+11.1%。',
    '全国份额70%（2023年）。',
    '已知入选 1 份名录。',
    '其中包含柯桥面料。',
    '同行业另有 2 个产业带，最近的是诸暨织造，直线约 143 公里。',
  ]);
  expect(headline[1]?.en).toBe('Output in 2023: over CNY 100 billion.');
});

it('is of use without any figure: where, near what, what to ask', () => {
  const { headline, questions, trends, conflicts, kin } = told([], 'zhuji');
  expect(headline.map(({ en }) => en)).toContain('No public figure of its scale has been found.');
  expect([trends, conflicts]).toEqual([[], []]);
  expect(kin.nearest.map(({ row }) => row.id)).toEqual(['keqiao', 'keqiao-fabric']);
  expect(questions[0]?.en).toContain('What was output or sales');
  expect(questions.length).toBeGreaterThan(3);
});

it('asks for the year before where there is no growth, and not for what is known', () => {
  const asked = told([
    { period: '2023', value: 100 },
    { period: '2023', value: 3000, measure: 'enterprises' },
  ]).questions.map(({ en }) => en);
  expect(asked).toContain('What was the figure of 2022 on the same basis?');
  expect(asked.some((question) => question.includes('How many firms'))).toBe(false);
});

it('gives each rule its requirements, their gap and the figure that settles it', () => {
  const growth = told([{ period: '2023', value: 8 }]).rules.find(({ rule }) => rule === 'growth-belts');
  expect(growth).toMatchObject({ state: 'unmet', question: null });
  expect(growth?.requirements[0]).toMatchObject({
    what: { zh: '规模', en: 'Scale' },
    threshold: 10,
    state: 'unmet',
    have: { low: 8, high: 8 },
    gap: { low: 2, high: 2 },
  });
  const open = told([{ period: '2023', value: 80 }]).rules.find(({ rule }) => rule === 'growth-belts');
  expect(open?.question?.zh).toContain('同比');
});

it('holds the events, enterprises and mentions of this belt only, with their sources', () => {
  const { events, enterprises, mentions, sources } = told([{ period: '2023', value: 8 }]);
  expect(events.map(({ event }) => event.id)).toEqual(['live', 'fair']);
  expect(enterprises.map(({ enterprise: { id }, owner }) => [id, owner?.zh])).toEqual([['甲', '乙']]);
  expect(mentions.map(({ text }) => text)).toEqual(['有名']);
  expect(Object.keys(sources)).toEqual(['0']);
});
