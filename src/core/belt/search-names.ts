import type { Named } from '../search/name-index.ts';
import type { Evidence } from './evidence.ts';
import type { Words } from './model.ts';
import type { Pack } from './pack.ts';

export const HIT_KINDS = ['place', 'industry', 'belt', 'event', 'programme', 'enterprise'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** What a search word led to. */
export interface Hit extends Words {
  readonly kind: HitKind;
  /** Belt row, place code, industry code, or id of an event, programme or enterprise. */
  readonly key: string;
  /** Where it lies, or what else tells it from its namesakes; empty for an industry. */
  readonly detail: Words;
  /** Of an enterprise: id of its belt; left out = none stands for it. */
  readonly belt?: string;
  /** Of an enterprise without a belt: code of its place, where one is known. */
  readonly place?: string;
}

/** A hit with all the names that lead to it. */
export type Candidate = Hit & Named;

/** Figures of this scope say in words what product they are of. */
const PRODUCT = 'product';
const NOWHERE: Words = { zh: '', en: '' };

/** Everything in a pack that a name may lead to: places, industries, belts, events, programmes. */
export function candidatesOf(pack: Pack): Candidate[] {
  return [
    ...placeCandidates(pack),
    ...industryCandidates(pack),
    ...beltCandidates(pack),
    ...eventCandidates(pack),
    ...programmeCandidates(pack),
  ];
}

/** Companies, brands, markets and hosts that the sources name: they come with the part of the pack that pages need. */
export function enterpriseCandidates({ texts, belts }: Pack, { enterprises }: Evidence): Candidate[] {
  return enterprises.map(({ id, zh, en, belt, place }) => {
    const home = texts.belts[belt];
    const at = texts.places[place] ?? texts.places[belts.place[belt] ?? -1];
    return {
      ...{ kind: 'enterprise', key: id, zh, en, detail: wordsOf(home ?? at), words: distinct([zh, en]) },
      ...(home ? { belt: home.id } : at ? { place: at.code } : {}),
    };
  });
}

function eventCandidates({ texts }: Pack): Candidate[] {
  return texts.events.map(({ id, zh, en, place }) => {
    const detail = wordsOf(texts.places[place ?? -1]);
    return { kind: 'event', key: id, zh, en, detail, words: distinct([zh, en]) };
  });
}

function programmeCandidates({ texts }: Pack): Candidate[] {
  return texts.programmes.map(({ id, zh, en, owner = '' }) => {
    const detail = { zh: owner, en: owner };
    return { kind: 'programme', key: id, zh, en, detail, words: distinct([zh, en]) };
  });
}

/** Only places that have belts: any other would lead to an empty list. */
function placeCandidates({ belts, texts }: Pack): Candidate[] {
  const { province, prefecture, county, town } = belts;
  const rows = new Set<number>();
  for (const column of [province, prefecture, county, town]) for (const row of column) rows.add(row);
  const used = Array.from(rows).sort((a, b) => a - b);
  return used.flatMap((row) => {
    const place = texts.places[row];
    if (!place) return [];
    const { code, zh, en, short, aliases } = place;
    const detail = whereIs(texts, place.parent);
    return [{ kind: 'place', key: code, zh, en, detail, words: distinct([zh, short, en, ...aliases]) }];
  });
}

function industryCandidates({ texts }: Pack): Candidate[] {
  return texts.industries.map(({ code, zh, en }) => ({
    kind: 'industry',
    key: code,
    zh,
    en,
    detail: NOWHERE,
    words: distinct([zh, en]),
  }));
}

function beltCandidates(pack: Pack): Candidate[] {
  const product = pack.texts.scopes.findIndex(({ code }) => code === PRODUCT);
  return pack.texts.belts.map(({ zh, en, category }, row) => ({
    kind: 'belt',
    key: String(row),
    zh,
    en,
    detail: whereIs(pack.texts, pack.belts.place[row] ?? -1),
    words: distinct([zh, unbracketed(zh), en, category, ...productsOf(pack, row, product)]),
  }));
}

/** A place after its province: a town alone tells few people where it is. */
function whereIs({ places }: Pack['texts'], row: number): Words {
  const place = places[row];
  let top = place;
  while (top && places[top.parent]) top = places[top.parent];
  if (!place || !top || top === place) return wordsOf(place);
  return { zh: `${top.zh} · ${place.zh}`, en: `${place.en}, ${top.en}` };
}

/** The products that a belt has figures of, in the words of their sources. */
function productsOf({ belts, claims, texts }: Pack, belt: number, product: number): string[] {
  const words: string[] = [];
  for (let claim = belts.claimStart[belt] ?? 0; claim < (belts.claimStart[belt + 1] ?? 0); claim++)
    if (claims.scope[claim] === product) words.push(texts.phrases[claims.scopeWords[claim] ?? 0] ?? '');
  return words;
}

/** 诸暨(大唐)袜业 is looked for as 大唐袜业 too. */
function unbracketed(name: string): string {
  return name.replace(/[()（）]/g, '');
}

function wordsOf(words: Words | undefined): Words {
  return words ? { zh: words.zh, en: words.en } : NOWHERE;
}

function distinct(words: readonly string[]): string[] {
  return Array.from(new Set(words)).filter((word) => word !== '');
}
