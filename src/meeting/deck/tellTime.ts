import { language } from '../../state/language.svelte.ts';

/** A moment of the device's clock in the language on screen, to the minute. @param at milliseconds since 1970 */
export function tellTime(at: number): string {
  const locale = language.current === 'zh' ? 'zh-CN' : 'en-GB';
  return new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
}

/** Its day alone. */
export function tellDay(at: number): string {
  return new Date(at).toLocaleDateString(language.current === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium' });
}
