import { AxeBuilder } from '@axe-core/playwright';
import { SCREENS, showFailedDownload } from './screens.ts';
import { expect, onEachSize, test, type Visit } from './visit.ts';

onEachSize(() => {
  for (const language of ['zh', 'en'] as const) {
    test(`axe finds nothing to object to on any screen, light or dark (${language})`, async ({ visit }) => {
      test.setTimeout(300_000);
      await visit.speak(language);
      for (const { name, show } of SCREENS) {
        await show(visit);
        await expectSound(visit, name);
      }
    });

    test(`axe finds nothing to object to where the first download fails (${language})`, async ({ visit }) => {
      await visit.speak(language);
      await showFailedDownload(visit);
      await expectSound(visit, 'failed download');
    });
  }
});

/** All rules in light; in dark the rules of colours, for nothing else differs. */
async function expectSound(visit: Visit, name: string): Promise<void> {
  expect.soft(await violations(new AxeBuilder(visit)), `${name}, light`).toEqual([]);
  await wear(visit, 'dark');
  expect
    .soft(await violations(new AxeBuilder(visit).withRules(['color-contrast', 'link-in-text-block'])), `${name}, dark`)
    .toEqual([]);
  await wear(visit, 'light');
}

async function wear({ page }: Visit, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

/** What axe objects to: the rule and the elements, one line each. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, any }) => `${id} (${help}): ${target.join(' ')} ${any.map(({ message }) => message).join('; ')}`,
    ),
  );
}
