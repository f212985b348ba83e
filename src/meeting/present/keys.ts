/** Keys by what they do, in the order in which they are told. A clicker sends the page keys, and b or the full stop for its black button. */
export const KEYS = [
  ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']],
  ['back', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']],
  ['first', ['Home']],
  ['last', ['End']],
  ['overview', ['g']],
  ['ask', ['q']],
  ['black', ['b', '.']],
  ['pointer', ['l']],
  ['spot', ['s']],
  ['draw', ['d']],
  ['undo', ['z']],
  ['clear', ['x', 'Delete']],
  ['timer', ['t']],
  ['notes', ['n']],
  ['wedge', ['c']],
  ['full', ['f']],
  ['keys', ['?']],
  ['leave', ['Escape']],
] as const satisfies readonly (readonly [string, readonly string[]])[];

/** What a person who presents can do. */
export type Act = (typeof KEYS)[number][0];

/** Keys that a clicker's start button sends, and that would load the app anew. */
const RELOADS: readonly string[] = ['F5'];
/** While a question is answered these still are the presenter's; all others work the map and its panels. */
const ALWAYS: readonly Act[] = ['ask', 'black', 'notes', 'full', 'leave'];
/** A clicker goes on: that ends the answer. */
const STEPS: readonly string[] = ['PageDown', 'PageUp'];
/** Letters of the app that belong to an answer: search, filters, layers, nation, up, in and out. */
const ASKS: readonly string[] = ['/', 'l', '0', 'u', '+', '-'];

/** Where the presentation stands when a key is pressed. */
export interface Where {
  readonly asking: boolean;
  /** A long page is in front: up and down move in it. */
  readonly page: boolean;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** keep: the presenter's, and nobody else's · pass: the app's or the browser's. */
export type Heard = { readonly act: Act } | 'keep' | 'pass';

/** What a key means. */
export function hear(pressed: Pressed, { asking, page }: Where): Heard {
  const { key, shiftKey } = pressed;
  if (RELOADS.includes(key)) return 'keep';
  if (pressed.ctrlKey || pressed.metaKey) return key.toLowerCase() === 'z' ? { act: 'undo' } : 'pass';
  if (pressed.altKey || key === 'Tab') return 'pass';
  if (page && !asking && (key === 'ArrowDown' || key === 'ArrowUp')) return 'pass';
  if (key === ' ' && shiftKey) return { act: 'back' };
  const printed: string = key.length === 1 ? key.toLowerCase() : key;
  const act = KEYS.find(([, keys]) => keys.some((each) => each === printed))?.[0];
  if (!asking) return act ? { act } : 'keep';
  if (STEPS.includes(key)) return { act: 'ask' };
  // f filters while a question is answered.
  if (act && ALWAYS.includes(act) && printed !== 'f') return { act };
  return key.length > 1 || ASKS.includes(printed) || printed === 'f' ? 'pass' : 'keep';
}
