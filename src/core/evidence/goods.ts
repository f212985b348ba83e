import { pathOf, rowOf } from '../analysis/belt-card.ts';
import { totalOf } from '../analysis/aggregate.ts';
import { DEFAULT_QUERY } from '../analysis/query.ts';
import { rankBelts } from '../analysis/rank.ts';
import type { BeltRow, Sum } from '../analysis/result.ts';
import { viewOf } from '../analysis/view.ts';
import type { Evidence, MentionText } from '../belt/evidence.ts';
import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { citedOf, type Cited } from './cited.ts';
import { beltsOf, type PlaceRef } from './place-tree.ts';

/** How the first document's reader shops: its line names seven places with their goods. */
const READER = '消费者按产地找货的例子';

/** What a product word led to in the search. */
export interface GoodsHits {
  /** Belts by row. */
  readonly belts: readonly number[];
  /** Codes of either level. */
  readonly industries: readonly string[];
}

/** A place that makes a product. */
export interface GoodsRow extends BeltRow {
  /** From the province down. */
  readonly path: readonly PlaceRef[];
  /** Code of its level-2 industry. */
  readonly industryCode: string;
  /** The belt that it is a part of. */
  readonly within: Words | null;
}

export interface Goods {
  /** Industries that the word led to, with their names. */
  readonly industries: readonly (Words & { readonly code: string })[];
  /** Greatest scale first, unknown last. */
  readonly rows: readonly GoodsRow[];
  /** The figures may be of several measures; a sum of them is not told, its coverage is. */
  readonly coverage: Pick<Sum, 'belts' | 'withFigure' | 'nested'>;
  /** Belts by code of their province. */
  readonly provinces: Readonly<Record<string, number>>;
}

/** The places that make what a word names: belts that it names, and all belts of the industries that it names. */
export function goodsOf(pack: Pack, { belts, industries }: GoodsHits): Goods {
  const fails = new Uint16Array(pack.belts.count).fill(1);
  for (const belt of belts) if (belt < fails.length) fails[belt] = 0;
  if (industries.length > 0) for (const belt of beltsOf(pack, { industries })) fails[belt] = 0;
  const { order } = rankBelts(pack, DEFAULT_QUERY, fails);
  const rows = Array.from(order, (belt) => goodsRow(pack, belt));
  const provinces: Record<string, number> = {};
  for (const { path } of rows) if (path[0]) provinces[path[0].code] = (provinces[path[0].code] ?? 0) + 1;
  return {
    industries: pack.texts.industries
      .filter(({ code }) => industries.includes(code))
      .map(({ code, zh, en }) => ({ code, zh, en })),
    rows,
    coverage: totalOf(pack, 'best', viewOf(pack, DEFAULT_QUERY), order.slice().sort()),
    provinces,
  };
}

function goodsRow(pack: Pack, belt: number): GoodsRow {
  const { belts, texts } = pack;
  const outer = texts.belts[belts.within[belt] ?? -1];
  return {
    ...rowOf(pack, DEFAULT_QUERY, belt),
    path: pathOf(pack, belts.place[belt] ?? 0),
    industryCode: texts.industries[belts.industry[belt] ?? 0]?.code ?? '',
    within: outer ? { zh: outer.zh, en: outer.en } : null,
  };
}

/** One of the reader's seven: a place with its goods. */
export interface GoodsExample {
  readonly zh: string;
  readonly en: string;
  /** The product as its source writes it; in English the name of its industry. */
  readonly word: Words;
  /** Row of the belt. */
  readonly belt: number;
  readonly source: number;
  readonly line: number;
}

/** The examples of the first document, in its order, with their source. */
export function goodsExamples(
  pack: Pack,
  { mentions }: Evidence,
): { readonly examples: readonly GoodsExample[]; readonly sources: Cited } {
  const named = mentions.filter(({ kind, text }) => kind === 'belt' && text === READER);
  const examples = named.flatMap((mention) => exampleOf(pack, mention) ?? []);
  return {
    examples,
    sources: citedOf(
      pack,
      examples.map(({ source }) => source),
    ),
  };
}

function exampleOf({ belts, texts }: Pack, { subject, zh, source, line }: MentionText): GoodsExample | null {
  const belt = texts.belts[subject];
  const industry = texts.industries[belts.industry[subject] ?? -1];
  if (!belt || !industry) return null;
  const word = { zh: belt.category || industry.zh, en: industry.en };
  return { zh, en: belt.en, word, belt: subject, source, line };
}
