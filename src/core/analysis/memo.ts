import type { Pack } from '../belt/pack.ts';

/** Bytes that the answers of one function may fill for one pack, and how many are kept whatever they fill. */
const BUDGET = 32_000_000;
const FEWEST = 16;

/**
 * A function of a pack and a key, worked out once. A pack never changes, so neither does the answer; when the answers, at `width` bytes a belt,
 * outgrow their budget, the oldest goes, and all of them go with the pack.
 */
export function memo<Value>(
  width: number,
  compute: (pack: Pack, key: string) => Value,
): (pack: Pack, key: string) => Value {
  const kept = new WeakMap<Pack, Map<string, Value>>();
  return (pack, key) => {
    const answers = kept.get(pack) ?? new Map<string, Value>();
    kept.set(pack, answers);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const value = compute(pack, key);
    const oldest = answers.keys().next();
    const most = Math.max(FEWEST, Math.floor(BUDGET / (width * pack.belts.count + 1)));
    if (answers.size >= most && !oldest.done) answers.delete(oldest.value);
    answers.set(key, value);
    return value;
  };
}
