import { LEVELS } from '../belt/model.ts';
import { formatArea, readArea } from './area.ts';
import { AREAS, BREAKINGS, QUADRANTS, READINGS, SORTS, TIERS, type Breaking, type Query, type Range } from './query.ts';

/** A part of an address that was dropped. */
export interface Problem {
  readonly key: string;
  readonly found: string;
  readonly expected: string;
}

type Change = Partial<Query>;
type Read = Change | { readonly expected: string };

/** One part of the address: its short key, how a query writes it and how it is read back. */
export interface Part {
  readonly key: string;
  readonly write: (query: Query) => string;
  readonly read: (text: string) => Read;
}

const YEAR = /^(19|20)\d\d$/;
const CODE = /^(\d{6}|\d{9})$/;

/** Keys never change their meaning: addresses are kept in notes and decks. */
export const PARTS: readonly Part[] = [
  {
    key: 'p',
    write: ({ place }) => place,
    read: (text) => (text === '' || CODE.test(text) ? { place: text } : { expected: 'a place code of 6 or 9 digits' }),
  },
  list(
    'i',
    'industries',
    (query) => query.industries,
    (industries) => ({ industries }),
  ),
  {
    key: 't',
    write: ({ tiers }) => tiers.join(','),
    read: (text) => several(text, TIERS, (tiers) => ({ tiers })),
  },
  list(
    'l',
    'recognition lists',
    (query) => query.lists,
    (lists) => ({ lists }),
  ),
  flag(
    'g',
    ({ hasGrowth }) => hasGrowth,
    (hasGrowth) => ({ hasGrowth }),
  ),
  flag(
    'r',
    (query) => query.growthBelts,
    (growthBelts) => ({ growthBelts }),
  ),
  text(
    'm',
    'a measure',
    ({ measure }) => measure,
    (measure) => ({ measure }),
  ),
  {
    key: 'y',
    write: ({ year }) => String(year),
    read: (year) =>
      year === 'latest'
        ? { year }
        : YEAR.test(year)
          ? { year: Number(year) }
          : { expected: 'a year such as 2023, or latest' },
  },
  choice(
    's',
    SORTS,
    ({ sort }) => sort,
    (sort) => ({ sort }),
  ),
  flag(
    'd',
    ({ descending }) => descending,
    (descending) => ({ descending }),
  ),
  choice(
    'v',
    LEVELS,
    ({ level }) => level,
    (level) => ({ level }),
  ),
  choice(
    'a',
    AREAS,
    ({ areas }) => areas,
    (areas) => ({ areas }),
  ),
  text(
    'x',
    'a measure',
    ({ series }) => series,
    (series) => ({ series }),
  ),
  {
    key: 'z',
    write: ({ seriesYear }) => String(seriesYear),
    read: (year) => (YEAR.test(year) ? { seriesYear: Number(year) } : { expected: 'a year such as 2023' }),
  },
  flag(
    'c',
    ({ circles }) => circles,
    (circles) => ({ circles }),
  ),
  range(
    'k',
    ({ scaleRange }) => scaleRange,
    (scaleRange) => ({ scaleRange }),
  ),
  range(
    'h',
    ({ growthRange }) => growthRange,
    (growthRange) => ({ growthRange }),
  ),
  {
    key: 'q',
    write: ({ quadrants }) => quadrants.join(','),
    read: (text) => several(text, QUADRANTS, (quadrants) => ({ quadrants })),
  },
  {
    key: 'w',
    write: ({ area }) => (area ? formatArea(area) : ''),
    read: (text) => {
      const area = readArea(text);
      return area || text === '' ? { area } : { expected: 'an area such as circle~113.2~22.6~30' };
    },
  },
  choice(
    'f',
    READINGS,
    ({ reading }) => reading,
    (reading) => ({ reading }),
  ),
  {
    key: 'b',
    write: ({ breaking }) => (typeof breaking === 'string' ? breaking : breaking.join('~')),
    read: (text) => {
      const breaking = readBreaking(text);
      return breaking ? { breaking } : { expected: `one of ${BREAKINGS.join(', ')}, or ascending numbers parted by ~` };
    },
  },
];

/** Classes that a person may type: more could not be told apart. */
const MOST_BREAKS = 8;

function readBreaking(text: string): Breaking | null {
  const method = BREAKINGS.find((one) => one === text);
  if (method) return method;
  const numbers = text.split('~').map(numberOf);
  const rising = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? Infinity));
  return rising && numbers.length <= MOST_BREAKS && !numbers.some(Number.isNaN) ? numbers : null;
}

function numberOf(text: string): number {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text) : NaN;
}

/** `1000~5000`; an open end is left out: `1000~`. */
function range(key: string, get: (query: Query) => Range, set: (value: Range) => Change): Part {
  const end = (text: string) => (text === '' ? null : numberOf(text));
  return {
    key,
    write: (query) => {
      const { from, to } = get(query);
      return from === null && to === null ? '' : `${from ?? ''}~${to ?? ''}`;
    },
    read: (text) => {
      const [from = null, to = null, ...rest] = text.split('~').map(end);
      const sound = rest.length === 0 && ![from, to].some(Number.isNaN) && (from === null || to === null || from < to);
      return sound
        ? set({ from, to })
        : { expected: 'two numbers parted by ~, the smaller first; an open end is left out' };
    },
  };
}

function flag(key: string, get: (query: Query) => boolean, set: (value: boolean) => Change): Part {
  return {
    key,
    write: (query) => (get(query) ? '1' : '0'),
    read: (value) => (value === '1' || value === '0' ? set(value === '1') : { expected: '1 or 0' }),
  };
}

function choice<Choice extends string>(
  key: string,
  choices: readonly Choice[],
  get: (query: Query) => Choice,
  set: (value: Choice) => Change,
): Part {
  return {
    key,
    write: get,
    read: (value) => {
      const found = choices.find((one) => one === value);
      return found === undefined ? { expected: `one of ${choices.join(', ')}` } : set(found);
    },
  };
}

function text(key: string, what: string, get: (query: Query) => string, set: (value: string) => Change): Part {
  return {
    key,
    write: (query) => encodeURIComponent(get(query)),
    read: (value) => {
      const found = decode(value);
      return found ? set(found) : { expected: what };
    },
  };
}

/** Items are escaped one by one, so a comma inside an item is %2C and never parts it. */
function list(
  key: string,
  what: string,
  get: (query: Query) => readonly string[],
  set: (values: readonly string[]) => Change,
): Part {
  return {
    key,
    write: (query) => get(query).map(encodeURIComponent).join(','),
    read: (value) => {
      const items = value === '' ? [] : value.split(',').map(decode);
      const sound = items.flatMap((item) => item || []);
      return sound.length < items.length ? { expected: `${what}, parted by commas` } : set([...new Set(sound)]);
    },
  };
}

function several<Choice extends string>(
  value: string,
  choices: readonly Choice[],
  set: (values: readonly Choice[]) => Change,
): Read {
  const items = value === '' ? [] : [...new Set(value.split(','))];
  const sound = items.flatMap((item) => choices.filter((one) => one === item));
  return sound.length < items.length ? { expected: `some of ${choices.join(',')}` } : set(sound);
}

/** null where the escapes are broken. */
function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
