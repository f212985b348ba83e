import type { Pack } from '../belt/pack.ts';

/** Answers kept for one pack and function: more than one screen asks for, few enough not to fill the memory. */
const KEPT = 64;

/**
 * A function of a pack and a key, worked out once. A pack never changes, so neither does the answer;
 * the oldest answer goes when there are too many, and all of them go with the pack.
 */
export function memo<Value>(compute: (pack: Pack, key: string) => Value): (pack: Pack, key: string) => Value {
  const kept = new WeakMap<Pack, Map<string, Value>>();
  return (pack, key) => {
    const answers = kept.get(pack) ?? new Map<string, Value>();
    kept.set(pack, answers);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const value = compute(pack, key);
    const oldest = answers.keys().next();
    if (answers.size >= KEPT && !oldest.done) answers.delete(oldest.value);
    answers.set(key, value);
    return value;
  };
}
