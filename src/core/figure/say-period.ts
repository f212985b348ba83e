import { parsePeriod, type Period } from './period.ts';
import { DASH, type Language } from './say-number.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const QUARTERS = ['一', '二', '三', '四'];

/** A period in words: 2021年上半年, H1 2021; 2020年1–4月, Jan–Apr 2020. A malformed text is given back as it is. */
export function sayPeriod(text: string, language: Language): string {
  const read = parsePeriod(text);
  if (!read.ok) return text;
  const { start, end } = read.period;
  if (start === null || end === null) return language === 'zh' ? '时间不详' : 'date unknown';
  return language === 'zh'
    ? sayZh(read.period, split(start), split(end))
    : sayEn(read.period, split(start), split(end));
}

/** From one period to another, as words: 2025年9月6日–9月7日; of two that differ in grain each keeps its own: 2025年9月–2025年9月21日. '' as end = the first alone. */
export function saySpan(start: string, end: string, language: Language): string {
  if (end === '' || end === start) return sayPeriod(start, language);
  const joint = `${start}/${end}`;
  if (parsePeriod(joint).ok) return sayPeriod(joint, language);
  return `${sayPeriod(start, language)}${language === 'zh' ? DASH : ` ${DASH} `}${sayPeriod(end, language)}`;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function split(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

function sayZh({ kind }: Period, from: Day, to: Day): string {
  switch (kind) {
    case 'half':
      return `${to.year}年${to.month === 6 ? '上' : '下'}半年`;
    case 'quarters':
      return `${to.year}年${quartersZh(Math.ceil(from.month / 3), to.month / 3)}`;
    case 'months':
      return monthsZh(from, to);
    case 'day':
      return dayZh(to);
    case 'days':
      return `${dayZh(from)}${DASH}${from.year === to.year ? `${to.month}月${to.day}日` : dayZh(to)}`;
    case 'mat':
      return `近12个月（MAT ${to.year}）`;
    case 'years':
      return `${from.year}${DASH}${to.year}年`;
    default:
      return `${to.year}年`;
  }
}

function quartersZh(from: number, to: number): string {
  if (from === to) return `第${QUARTERS[to - 1]}季度`;
  return from === 1 ? `前${QUARTERS[to - 1]}季度` : `第${QUARTERS[from - 1]}至第${QUARTERS[to - 1]}季度`;
}

function monthsZh(from: Day, to: Day): string {
  if (from.year !== to.year) return `${from.year}年${from.month}月${DASH}${to.year}年${to.month}月`;
  return `${to.year}年${from.month === to.month ? '' : `${from.month}${DASH}`}${to.month}月`;
}

function dayZh({ year, month, day }: Day): string {
  return `${year}年${month}月${day}日`;
}

function sayEn({ kind }: Period, from: Day, to: Day): string {
  switch (kind) {
    case 'half':
      return `H${to.month / 6} ${to.year}`;
    case 'quarters':
      return `${quartersEn(Math.ceil(from.month / 3), to.month / 3)} ${to.year}`;
    case 'months':
      return monthsEn(from, to);
    case 'day':
      return dayEn(to, true);
    case 'days':
      return `${dayEn(from, from.year !== to.year)} ${DASH} ${dayEn(to, true)}`;
    case 'mat':
      return `12 months to ${to.year} (MAT)`;
    case 'years':
      return `${from.year}${DASH}${to.year}`;
    default:
      return String(to.year);
  }
}

function quartersEn(from: number, to: number): string {
  return from === to ? `Q${to}` : `Q${from}${DASH}Q${to}`;
}

function monthsEn(from: Day, to: Day): string {
  if (from.year !== to.year) return `${MONTHS[from.month - 1]} ${from.year} ${DASH} ${MONTHS[to.month - 1]} ${to.year}`;
  return `${from.month === to.month ? '' : `${MONTHS[from.month - 1]}${DASH}`}${MONTHS[to.month - 1]} ${to.year}`;
}

function dayEn({ year, month, day }: Day, withYear: boolean): string {
  return `${day} ${MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`;
}
