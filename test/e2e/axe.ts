import { AxeBuilder } from '@axe-core/playwright';
import { THEMES } from '../../src/core/meeting/ramp.ts';
import { expect, type Visit } from './visit.ts';

/** All that differs from look to look. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface Options {
  /** Selector of the part that is looked at; left out = the whole screen. */
  readonly within?: string;
  /** The other looks too; left out = they are. Words in another language wear the same colours. */
  readonly looks?: boolean;
}

/** axe objects to nothing: by all of its rules in the look that is worn, by those of colours in each of the others. */
export async function expectSound(visit: Visit, state: string, options: Options = {}): Promise<void> {
  const worn = await visit.page.locator('html').getAttribute('data-theme');
  expect.soft(await objections(visit, options), `${state}, ${worn}`).toEqual([]);
  if (options.looks === false) return;
  for (const look of THEMES.filter((each) => each !== worn)) {
    await wear(visit, look);
    expect.soft(await objections(visit, options, COLOUR_RULES), `${state}, ${look}`).toEqual([]);
  }
  await wear(visit, worn ?? 'light');
}

/** The tokens of a look, as the app sets them; its choice stays what it was. */
async function wear({ page }: Visit, look: string): Promise<void> {
  await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), look);
}

/** What axe objects to: the rule and the elements, one line each. */
async function objections(visit: Visit, { within }: Options, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder(visit);
  if (within) axe.include(within);
  if (rules) axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.flatMap(
    ({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id} (${help}): ${target.join(' ')} ${any.map(({ message }) => message).join('; ')}`), // prettier-ignore
  );
}
