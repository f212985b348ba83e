import type { Words } from '../belt/model.ts';
import { FUNCTIONS, numberOf, textOf, truthOf, type Plain } from './expression-functions.ts';
import { parseExpression, type Node } from './expression-parse.ts';

export { truthOf, type Plain } from './expression-functions.ts';

/** What an expression is asked with. */
export interface Answers {
  /** The answer to a question by its name; '' = none. */
  readonly of: (name: string) => Plain;
  /** What `.` stands for. */
  readonly self?: Plain;
  /** ISO date. */
  readonly today: string;
}

export type Expression =
  | { readonly ok: true; readonly names: readonly string[]; readonly run: (answers: Answers) => Plain }
  | { readonly ok: false; readonly why: Words };

const read = new Map<string, Expression>();
const MOST = 2000;

/**
 * An expression of a form, ready to be asked again and again: `${a} > 3 and selected(${b}, 'x')`. The part of XPath that XLSForms use; a function that is not
 * known is a fault. What it says of nothing answered is as in ODK: no comparison by size holds, '' = '' does.
 */
export function expressionOf(text: string): Expression {
  const known = read.get(text);
  if (known) return known;
  const parsed = parseExpression(text);
  const made: Expression = parsed.ok
    ? { ok: true, names: [...new Set(namesIn(parsed.node))], run: (answers) => valueOf(parsed.node, answers) }
    : parsed;
  if (read.size >= MOST) read.clear();
  read.set(text, made);
  return made;
}

function namesIn(node: Node): string[] {
  if (node.kind === 'name') return [node.name];
  if (node.kind === 'op') return [...namesIn(node.left), ...namesIn(node.right)];
  return node.kind === 'call' ? node.given.flatMap(namesIn) : [];
}

function valueOf(node: Node, answers: Answers): Plain {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'name':
      return answers.of(node.name);
    case 'self':
      return answers.self ?? '';
    case 'op':
      return joined(node.op, node.left, node.right, answers);
    case 'call':
      return FUNCTIONS[node.name]?.run(node.given.map((one) => valueOf(one, answers)), answers.today) ?? ''; // prettier-ignore
  }
}

function joined(op: string, leftNode: Node, rightNode: Node, answers: Answers): Plain {
  const left = valueOf(leftNode, answers);
  if (op === 'and') return truthOf(left) && truthOf(valueOf(rightNode, answers));
  if (op === 'or') return truthOf(left) || truthOf(valueOf(rightNode, answers));
  const right = valueOf(rightNode, answers);
  if (op === '=') return equal(left, right);
  if (op === '!=') return !equal(left, right);
  return reckoned(op, numberOf(left), numberOf(right));
}

/** As numbers where one of them is one, as truths where one is a truth, else as texts. */
function equal(left: Plain, right: Plain): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return truthOf(left) === truthOf(right);
  if (typeof left === 'number' || typeof right === 'number') return numberOf(left) === numberOf(right);
  return textOf(left) === textOf(right);
}

function reckoned(op: string, left: number, right: number): Plain {
  switch (op) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case 'div':
      return left / right;
    default:
      return left % right;
  }
}
