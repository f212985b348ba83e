/** One of the custom properties that the looks are made of. */
export interface Token {
  readonly name: string;
  readonly group: 'colour' | 'type' | 'space' | 'form' | 'motion';
}

const GROUPS: readonly (readonly [start: RegExp, group: Token['group']])[] = [
  [/^--type-/, 'type'],
  [/^--space-/, 'space'],
  [/^--(radius-|target|tabs|rail|stroke|shadow)/, 'form'],
  [/^--(motion|ease)/, 'motion'],
];

/** Every token that a style sheet names, once, in its order; whatever is nothing else is a colour. */
export function tokensOf(css: string): Token[] {
  const names = Array.from(css.matchAll(/^\s*(--[a-z0-9-]+):/gm), ([, name = '']) => name);
  return [...new Set(names)].map((name) => ({ name, group: groupOf(name) }));
}

function groupOf(name: string): Token['group'] {
  return GROUPS.find(([start]) => start.test(name))?.[1] ?? 'colour';
}
