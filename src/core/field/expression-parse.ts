import type { Words } from '../belt/model.ts';
import { FUNCTIONS } from './expression-functions.ts';
import { tokensOf, type Token } from './expression-tokens.ts';

export type Node =
  | { readonly kind: 'value'; readonly value: string | number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'self' }
  | { readonly kind: 'op'; readonly op: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Node[] };

export type Parsed = { readonly ok: true; readonly node: Node } | { readonly ok: false; readonly why: Words };

/** Operators by how tightly they bind, the loosest first (XPath 1.0). */
const LEVELS: readonly (readonly string[])[] = [['or'], ['and'], ['=', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', 'div', 'mod']]; // prettier-ignore

/** Reads an expression of a form: the part of XPath that XLSForms use. */
export function parseExpression(text: string): Parsed {
  const tokens = tokensOf(text);
  if (typeof tokens === 'number') return fault(text, tokens, `“${text[tokens] ?? ''}”`);
  try {
    const reader = new Reader(tokens);
    const node = reader.level(0);
    reader.take('end');
    return { ok: true, node };
  } catch (error) {
    if (error instanceof Unexpected) return fault(text, error.token.at, error.said);
    throw error;
  }
}

function fault(text: string, at: number, said: string): Parsed {
  return {
    ok: false,
    why: { zh: `“${text}”第 ${at + 1} 个字处读不懂：${said}`, en: `“${text}” cannot be read at character ${at + 1}: ${said}` }, // prettier-ignore
  };
}

class Unexpected extends Error {
  readonly token: Token;
  readonly said: string;

  constructor(token: Token, said: string) {
    super(said);
    this.token = token;
    this.said = said;
  }
}

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  level(depth: number): Node {
    const ops = LEVELS[depth];
    if (!ops) return this.#single();
    let node = this.level(depth + 1);
    while (this.#next.kind === 'op' && ops.includes(this.#next.text)) {
      const op = this.take('op').text;
      node = { kind: 'op', op, left: node, right: this.level(depth + 1) };
    }
    return node;
  }

  take(kind: Token['kind']): Token {
    const token = this.#next;
    if (token.kind !== kind) throw new Unexpected(token, token.kind === 'end' ? '…' : `“${token.text || token.kind}”`);
    this.#at++;
    return token;
  }

  get #next(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end', text: '', at: 0 };
  }

  #single(): Node {
    const token = this.#next;
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: Number(this.take('number').text) };
      case 'text':
        return { kind: 'value', value: this.take('text').text };
      case 'name':
        return { kind: 'name', name: this.take('name').text };
      case 'self':
        this.take('self');
        return { kind: 'self' };
      case 'open':
        return this.#bracket();
      case 'call':
        return this.#call();
      default:
        return this.#negative();
    }
  }

  #negative(): Node {
    if (this.#next.text !== '-') throw new Unexpected(this.#next, `“${this.#next.text || '…'}”`);
    this.take('op');
    return { kind: 'op', op: '-', left: { kind: 'value', value: 0 }, right: this.#single() };
  }

  #bracket(): Node {
    this.take('open');
    const node = this.level(0);
    this.take('close');
    return node;
  }

  #call(): Node {
    const token = this.take('call');
    const known = FUNCTIONS[token.text];
    if (!known) throw new Unexpected(token, `${token.text}()`);
    const given: Node[] = [];
    while (this.#next.kind !== 'close') {
      if (given.length > 0) this.take('comma');
      given.push(this.level(0));
    }
    if (given.length < known.least || given.length > (known.most ?? known.least)) throw new Unexpected(token, `${token.text}() × ${given.length}`); // prettier-ignore
    this.take('close');
    return { kind: 'call', name: token.text, given };
  }
}
