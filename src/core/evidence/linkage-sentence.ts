import type { CountyTie } from '../analysis/counties.ts';
import type { JointScale } from '../analysis/joint-scale.ts';
import type { Figure } from '../analysis/result.ts';
import type { MeasureText } from '../belt/model.ts';
import type { Words } from '../belt/terms.ts';
import type { Bound, Interval } from '../figure/bound.ts';
import { sayFigure, sayNothing, sayPeriod, type Language } from '../figure/say.ts';

/** One of two neighbours, as a sentence names it. */
export interface Neighbour extends Words {
  readonly figure: Figure | null;
}

/** What is known of two belts of one trade in neighbouring places. */
export interface LinkFacts {
  readonly ends: readonly [Neighbour, Neighbour];
  readonly industry: Words;
  readonly km: number;
  readonly approximate: boolean;
  readonly counties: CountyTie;
  readonly scale: JointScale;
  /** Names of the events of both. */
  readonly events: readonly Words[];
}

/**
 * Two neighbours of one trade, for whoever governs one of them: how near, how large together, what they are known to have held together, and the first
 * step. A sum is told only of two known figures of one kind; otherwise what is missing is.
 */
export function sayLinkage(facts: LinkFacts, measures: readonly MeasureText[]): Words {
  return { zh: sayZh(facts, measures), en: sayEn(facts, measures) };
}

function sayZh(facts: LinkFacts, measures: readonly MeasureText[]): string {
  const [here, there] = facts.ends;
  const tie = { same: '，同在一县', touching: '，两县接壤', apart: '', unknown: '' }[facts.counties];
  const where = `${here.zh}与${there.zh}同属${facts.industry.zh}，${sayDistance(facts, 'zh')}${tie}。`;
  const joint = sayJoint(facts, measures, 'zh');
  const sum = joint === '' ? '' : `两地合计${joint}${facts.scale.mixed ? '（年份不同，只作参考）' : ''}：`;
  const figures = facts.ends.map((end) => `${end.zh}${sayEnd(end, measures, 'zh')}`).join('，');
  const known = facts.events.map(({ zh }) => `「${zh}」`).join('、');
  const events = known === '' ? '资料里没有两地合办的活动。' : `两地同在的活动：${known}。`;
  const apart = isApart(facts) ? '两个数字指标不同，不相加。' : '';
  return `${where}${sum}${figures}。${apart}${events}${stepZh(facts)}`;
}

function stepZh({ ends: [here, there], scale, events }: LinkFacts): string {
  if (scale.known === 0) return '第一步：两地各公布一个同年、同指标的数字。';
  const silent = here.figure === null ? here : there;
  if (scale.known === 1) return `第一步：请${silent.zh}公布一个同年、同指标的数字，再谈合计。`;
  if (events.length > 0) return '第一步：把同场的活动定成每年一届，一份采购商名单两地共用。';
  return '第一步：合办一场采购对接，一份采购商名单、一个物流集货点两地共用。';
}

function sayEn(facts: LinkFacts, measures: readonly MeasureText[]): string {
  const [here, there] = facts.ends;
  const tie = { same: ', in one county', touching: ', in counties that touch', apart: '', unknown: '' }[facts.counties];
  const where = `${here.en} and ${there.en} are one trade (${facts.industry.en}), ${sayDistance(facts, 'en')}${tie}. `;
  const joint = sayJoint(facts, measures, 'en');
  const mixed = facts.scale.mixed ? ' (of different years, an indication only)' : '';
  const sum = joint === '' ? '' : `Together ${joint}${mixed}: `;
  const figures = facts.ends.map((end) => `${end.en} ${sayEnd(end, measures, 'en')}`).join('; ');
  const known = facts.events.map(({ en }) => en).join(', ');
  const events = known === '' ? 'Known joint events: none. ' : `Events of both: ${known}. `;
  const apart = isApart(facts) ? 'The two are of different measures and are not added up. ' : '';
  return `${where}${sum}${figures}. ${apart}${events}${stepEn(facts)}`;
}

function stepEn({ ends: [here, there], scale, events }: LinkFacts): string {
  if (scale.known === 0) return 'First step: each states a figure of one year and one measure.';
  const silent = here.figure === null ? here : there;
  if (scale.known === 1)
    return `First step: ask ${silent.en} for a figure of the same year and measure before adding up.`;
  if (events.length > 0) return 'First step: make the event of both a yearly one, with one list of buyers.';
  return 'First step: hold one buyers’ day together, with one list of buyers and one freight yard.';
}

/** 相距约 11 公里; two centres that are one point say nothing of the distance. */
export function sayDistance({ km, approximate }: Pick<LinkFacts, 'km' | 'approximate'>, language: Language): string {
  const whole = Math.max(1, Math.round(km));
  if (language === 'zh') return `相距约 ${whole} 公里${approximate ? '（按所在地中心计）' : ''}`;
  return `about ${whole} km apart${approximate ? ' (between the centres of the places)' : ''}`;
}

/** 产值 2023 年 500亿元; without a figure that is said. */
export function sayEnd({ figure }: Neighbour, measures: readonly MeasureText[], language: Language): string {
  const measure = figure && measures[figure.measure];
  if (!figure || !measure) return sayNothing(language);
  const { unit, kind } = measure;
  const said = sayFigure({ ...figure, unit, kind }, language);
  const year = sayPeriod(String(figure.year), language);
  const own = figure.mine === true;
  if (language === 'zh') return `${year}${measure.zh}${said}${own ? '（实地）' : ''}`;
  return `${said} (${measure.en}, ${year}${own ? ', from a visit' : ''})`;
}

/** Both figures are known and are of different measures. */
export function isApart({ ends: [here, there] }: LinkFacts): boolean {
  return here.figure !== null && there.figure !== null && here.figure.measure !== there.figure.measure;
}

/** What the two add up to; '' = one of them is not known, or they are of different measures. */
export function sayJoint(facts: LinkFacts, measures: readonly MeasureText[], language: Language): string {
  const { ends, scale } = facts;
  const measure = measures[ends[0].figure?.measure ?? -1];
  if (!measure || scale.value === null || scale.known < 2 || isApart(facts)) return '';
  const { value, high, bound } = boundOf(scale.value, scale.interval);
  return sayFigure({ value, high, bound, unit: measure.unit, kind: measure.kind }, language);
}

/** A sum with the bound that its parts leave: open at the top = over, at the bottom = nearly, at both = about. */
function boundOf(value: number, interval: Interval | null): { value: number; high: number | null; bound: Bound } {
  if (!interval) return { value, high: null, bound: 'exact' };
  const { low, high, approximate } = interval;
  if (low === null) return { value: high ?? value, high: null, bound: high === null ? 'about' : 'nearly' };
  if (high === null) return { value: low, high: null, bound: 'over' };
  if (low !== high) return { value: low, high, bound: 'between' };
  return { value, high: null, bound: approximate ? 'about' : 'exact' };
}
