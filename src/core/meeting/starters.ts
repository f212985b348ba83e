import { formatAddress } from '../analysis/address.ts';
import { DEFAULT_QUERY, type Query } from '../analysis/query.ts';
import type { Words } from '../belt/terms.ts';
import type { Language } from '../figure/say.ts';
import type { SlideDraft } from './deck-edit.ts';

/** A deck that is made in one tap: its title and slides, in the language of the person who makes it. */
export interface Starter {
  readonly title: string;
  readonly slides: readonly SlideDraft[];
}

interface Front {
  /** As the address writes it: place:330000, topic:report. */
  readonly page?: string;
  /** Id of the selected belt. */
  readonly belt?: string;
  readonly part?: string;
  readonly caption?: string;
}

/** A slide that asks a question, with what is in front of the map. */
function view(query: Partial<Query>, { page, belt, part, caption = '' }: Front = {}): SlideDraft {
  const asked = formatAddress({ ...DEFAULT_QUERY, ...query }).slice(1);
  const parts = [asked, page ? `page=${page}` : '', belt ? `belt=${encodeURIComponent(belt)}` : ''];
  const search = parts.filter((one) => one !== '').join('&');
  return { kind: 'view', search: search === '' ? '' : `?${search}`, caption, ...(part ? { part } : {}) };
}

/** A belt on the map: its figures are the finding of the slide after it. */
function where(name: string, slide: SlideDraft, language: Language): SlideDraft {
  return { ...slide, title: say({ zh: `${name}在哪里`, en: `Where to find ${name}` }, language) };
}

function section(title: string): SlideDraft {
  return { kind: 'section', title };
}

/** What a province has for a deck of its belts. */
export interface ProvinceFacts extends Words {
  readonly code: string;
  /** Ids of its largest belts by known figure. */
  readonly largest: readonly string[];
  /** It has belts whose growth is known, and belts without any figure. */
  readonly growing: boolean;
  readonly unknown: boolean;
}

/** So many of its largest belts have a slide of their own. */
const LARGEST = 3;

/** A province: where its belts are, by trade and city, how they grow, the largest one by one, and what is still to be found out. */
export function provinceDeck(facts: ProvinceFacts, language: Language): Starter {
  const { code, largest, growing, unknown } = facts;
  const title = say({ zh: `${facts.zh}的产业带`, en: `Belts of ${facts.en}` }, language);
  const page = `place:${code}`;
  const [place, level] = [code, 'prefecture'] as const;
  return {
    title,
    slides: [
      section(title),
      view({ place }),
      view({ place, level, areas: 'count' }),
      view({}, { page, part: 'belts' }),
      view({}, { page, part: 'sectors' }),
      view({}, { page, part: 'places' }),
      view({ place, tiers: ['hundred'] }),
      ...(growing ? [view({ place, sort: 'growth' }), view({}, { page, part: 'growth' })] : []),
      ...largest.slice(0, LARGEST).map((id) => view({ place }, { page: `belt:${id}`, part: 'figures' })),
      ...(unknown ? [view({ place, tiers: ['none'] })] : []),
    ],
  };
}

/** What a belt has for a deck of its dossier. */
export interface BeltFacts extends Words {
  readonly id: string;
  /** Code of its province, and of its industry of level 2; '' = not known. */
  readonly province: string;
  readonly industry: string;
  readonly trend: boolean;
  readonly conflicts: boolean;
  readonly kin: boolean;
}

/** A belt in five slides, whatever of its dossier there is. */
export function beltDeck(facts: BeltFacts, language: Language): Starter {
  const { id, province: place, industry, trend, conflicts, kin } = facts;
  const page = `belt:${id}`;
  const wanted = [
    where(say(facts, language), view({ place }, { belt: id }), language),
    view({}, { page, part: 'figures' }),
    ...(trend ? [view({}, { page, part: 'trend' })] : []),
    ...(conflicts ? [view({}, { page, part: 'conflicts' })] : []),
    ...(kin ? [view({}, { page, part: 'kin' })] : []),
    ...(industry === '' ? [] : [view({ industries: [industry] })]),
    ...(place === '' ? [] : [view({ place })]),
    view({}, { page }),
  ];
  return { title: say(facts, language), slides: wanted.slice(0, FIVE) };
}

const FIVE = 5;

/** The 2021 report beside what is known today. */
export function reportDeck(language: Language): Starter {
  const title = say({ zh: '2021 报告，今天再看', en: 'The 2021 report, looked at today' }, language);
  const page = 'topic:report';
  return {
    title,
    slides: [
      section(title),
      view({}, { page, part: 'provinces' }),
      view({ areas: 'count' }),
      view({ areas: 'series' }),
      view({}, { page, part: 'cities' }),
      view({ areas: 'count', level: 'prefecture' }),
      view({}, { page, part: 'markets' }),
      view({}, { page, part: 'nation' }),
      view({}, { page: 'topic:events', part: 'newest' }),
    ],
  };
}

/** A published list by city and category, and the same as belts of the map; '' = no belt of the map is known to be on it. */
export interface ListFacts {
  readonly id: string;
  readonly onMap: boolean;
}

/** The lists of the platform, and what the data themselves say by the same thresholds. */
export function listsDeck(lists: readonly ListFacts[], language: Language): Starter {
  const title = say({ zh: '百亿产业带与增长产业带', en: 'Belts above CNY 10 bn, and growth belts' }, language);
  const page = 'topic:lists';
  const each = lists.flatMap(({ id, onMap }) => [view({}, { page, part: id }), ...(onMap ? [view({ lists: [id] })] : [])]); // prettier-ignore
  return {
    title,
    slides: [
      section(title),
      ...each,
      view({ tiers: ['hundred'] }),
      view({ tiers: ['hundred'], areas: 'count' }),
      view({ growthBelts: true, sort: 'growth' }),
      view({}, { page, part: 'all' }),
    ],
  };
}

/** A visit of a trip, as far as it may be shown. */
export interface VisitFacts {
  readonly record: string;
  readonly title: string;
  /** Id of its belt; '' = none was named. */
  readonly belt: string;
  readonly figures: number;
  readonly photos: readonly { readonly file: string; readonly caption: string }[];
}

/** So many photos of a visit; the others can be added one by one. */
const PHOTOS = 2;

/** What a trip found: for each visit a section, its belt with the figures seen on site, and its first photos. */
export function tripDeck(title: string, days: string, visits: readonly VisitFacts[], language: Language): Starter {
  const slides = visits.flatMap(({ record, belt, photos, ...visit }) => {
    const said = say(
      { zh: `现场记了 ${visit.figures} 个数字`, en: `${visit.figures} figures noted on site` },
      language,
    );
    return [
      { ...section(visit.title), caption: visit.figures > 0 ? said : '' },
      ...(belt === ''
        ? []
        : [where(visit.title, view({}, { belt }), language), view({}, { page: `belt:${belt}`, part: 'figures' })]),
      ...photos.slice(0, PHOTOS).map(({ file, caption }): SlideDraft => ({ kind: 'photo', title: caption || visit.title, photo: { record, file } })), // prettier-ignore
    ];
  });
  return { title, slides: [{ ...section(title), caption: days }, ...slides] };
}

function say(words: Words, language: Language): string {
  return words[language] || words.zh;
}
