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

interface Candidate extends Hit {
  readonly words: readonly string[];
}

/**
 * Belts, places and industries whose names hold the text, whole names first, then beginnings, then the rest;
 * places before industries before belts of equal worth.
 * @param limit at most this many hits
 */
export function search(pack: Pack, text: string, limit: number): Hit[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const worth = new Map<Candidate, number>();
  for (const candidate of candidates(pack)) {
    const best = Math.max(...candidate.words.map((word) => worthOf(word.toLowerCase(), wanted)));
    if (best > 0) worth.set(candidate, best);
  }
  const ordered = Array.from(worth).sort((a, b) => b[1] - a[1]);
  return ordered.slice(0, limit).map(([{ kind, key, zh, en, detail }]) => ({ kind, key, zh, en, detail }));
}

function worthOf(word: string, wanted: string): number {
  if (word === wanted) return 3;
  if (word.startsWith(wanted)) return 2;
  return word.includes(wanted) ? 1 : 0;
}

function* candidates(pack: Pack): Generator<Candidate> {
  yield* placeCandidates(pack);
  for (const industry of pack.texts.industries) {
    const { code, zh, en } = industry;
    yield { kind: 'industry', key: code, zh, en, detail: { zh: '', en: '' }, words: [zh, en] };
  }
  for (let row = 0; row < pack.belts.count; row++) {
    const belt = pack.texts.belts[row];
    if (!belt) continue;
    const place = pack.texts.places[pack.belts.place[row] ?? 0];
    const detail = { zh: place?.zh ?? '', en: place?.en ?? '' };
    yield {
      kind: 'belt',
      key: String(row),
      zh: belt.zh,
      en: belt.en,
      detail,
      words: [belt.zh, belt.en, belt.category],
    };
  }
}

/** Only places that have belts: any other would lead to an empty list. */
function* placeCandidates(pack: Pack): Generator<Candidate> {
  const { province, prefecture, county, town } = pack.belts;
  const rows = new Set([province, prefecture, county, town].flatMap((column) => Array.from(column)));
  for (const row of Array.from(rows).sort((a, b) => a - b)) {
    const place = pack.texts.places[row];
    if (!place) continue;
    const parent = pack.texts.places[place.parent];
    const detail = { zh: parent?.zh ?? '', en: parent?.en ?? '' };
    const { code, zh, en, short, aliases } = place;
    yield { kind: 'place', key: code, zh, en, detail, words: [zh, short, en, ...aliases] };
  }
}
