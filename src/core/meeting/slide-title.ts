import type { Query } from '../analysis/query.ts';
import type { Sum } from '../analysis/result.ts';
import type { Words } from '../belt/terms.ts';
import { sayCoverage } from '../figure/say.ts';
import { inSentence } from './in-sentence.ts';
import type { AreaMark, Mark, SaidFigure } from './slide-tale.ts';

/** What a title may speak of, and nothing beyond: figures that are known, never what lies behind one that is not. */
export interface TitleFacts {
  readonly query: Query;
  /** Which belts, as a noun. */
  readonly asked: Words;
  readonly marks: readonly Mark[];
  /** Ids of belts whose figure, or rate under a sort by growth, can stand first: one that is only an upper end cannot. */
  readonly sure: ReadonlySet<string>;
  /** The coloured places with what colours them, and their values in words. */
  readonly areas: {
    readonly title: Words;
    readonly places: readonly AreaMark[];
    readonly say: (place: AreaMark) => Words;
  } | null;
}

/** The finding of a map: what stands first among the figures that are known. */
export function mapTitle(facts: TitleFacts): Words {
  const { asked, marks, query } = facts;
  if (marks.length === 0) return { zh: `没有查到${asked.zh}`, en: `No ${asked.en} found` };
  const sure = marks.filter(({ id }) => facts.sure.has(id));
  const told = query.sort === 'growth' ? growthTitle(asked, sure) : scaleTitle(asked, sure);
  return areaTitle(facts) ?? told ?? none(facts);
}

/** What the title stands on: how many belts, how many with a figure, what they add up to, of which years. */
export function mapLead(
  total: Sum,
  sum: SaidFigure,
  { mixed, years }: { readonly mixed: boolean; readonly years: Words | null },
): Words {
  // prettier-ignore
  const coverage = { zh: sayCoverage(total.belts, total.withFigure, 'zh'), en: sayCoverage(total.belts, total.withFigure, 'en') };
  const added = total.value === null ? null : { zh: `合计${sum.zh}`, en: `${sum.en} in all` };
  const loose =
    mixed && added ? { zh: '指标和年份不一，合计仅供参考', en: 'measures and years differ: an indication only' } : null;
  const inside = total.nested > 0 ? { zh: `另有 ${total.nested} 个包含在其中，不重复计`, en: `${total.nested} more lie inside them and are not counted twice` } : null; // prettier-ignore
  const parts = [coverage, added, years, loose, inside].filter((part) => part !== null);
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') };
}

/** Of those that stand first together so many are named. */
const MOST_NAMES = 3;

/** Those that share the greatest known value. */
function firstBy(marks: readonly Mark[], by: 'value' | 'growth'): readonly Mark[] {
  const known = marks.flatMap((mark) => mark[by] ?? []);
  const most = known.reduce((greatest, value) => Math.max(greatest, value), -Infinity);
  return marks.filter((mark) => mark[by] === most);
}

function scaleTitle(asked: Words, sure: readonly Mark[]): Words | null {
  const first = firstBy(sure, 'value');
  const names = namesOf(first);
  if (!first[0]) return null;
  const said = inSentence(first[0].figure);
  return {
    zh: `${asked.zh}中已知规模最大的是${names.zh}：${said.zh}`,
    en: `${names.en} ${first.length === 1 ? 'has' : 'have'} the largest known figure of ${asked.en}: ${said.en}`,
  };
}

function growthTitle(asked: Words, sure: readonly Mark[]): Words | null {
  const first = firstBy(sure, 'growth');
  const names = namesOf(first);
  if (!first[0]) return null;
  const said = inSentence(first[0].grown);
  return {
    zh: `${asked.zh}中 ${sure.length} 个有确切增速，最高的是${names.zh}：${said.zh}`,
    en: `${names.en} ${first.length === 1 ? 'is' : 'are'} the fastest of ${sure.length} ${asked.en} with a definite rate: ${said.en}`,
  };
}

function namesOf(marks: readonly Mark[]): Words {
  const few = marks.slice(0, marks.length > MOST_NAMES ? 1 : MOST_NAMES);
  const more = marks.length - few.length;
  return {
    zh: `${few.map(({ zh }) => zh).join('、')}${more > 0 ? `等 ${marks.length} 个` : ''}`,
    en: `${few.map(({ en }) => en).join(', ')}${more > 0 ? ` and ${more} others` : ''}`,
  };
}

function areaTitle({ asked, areas, query }: TitleFacts): Words | null {
  if (!areas) return null;
  const most = areas.places.reduce((greatest, { value }) => Math.max(greatest, value ?? -Infinity), -Infinity);
  const [one, ...others] = areas.places.filter(({ value }) => value === most);
  if (!one || !Number.isFinite(most)) return null;
  const said = areas.say(one);
  const also = { zh: others.length > 0 ? `等 ${others.length + 1} 地` : '', en: others.length > 0 ? ` and ${others.length} others` : '' }; // prettier-ignore
  const of = query.areas === 'series' ? { zh: '', en: '' } : { zh: `${asked.zh}：`, en: ` among ${asked.en}` };
  return {
    zh: `${of.zh}已知${areas.title.zh}最高的是${one.zh}${also.zh}，${said.zh}`,
    en: `${areas.title.en}: ${one.en}${also.en} highest of what is known${of.en}, ${said.en}`,
  };
}

function none({ asked, marks, query }: TitleFacts): Words {
  const growth = query.sort === 'growth';
  return {
    zh: `${asked.zh}有 ${marks.length} 个，都还没有查到${growth ? '确切增速' : '规模数字'}`,
    en: `${marks.length} ${asked.en}, none with a ${growth ? 'definite rate' : 'known figure'}`,
  };
}
