import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import type { OwnName } from '../belt/search.ts';

/** What a search must learn of an overlaid pack: its own belts, and the places that came with them. */
export function ownNames(pack: Pack, over: Pack): OwnName[] {
  const { texts, belts } = over;
  const places = texts.places.slice(pack.texts.places.length).map(({ code, zh, en, short, parent }): OwnName => {
    return { kind: 'place', key: code, zh, en, detail: wordsOf(texts.places[parent]), words: [zh, short, en] };
  });
  const named = texts.belts.slice(pack.belts.count).map(({ zh, en }, at): OwnName => {
    const row = pack.belts.count + at;
    const detail = wordsOf(texts.places[belts.place[row] ?? -1]);
    return { kind: 'belt', key: String(row), zh, en, detail, words: [...new Set([zh, en])] };
  });
  return [...places, ...named];
}

function wordsOf(words: Words | undefined): Words {
  return { zh: words?.zh ?? '', en: words?.en ?? '' };
}
