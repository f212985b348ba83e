import type { Visit } from './visit.ts';

/** Presses Tab until the words of what has the focus match. */
export async function tabTo({ page }: Visit, wanted: string | RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 150) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return '';
      return (at.getAttribute('aria-label') ?? at.getAttribute('placeholder') ?? at.innerText).trim();
    });
    if (typeof wanted === 'string' ? name === wanted : wanted.test(name)) return;
    passed.push(name);
  }
  throw new Error(`the keyboard does not reach ${String(wanted)}; it passed ${passed.join(' | ')}`);
}
