import type { MeasureText } from '../belt/model.ts';
import type { Words } from '../belt/terms.ts';
import { sayFigure, sayPeriod, type Language } from '../figure/say.ts';
import type { EventLine } from './event-lines.ts';
import type { Missed } from './chance.ts';

type Told = Omit<Missed, 'sentence'>;
type Lines = readonly (EventLine | undefined)[];

/**
 * A chance missed, for whoever sets the date of the next festival: what fell together, how near, what each is known to have brought, and what
 * can be done. Only what the sources state: where they give no figure it says so.
 */
export function sayMissed(missed: Told, lines: Lines, measures: readonly MeasureText[]): Words {
  const parts = (language: Language) => lines.map((line) => (line ? sayParty(line, measures, language) : ''));
  return { zh: sayZh(missed, parts('zh')), en: sayEn(missed, parts('en')) };
}

function sayZh(missed: Told, [one = '', other = '']: string[]): string {
  const { from, to, certain, sameIndustry, parties, over, joint } = missed;
  const [here, there] = parties.map(({ place }) => place.zh);
  const days = sayPeriod(from === to ? from : `${from}/${to}`, 'zh');
  const trade = sameIndustry ? `，同属${sameIndustry.zh}` : '';
  const towns = here === there ? (here ?? '') : `${here ?? ''}与${there ?? ''}`;
  const fact = `${towns} ${days}${certain ? '' : '可能'}撞期，${sayNear(missed, 'zh')}${trade}：${one}；${other}。`;
  const alone = joint.length > 0 ? '' : '资料里没有两地合办的活动。';
  const who = over ? `两场都在${over.zh}，${over.zh}排一张节庆档期表就能避开：` : `${towns}先通一次气：`;
  const what = sameIndustry
    ? '可以合办一场，共用采购商、主播和平台档期，或者前后错开。'
    : '可以前后错开，或者互相带客。';
  return `${fact}${alone}下一届，${who}${what}`;
}

function sayEn(missed: Told, [one = '', other = '']: string[]): string {
  const { from, to, certain, sameIndustry, parties, over, joint } = missed;
  const [here, there] = parties.map(({ place }) => place.en);
  const days = sayPeriod(from === to ? from : `${from}/${to}`, 'en');
  const trade = sameIndustry ? `, one trade (${sameIndustry.en})` : '';
  const towns = here === there ? (here ?? '') : `${here ?? ''} and ${there ?? ''}`;
  const fact = `${towns} ${certain ? 'on the same days' : 'perhaps on the same days'}, ${days}, ${sayNear(missed, 'en')}${trade}: ${one}; ${other}. `;
  const alone = joint.length > 0 ? '' : 'The sources name no event of both. ';
  const who = over
    ? `both are in ${over.en}, where one calendar of festivals settles it: `
    : `${towns} should talk first: `;
  const what = sameIndustry ? 'hold one together, with the same buyers, hosts and platform slot, or one after the other.' : 'one after the other, or send each other visitors.'; // prettier-ignore
  return `${fact}${alone}Next time ${who}${what}`;
}

/** 相距约 12 km; without a point of its own the centre of the place stands for it. */
function sayNear({ km, approximate }: Told, language: Language): string {
  const whole = Math.max(1, Math.round(km));
  if (language === 'zh') return `相距约 ${whole} 公里${approximate ? '（按所在地中心计）' : ''}`;
  return `about ${whole} km apart${approximate ? ' (between the centres of the places)' : ''}`;
}

function sayParty(
  { zh, en, platform, claims }: EventLine,
  measures: readonly MeasureText[],
  language: Language,
): string {
  const name = language === 'zh' ? `「${zh}」` : en;
  const figures = claims.map(({ measure, value, high, bound, unit }) => {
    const { kind = 'other', ...text } = measures[measure] ?? { zh: '', en: '' };
    const figure = sayFigure({ value, high, bound, unit, kind }, language);
    return language === 'zh' ? `${text.zh}${figure}` : `${text.en}: ${figure}`;
  });
  const told = figures.length > 0 ? figures : [language === 'zh' ? '没有成效数字' : 'no figure of its effect'];
  const facts = [...(platform === '' ? [] : [platform]), ...told];
  return language === 'zh' ? `${name}（${facts.join('，')}）` : `${name} (${facts.join(', ')})`;
}
