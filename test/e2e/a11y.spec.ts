import { AxeBuilder } from '@axe-core/playwright';
import { SCREENS, showFailedDownload } from './screens.ts';
import { expect, onEachSize, test, type Visit } from './visit.ts';

onEachSize(() => {
  for (const language of ['zh', 'en'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test.describe(`${language} ${colorScheme}`, () => {
        test.use({ colorScheme });

        test('axe finds nothing to object to on any screen', async ({ visit }) => {
          test.setTimeout(240_000);
          await visit.speak(language);
          for (const { name, show } of SCREENS) {
            await show(visit);
            expect.soft(await violations(visit), name).toEqual([]);
          }
        });

        test('axe finds nothing to object to where the first download fails', async ({ visit }) => {
          await visit.speak(language);
          await showFailedDownload(visit);
          expect(await violations(visit)).toEqual([]);
        });
      });
    }
  }
});

/** What axe objects to: the rule and the elements, one line each. */
async function violations({ page }: Visit): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, any }) => `${id} (${help}): ${target.join(' ')} ${any.map(({ message }) => message).join('; ')}`,
    ),
  );
}
