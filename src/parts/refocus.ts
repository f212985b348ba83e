import { tick } from 'svelte';
import { isShown } from './shown.ts';

/** What a person calls it: its label or its text. */
function wordsOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
}

/**
 * Remembers what has the focus. The function it gives puts the focus back there once what lies over it has gone, or on what bears the same words where
 * that was drawn anew; it leaves a focus alone that is somewhere by then.
 */
export function rememberFocus(): () => void {
  const before = document.activeElement;
  if (!(before instanceof HTMLElement) || before === document.body) return () => undefined;
  const [words, tag] = [wordsOf(before), before.tagName];
  return () =>
    void tick().then(() => {
      const now = document.activeElement;
      if (now && now !== document.body && now.isConnected) return;
      before.focus();
      if (document.activeElement === before) return;
      Array.from(document.querySelectorAll<HTMLElement>(tag))
        .find((each) => isShown(each) && wordsOf(each) === words)
        ?.focus();
    });
}
