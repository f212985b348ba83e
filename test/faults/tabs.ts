import type { Chrome } from './chrome.ts';

export interface Tabs {
  readonly saved: number;
  readonly lost: number;
  readonly listed: boolean;
}

/** Two tabs write the same fields of one record at the same time. */
export async function tabs(chrome: Chrome, url: string, edits: number): Promise<Tabs> {
  const one = await chrome.open(url);
  const other = await chrome.tab(url);
  const write = (count: number) => window.field.writeAlong('visit-1', count);
  const saved = (await Promise.all([one.evaluate(write, edits), other.evaluate(write, edits)])).flat();
  await chrome.kill();
  const again = await chrome.open(url);
  const stands = await again.evaluate((ids) => window.field.stands(ids), saved);
  const listed = await again.evaluate(() => window.field.listed());
  await chrome.kill();
  return { saved: saved.length, lost: saved.filter((id) => stands[id] === undefined).length, listed };
}
