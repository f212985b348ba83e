import { expectSound } from './axe.ts';
import { FIELD_SCREENS } from './screens-field.ts';
import { SCREENS, showFailedDownload } from './screens.ts';
import { onEachSize, test } from './visit.ts';

onEachSize(() => {
  for (const language of ['zh', 'en'] as const) {
    test(`axe finds nothing to object to on any screen, in any look (${language})`, async ({ visit }) => {
      test.setTimeout(300_000);
      await visit.speak(language);
      for (const { name, show } of SCREENS) {
        await show(visit);
        await expectSound(visit, name, { looks: language === 'zh' });
      }
    });

    test(`axe finds nothing to object to in the field (${language})`, async ({ visit }) => {
      test.setTimeout(300_000);
      await visit.speak(language);
      for (const { name, show } of FIELD_SCREENS) {
        await show(visit);
        await expectSound(visit, name, { looks: language === 'zh' });
      }
    });

    test(`axe finds nothing to object to where the first download fails (${language})`, async ({ visit }) => {
      await visit.speak(language);
      await showFailedDownload(visit);
      await expectSound(visit, 'failed download', { looks: language === 'zh' });
    });
  }
});
