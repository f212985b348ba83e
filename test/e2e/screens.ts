import { formatAddress } from '../../src/core/analysis/address.ts';
import { answer, cardOf, must, query } from './expected.ts';
import { expect, type Visit } from './visit.ts';

/** A screen of the app: what it is called and the way to it from any other. */
export interface Screen {
  readonly name: string;
  readonly show: (visit: Visit) => Promise<void>;
}

const belt = cardOf(must(answer({ hasGrowth: true }).order[0], 'a belt'));
const empty = must(
  answer().groups.find(({ key }) => answer({ place: key, tiers: ['hundred'] }).order.length === 0),
  'a province without large belts',
);

/** All screens with data, each opened by its address so that one that fails spoils no other. */
export const SCREENS: readonly Screen[] = [
  { name: 'map', show: (visit) => visit.open() },
  {
    name: 'half sheet',
    show: async (visit) => {
      await visit.open('?a=sum');
      if (visit.phone) await visit.sheet('half');
    },
  },
  { name: 'list', show: (visit) => opened(visit, '', () => visit.showList()) },
  { name: 'legend', show: (visit) => opened(visit, '?a=series', () => visit.openLegend()) },
  { name: 'ranking', show: (visit) => visit.open('?tab=rank&s=growth') },
  {
    name: 'filter',
    show: (visit) =>
      opened(visit, '?t=hundred', async () => {
        await visit.openDialog('filter');
        await expect(visit.dialog.getByRole('checkbox').nth(5)).toBeVisible();
      }),
  },
  {
    name: 'layers',
    show: (visit) =>
      opened(visit, '?a=series', async () => {
        await visit.openDialog('layers');
        await expect(visit.button('2024')).toBeVisible();
      }),
  },
  {
    name: 'search',
    show: (visit) =>
      opened(visit, '', async () => {
        await visit.openDialog('search');
        await visit.dialog.getByRole('searchbox').fill('佛山');
        await expect(visit.dialog.getByRole('listitem').first()).toBeVisible();
      }),
  },
  { name: 'belt card', show: (visit) => card(visit, `?belt=${belt.id}`) },
  { name: 'place card', show: (visit) => card(visit, '?at=440000') },
  {
    name: 'empty answer',
    show: (visit) =>
      opened(visit, formatAddress(query({ place: empty.key, tiers: ['hundred'] })), async () => {
        if (visit.phone) await visit.sheet('full');
        await expect(visit.page.getByText(visit.words.emptyTitle)).toBeVisible();
      }),
  },
  { name: 'notice', show: (visit) => visit.open('?y=abc') },
  {
    name: 'about',
    show: (visit) => opened(visit, '?tab=about', () => expect(visit.page.getByRole('table')).toBeVisible()),
  },
];

async function opened(visit: Visit, search: string, then: () => Promise<void>): Promise<void> {
  await visit.open(search);
  await then();
}

async function card(visit: Visit, search: string): Promise<void> {
  await visit.open(search);
  if (visit.phone) await visit.sheet('full');
  await expect(visit.card).toBeVisible();
}

/** A first visit on which nothing of the data arrives. */
export async function showFailedDownload(visit: Visit): Promise<void> {
  visit.forgiven.push(/Failed to load resource/);
  await visit.page.route('**/pack/**', (route) => route.abort());
  await visit.page.goto(visit.url);
  if (visit.phone) await visit.sheet('full');
  // The data is asked for when the map has come to rest, at the latest after 20 s.
  await expect(visit.page.getByRole('alert')).toBeVisible({ timeout: 45_000 });
  await expect(visit.button(visit.words.retry)).toBeVisible();
}
