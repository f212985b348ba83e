/** name: ${name} · self: . · op: sign or word between two values · call: function name with its bracket opened. */
export type TokenKind = 'number' | 'text' | 'name' | 'self' | 'op' | 'call' | 'open' | 'close' | 'comma' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Place in the expression, from 0. */
  readonly at: number;
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['number', /^(?:\d+(?:\.\d+)?|\.\d+)/],
  ['text', /^(?:'[^']*'|"[^"]*")/],
  ['name', /^\$\{\s*[^{}\s]+\s*\}/],
  ['op', /^(?:!=|<=|>=|[=<>+*-]|(?:and|or|div|mod)(?![\w-]))/],
  ['call', /^[A-Za-z][\w:-]*\s*\(/],
  ['self', /^\.(?!\.)/],
  ['open', /^\(/],
  ['close', /^\)/],
  ['comma', /^,/],
];

/** The signs of an expression in turn; a number = the place of one that it cannot have. */
export function tokensOf(text: string): readonly Token[] | number {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const blank = /^\s+/.exec(rest)?.[0].length ?? 0;
    if (blank > 0) {
      at += blank;
      continue;
    }
    const [kind, pattern] = PATTERNS.find(([, one]) => one.test(rest)) ?? [];
    const found = pattern?.exec(rest)?.[0];
    if (!kind || found === undefined) return at;
    tokens.push({ kind, text: bareOf(kind, found), at });
    at += found.length;
  }
  return [...tokens, { kind: 'end', text: '', at: text.length }];
}

function bareOf(kind: TokenKind, found: string): string {
  if (kind === 'text') return found.slice(1, -1);
  if (kind === 'name') return found.slice(2, -1).trim();
  return kind === 'call' ? found.slice(0, -1).trim() : found;
}
