/** What a letter does that is pressed alone, where no text is written: a dialog, a tab, a tool of the toolbar, or a deed. */
export const LETTERS = {
  '?': { dialog: 'palette' },
  '/': { dialog: 'search' },
  f: { dialog: 'filter' },
  l: { dialog: 'layers' },
  m: { tab: 'map' },
  r: { tab: 'rank' },
  w: { tab: 'field' },
  t: { tab: 'topics' },
  n: { tool: 'here' },
  a: { tool: 'area' },
  g: { tool: 'links' },
  y: { tool: 'time' },
  s: { tool: 'swipe' },
  c: { tool: 'compare' },
  b: { tool: 'board' },
  v: { tool: 'views' },
  d: { tool: 'deck' },
  '0': { deed: 'nation' },
  u: { deed: 'up' },
  '+': { deed: 'zoomIn' },
  '-': { deed: 'zoomOut' },
} as const;

type Letter = (typeof LETTERS)[keyof typeof LETTERS];
export type Tool = Extract<Letter, { tool: string }>['tool'];
export type Deed = Extract<Letter, { deed: string }>['deed'];

/** The letter as it is printed on a key; undefined = none does it. */
export function letterOf(what: string): string | undefined {
  const found = Object.entries(LETTERS).find(([, act]) => Object.values(act).includes(what as never));
  return found?.[0].toUpperCase();
}
