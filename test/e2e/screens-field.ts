import type { Locator } from '@playwright/test';
import { fieldWords } from '../../src/words/field.ts';
import { messages } from '../../src/words/index.ts';
import { visitWords } from '../../src/words/visit.ts';
import type { Screen } from './screens.ts';
import { expect, type Visit } from './visit.ts';

/** The screens of the field tab with something on each, opened by their addresses. */
export const FIELD_SCREENS: readonly Screen[] = [
  { name: 'field: its home, with a visit', show: home },
  { name: 'field: a visit with an open figure', show: figure },
  { name: 'field: a trip', show: trip },
  { name: 'field: readiness', show: ready },
  { name: 'field: backup', show: (visit) => page(visit, 'backup') },
  { name: 'field: privacy', show: (visit) => page(visit, 'privacy') },
  { name: 'field: the changes of a visit', show: log },
  { name: 'field: own things', show: (visit) => page(visit, 'things') },
  { name: 'field: an own belt', show: thing },
  { name: 'field: forms', show: (visit) => page(visit, 'forms') },
  { name: 'field: trash', show: (visit) => page(visit, 'trash') },
];

const language = ({ words }: Visit) => (words === messages.en ? 'en' : 'zh');
const wordsOf = (visit: Visit) => fieldWords[language(visit)];

/** A page of the tab, by its address; '' = its home. */
async function page(visit: Visit, at: string): Promise<void> {
  await visit.page.goto(`${visit.url}?tab=field${at === '' ? '' : `&field=${at}`}`);
  const there = at === '' ? visit.button(wordsOf(visit).start, false) : visit.button(wordsOf(visit).back);
  await expect(there).toBeVisible();
  await expect(visit.page.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

async function home(visit: Visit): Promise<void> {
  await begun(visit);
  await page(visit, '');
  await expect(visit.page.getByRole('region', { name: wordsOf(visit).visits }).getByRole('listitem')).not.toHaveCount(
    0,
  );
}

/** A visit that stands on the disk. @returns the entry of its first figure */
async function begun(visit: Visit): Promise<Locator> {
  await page(visit, '');
  await visit.button(wordsOf(visit).start, false).click();
  const entry = visit.page.locator('[data-question="output"] .entry').last();
  await entry.locator('input').first().fill('约320亿');
  await expect(entry.locator('.said')).toBeVisible();
  await expect(visit.page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
  return entry;
}

async function figure(visit: Visit): Promise<void> {
  const entry = await begun(visit);
  await entry.getByRole('button', { name: visitWords[language(visit)].figure.more, exact: false }).click();
  await visit.page.locator('[data-block="informant"] h2 button').click();
}

async function trip(visit: Visit): Promise<void> {
  const { newTrip, trip: words } = wordsOf(visit);
  await page(visit, '');
  await visit.button(newTrip).click();
  await visit.button(words.addBelt).click();
  await visit.page.getByRole('searchbox').fill('古镇');
  await visit.page.getByRole('list', { name: words.addBelt }).getByRole('button').first().click();
  await expect(visit.page.getByRole('region', { name: words.agenda }).getByRole('listitem').first()).toBeVisible();
}

async function ready(visit: Visit): Promise<void> {
  await page(visit, 'ready');
  await expect(visit.page.locator('[data-item="database"]')).toHaveAttribute('data-verdict', 'good');
}

async function log(visit: Visit): Promise<void> {
  await begun(visit);
  await visit.button(visitWords[language(visit)].log).click();
  await expect(visit.page.getByText('约320亿', { exact: false }).first()).toBeVisible();
}

async function thing(visit: Visit): Promise<void> {
  await page(visit, 'things');
  await visit.button(wordsOf(visit).thing.add.belt).click();
  await expect(visit.page.getByRole('textbox', { name: wordsOf(visit).thing.name, exact: true })).toBeVisible();
}
