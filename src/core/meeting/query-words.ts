import type { Query, Tier } from '../analysis/query.ts';
import type { Words } from '../belt/terms.ts';
import type { Pack } from '../belt/pack.ts';
import type { Language } from '../figure/say.ts';

const TIERS: Readonly<Record<Tier, Words>> = {
  hundred: { zh: '百亿级', en: 'above CNY 10 bn' },
  ten: { zh: '10亿至百亿级', en: 'of CNY 1 to 10 bn' },
  below: { zh: '10亿以下', en: 'below CNY 1 bn' },
  none: { zh: '规模不明的', en: 'of unknown scale' },
};
/** So many names are told one by one. */
const MOST = 3;

/** Which belts a question asks about, as a noun: 浙江省的纺织产业带; textile belts in Zhejiang. */
export function beltsAsked(pack: Pack, query: Query): Words {
  const [kinds, trades, lists] = [kindsOf(query), tradesOf(pack, query), listsOf(pack, query)];
  const where = whereOf(pack, query);
  const of = `${kinds.zh}${trades.zh}产业带`;
  const on = lists.zh === '' ? '' : `入选${lists.zh}的`;
  const tail = [kinds.en, lists.en === '' ? '' : `on ${lists.en}`, where.en].filter((part) => part !== '').join(' ');
  return { zh: `${where.zh}${on}${of}`, en: `${trades.en === '' ? 'belts' : `${trades.en} belts`} ${tail}` };
}

function whereOf({ texts }: Pack, { place, area }: Query): Words {
  const at = texts.places.find(({ code }) => code === place);
  const within = at ? { zh: `${at.zh}的`, en: `in ${at.en}` } : { zh: '全国的', en: 'in China' };
  if (!area) return within;
  if (area.kind !== 'circle')
    return { zh: `${at ? at.zh : ''}所圈范围内的`, en: `in the area drawn${at ? `, ${at.en}` : ''}` };
  const km = Math.round(area.km * 10) / 10;
  return { zh: `${at ? at.zh : ''}方圆 ${km} 公里内的`, en: `within ${km} km${at ? `, ${at.en}` : ''}` };
}

function kindsOf({ tiers, growthBelts, hasGrowth }: Query): Words {
  const names = tiers.map((tier) => TIERS[tier]);
  const growing = growthBelts ? { zh: '增长型', en: 'growing fast' } : { zh: '', en: '' };
  const known = hasGrowth && !growthBelts ? { zh: '有增速的', en: 'with a known growth' } : { zh: '', en: '' };
  return {
    zh: `${known.zh}${names.map(({ zh }) => zh).join('、')}${growing.zh}`,
    en: [names.map(({ en }) => en).join(' or '), growing.en, known.en].filter((part) => part !== '').join(', '),
  };
}

function tradesOf({ texts }: Pack, { industries }: Query): Words {
  const named = industries.flatMap((code) => texts.industries.find((industry) => industry.code === code) ?? []);
  return { zh: joined(named, 'zh'), en: joined(named, 'en').toLowerCase() };
}

function listsOf({ texts }: Pack, { lists }: Query): Words {
  const named = lists.flatMap((id) => texts.lists.find((list) => list.id === id) ?? []);
  return { zh: joined(named, 'zh'), en: joined(named, 'en') };
}

function joined(names: readonly Words[], language: Language): string {
  const first = names.slice(0, MOST).map((name) => name[language]);
  if (language === 'zh') return `${first.join('、')}${names.length > MOST ? `等 ${names.length} 类` : ''}`;
  return `${first.join(', ')}${names.length > MOST ? ` and ${names.length - MOST} more` : ''}`;
}
