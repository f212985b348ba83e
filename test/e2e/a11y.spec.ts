import { expectSound } from './axe.ts';
import { FIELD_SCREENS } from './screens-field.ts';
import { SCREENS, showFailedDownload } from './screens.ts';
import { onEachSize, test, type Visit } from './visit.ts';

/** The looks are the same tokens on every screen, and the words the same on every size: each is looked at once, in Chinese on a phone. */
const looksOf = (visit: Visit, language: string) => ({ looks: visit.phone && language === 'zh' });

onEachSize((size) => {
  for (const language of size === 0 ? (['zh', 'en'] as const) : (['zh'] as const)) {
    test(`axe finds nothing to object to on any screen, in any look (${language})`, async ({ visit }) => {
      test.setTimeout(300_000);
      await visit.speak(language);
      for (const { name, show } of SCREENS) {
        await show(visit);
        await expectSound(visit, name, looksOf(visit, language));
      }
    });

    test(`axe finds nothing to object to in the field (${language})`, async ({ visit }) => {
      test.setTimeout(300_000);
      await visit.speak(language);
      for (const { name, show } of FIELD_SCREENS) {
        await show(visit);
        await expectSound(visit, name, looksOf(visit, language));
      }
    });

    test(`axe finds nothing to object to where the first download fails (${language})`, async ({ visit }) => {
      await visit.speak(language);
      await showFailedDownload(visit);
      await expectSound(visit, 'failed download', looksOf(visit, language));
    });
  }
});
