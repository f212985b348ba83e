import type { ListText, Words } from '../belt/model.ts';
import type { Evidence } from '../belt/evidence.ts';
import type { Pack } from '../belt/pack.ts';
import { citedOf, type Cited } from './cited.ts';
import { ownTierOf, recomputedOf, type OwnTier, type Recomputed } from './recomputed.ts';
import { taotianOf, type CityList } from './taotian.ts';

/** A belt on a list. */
export interface Member extends Words {
  readonly id: string;
  /** Province it lies in. */
  readonly province: Words;
  readonly batch: string;
  readonly source: number;
}

/** One batch of one issuer. */
export interface Batch extends Pick<ListText, 'id' | 'zh' | 'en' | 'issuer' | 'level' | 'total'> {
  readonly members: readonly Member[];
  /** Members by province, most first. */
  readonly provinces: readonly (Words & { readonly code: string; readonly count: number })[];
}

/** What groups batches: the ministry's small-firm clusters, national clusters, other national lists, lists of provinces. */
export const FAMILIES = ['miit-sme', 'nac', 'national', 'provincial'] as const;
export type Family = (typeof FAMILIES)[number];

export interface ListsTale {
  /** The two lists of Taotian, by city and category. */
  readonly city: readonly CityList[];
  readonly families: readonly { readonly family: Family; readonly batches: readonly Batch[] }[];
  readonly recomputed: readonly Recomputed[];
  readonly ownTier: OwnTier;
  readonly sources: Cited;
}

/** The published lists, as far as the pack knows them, and their rules put to the pack. */
export function listsOf(pack: Pack, evidence: Evidence): ListsTale {
  const city = taotianOf(pack, evidence);
  const batches = pack.texts.lists
    .map((list, row) => ({ list, row }))
    .filter(({ list }) => list.level !== 'platform')
    .map(({ list, row }) => batchOf(pack, list, row));
  const families = FAMILIES.map((family) => ({ family, batches: batches.filter((one) => familyOf(one) === family) }));
  return {
    city,
    families: families.filter((one) => one.batches.length > 0),
    recomputed: recomputedOf(pack),
    ownTier: ownTierOf(pack),
    sources: citedOf(pack, [
      ...city.flatMap((list) => list.sources),
      ...batches.flatMap(({ members }) => members.map(({ source }) => source)),
    ]),
  };
}

function familyOf({ id, level }: Batch): Family {
  if (id.startsWith('miit-sme')) return 'miit-sme';
  if (id.startsWith('nac-')) return 'nac';
  return level === 'national' ? 'national' : 'provincial';
}

function batchOf(pack: Pack, { id, zh, en, issuer, level, total }: ListText, list: number): Batch {
  const members = membersOf(pack, list);
  return { id, zh, en, issuer, level, total, members, provinces: provincesOf(pack, list) };
}

/** Rows of the belts on a list, in the order of the pack, with the place in the list columns. */
function rowsOn({ belts }: Pack, list: number): { readonly belt: number; readonly at: number }[] {
  const found: { belt: number; at: number }[] = [];
  for (let belt = 0; belt < belts.count; belt++)
    for (let at = belts.listStart[belt] ?? 0; at < (belts.listStart[belt + 1] ?? 0); at++)
      if (belts.list[at] === list) found.push({ belt, at });
  return found;
}

function membersOf(pack: Pack, list: number): Member[] {
  const { belts, texts } = pack;
  return rowsOn(pack, list).flatMap(({ belt, at }) => {
    const text = texts.belts[belt];
    const province = texts.places[belts.province[belt] ?? 0];
    if (!text || !province) return [];
    return [
      {
        ...{ id: text.id, zh: text.zh, en: text.en },
        province: { zh: province.short, en: province.en },
        batch: texts.phrases[belts.listBatch[at] ?? 0] ?? '',
        source: belts.listSource[at] ?? 0,
      },
    ];
  });
}

function provincesOf(pack: Pack, list: number): Batch['provinces'] {
  const counts = new Map<number, number>();
  for (const { belt } of rowsOn(pack, list)) {
    const province = pack.belts.province[belt] ?? 0;
    counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  return Array.from(counts, ([row, count]) => {
    const place = pack.texts.places[row];
    return { code: place?.code ?? '', zh: place?.short ?? '', en: place?.en ?? '', count };
  }).sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
