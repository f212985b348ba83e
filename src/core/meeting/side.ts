/** What may lie open beside the map and be part of a slide: neighbours of one trade, the charts that filter, the years. */
export const SLIDE_SIDES = ['links', 'board', 'years'] as const;

/** The charts of the board, by which a slide may show one alone. */
export const BOARD_PARTS = ['industries', 'growth', 'scale', 'quadrants'] as const;

export interface SlideSide {
  readonly kind: (typeof SLIDE_SIDES)[number];
  /** Ids of the two neighbours that stand out; null = none, and always of the others. */
  readonly pair: readonly [string, string] | null;
}

/** As the address writes it: `links`, `links:keqiao,xiaoshan`, `board`. */
export function formatSide({ kind, pair }: SlideSide): string {
  return pair ? `${kind}:${pair.map(encodeURIComponent).join(',')}` : kind;
}

/** null = no such thing lies beside the map; two names that make no pair are left out. @param text as decoded from the address */
export function readSide(text: string): SlideSide | null {
  const [name = '', ...rest] = text.split(':');
  const kind = SLIDE_SIDES.find((one) => one === name);
  if (!kind) return null;
  const [a = '', b = '', ...more] = rest.join(':').split(',');
  const isPair = kind === 'links' && a !== '' && b !== '' && more.length === 0;
  return { kind, pair: isPair ? [a, b] : null };
}
