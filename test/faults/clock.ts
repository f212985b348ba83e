import type { Chrome } from './chrome.ts';

export interface Clock {
  /** Changes of one field, each made with the clock a day before the last one. */
  readonly changes: number;
  /** Of these, how often something else showed than what was typed last. */
  readonly wrong: number;
  readonly lost: number;
}

/** Types into one field while the clock is set back a day each time. */
export async function clock(chrome: Chrome, url: string): Promise<Clock> {
  let page = await chrome.open(url);
  const changes = 10;
  let wrong = 0;
  for (let day = 0; day < changes; day++) {
    await page.clock.setFixedTime(new Date(Date.UTC(2026, 10, 22 - day)));
    const after = day === 0 ? [] : [`day-${day - 1}`];
    const write = ([id, text, replaced]: readonly [string, string, readonly string[]]) =>
      window.field.write(id, text, replaced);
    await page.evaluate(write, [`day-${day}`, `第 ${day} 次`, after] as const);
    await chrome.kill();
    page = await chrome.open(url);
    const shown = await page.evaluate(() => window.field.shown('visit-1', 'purpose'));
    if (shown !== `第 ${day} 次`) wrong++;
  }
  const stands = await page.evaluate(() => window.field.stands('all'));
  await chrome.kill();
  return { changes, wrong, lost: changes - Object.keys(stands).length };
}
