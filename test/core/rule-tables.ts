import given from '../../seeds/rules.json' with { type: 'json' };
import { ruleTexts } from '../../seeds/rule-texts.ts';
import { Index } from '../../seeds/texts.ts';
import type { RuleText } from '../../src/core/belt/rule.ts';
import { PLACES } from './pack-tables.ts';

/** A rule as rules.json holds it, without its source; bound to a place of pack-tables.ts, or to none. */
export function ruleOf(id: string, place = ''): RuleText {
  const json = given.find((rule) => rule.id === id);
  if (!json) throw new Error(`"${id}" is not in rules.json`);
  const places = new Index(
    'places',
    PLACES.map(({ code }) => code),
  );
  const [rule] = ruleTexts([{ ...json, source: '', place }], places, new Index('sources', []));
  if (!rule) throw new Error(`"${id}" was not read`);
  return rule;
}

/** The two rules that the map itself needs. */
export const MAP_RULES: readonly RuleText[] = [ruleOf('tier-output'), ruleOf('growth-belts')];
