import { FIELD_SCREENS } from './screens-field.ts';
import { SCREENS, showFailedDownload } from './screens.ts';
import { expect, onEachSize, test, type Visit } from './visit.ts';

/** CSS pixels: what a finger hits, and what an eye reads on a phone. */
const TARGET = 44;
const TEXT = 13;
/** In the sun, at arm's length. */
const FIELD_TEXT = 15;

onEachSize(() => {
  for (const language of ['zh', 'en'] as const) {
    test(`what can be touched is large enough, and no text is too small (${language})`, async ({ visit }) => {
      test.setTimeout(240_000);
      await visit.speak(language);
      for (const { name, show } of SCREENS) {
        await show(visit);
        expect.soft(await smallTargets(visit), `targets on ${name}`).toEqual([]);
        if (visit.phone) expect.soft(await smallTexts(visit), `texts on ${name}`).toEqual([]);
      }
    });

    test(`in the field too, where one thumb does it all (${language})`, async ({ visit }) => {
      test.setTimeout(240_000);
      await visit.speak(language);
      for (const { name, show } of FIELD_SCREENS) {
        await show(visit);
        expect.soft(await smallTargets(visit), `targets on ${name}`).toEqual([]);
        if (visit.phone) expect.soft(await smallTexts(visit, FIELD_TEXT), `texts on ${name}`).toEqual([]);
      }
    });

    test(`so it is where the first download fails (${language})`, async ({ visit }) => {
      await visit.speak(language);
      await showFailedDownload(visit);
      expect(await smallTargets(visit)).toEqual([]);
      if (visit.phone) expect(await smallTexts(visit)).toEqual([]);
    });
  }
});

/** Visible controls under 44 px either way; a box counts with its label, a link inside a sentence not at all. */
function smallTargets({ page }: Visit): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, [role="button"]',
    );
    return [...controls].flatMap((control) => {
      const target = control.closest('label') ?? control;
      const inSentence = control.matches('p a');
      if (inSentence || control.closest('[inert]') || !control.checkVisibility({ visibilityProperty: true })) return [];
      const { width, height } = target.getBoundingClientRect();
      const small = Math.round(width) < least || Math.round(height) < least;
      const name = control.getAttribute('aria-label') ?? target.innerText;
      return small ? [`${control.tagName} “${name}” ${width.toFixed(1)} × ${height.toFixed(1)}`] : [];
    });
  }, TARGET);
}

/** Visible texts under so many px. */
function smallTexts({ page }: Visit, size = TEXT): Promise<string[]> {
  return page.evaluate((least) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent, textContent: text } = node;
      if (!parent || !text?.trim() || !parent.checkVisibility({ visibilityProperty: true })) continue;
      const size = parseFloat(getComputedStyle(parent).fontSize);
      if (size < least) small.push(`“${text.trim()}” ${size} px`);
    }
    return small;
  }, size);
}
