import type { Named } from '../search/name-index.ts';
import type { Words } from './model.ts';
import type { Pack } from './pack.ts';

/** What a search word led to. */
export interface Hit extends Words {
  readonly kind: 'belt' | 'place' | 'industry';
  /** Belt row, place code or industry code. */
  readonly key: string;
  /** Where the belt or place lies; empty for an industry. */
  readonly detail: Words;
}

/** A hit with all the names that lead to it. */
export type Candidate = Hit & Named;

/** Figures of this scope say in words what product they are of. */
const PRODUCT = 'product';
const NOWHERE: Words = { zh: '', en: '' };

/** Everything in a pack that a name may lead to: places, then industries, then belts. */
export function candidatesOf(pack: Pack): Candidate[] {
  return [...placeCandidates(pack), ...industryCandidates(pack), ...beltCandidates(pack)];
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
    const detail = wordsOf(texts.places[place.parent]);
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
    detail: wordsOf(pack.texts.places[pack.belts.place[row] ?? -1]),
    words: distinct([zh, en, category, ...productsOf(pack, row, product)]),
  }));
}

/** The products that a belt has figures of, in the words of their sources. */
function productsOf({ belts, claims, texts }: Pack, belt: number, product: number): string[] {
  const words: string[] = [];
  for (let claim = belts.claimStart[belt] ?? 0; claim < (belts.claimStart[belt + 1] ?? 0); claim++)
    if (claims.scope[claim] === product) words.push(texts.phrases[claims.scopeWords[claim] ?? 0] ?? '');
  return words;
}

function wordsOf(words: Words | undefined): Words {
  return words ? { zh: words.zh, en: words.en } : NOWHERE;
}

function distinct(words: readonly string[]): string[] {
  return Array.from(new Set(words)).filter((word) => word !== '');
}
