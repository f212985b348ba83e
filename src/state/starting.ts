import { valueOf, itemsOf } from '../core/field/record.ts';
import { partsOf, textOf } from '../core/field/parts.ts';
import { summaryOf, type Summary } from '../core/field/summary.ts';
import {
  beltDeck,
  listsDeck,
  provinceDeck,
  reportDeck,
  tripDeck,
  type Starter,
  type VisitFacts,
} from '../core/meeting/starters.ts';
import { explorer } from './explorer.svelte.ts';
import { readBeltNames } from './belt-names.svelte.ts';
import { field } from './field.svelte.ts';
import { language } from './language.svelte.ts';
import { fieldLaid } from './laying.svelte.ts';
import { titleOf } from './record-title.ts';
import { askOf } from './slide-ask.ts';

/** Decks that are made in one tap; null = the data have no such province or belt. */
export const starting = {
  async province(code: string): Promise<Starter | null> {
    const page = await explorer.tell('place', code);
    if (!page) return null;
    const { card, growing } = page;
    const known = card.belts.filter(({ figure }) => figure !== null);
    const facts = {
      ...{ code, zh: card.zh, en: card.en, growing: growing.length > 0, largest: known.map(({ id }) => id) },
      unknown: card.belts.some(({ tier }) => tier === 'none'),
    };
    return provinceDeck(facts, language.current);
  },
  async belt(id: string): Promise<Starter | null> {
    const dossier = await explorer.tell('dossier', id);
    if (dossier === 'unknown') return null;
    const { card, industry, trends, conflicts, kin } = dossier;
    const facts = {
      ...{ id, zh: card.zh, en: card.en, province: card.places[0]?.code ?? '', industry: industry?.code ?? '' },
      ...{ trend: trends.length > 0, conflicts: conflicts.length > 0, kin: kin.nearest.length > 0 },
    };
    return beltDeck(facts, language.current);
  },
  report: (): Starter => reportDeck(language.current),
  async lists(): Promise<Starter> {
    const { city } = await explorer.tell('lists');
    const facts = city.map(async ({ id }) => {
      const { marks } = await explorer.tell('slide', await askOf(`?l=${id}`));
      return { id, onMap: marks.length > 0 };
    });
    return listsDeck(await Promise.all(facts), language.current);
  },
  /** Trips of the field records that have a visit, the newest first. */
  async trips(): Promise<readonly Summary[]> {
    await field.begin();
    const all = [...field.records.values()].map(summaryOf).filter(({ trashed }) => !trashed);
    const visited = new Set(all.flatMap(({ kind, trip }) => (kind === 'visit' ? [trip] : [])));
    return all.filter(({ kind, id }) => kind === 'trip' && visited.has(id)).reverse();
  },
  async trip(trip: Summary): Promise<Starter> {
    await field.begin();
    // Else the deck's first look at its figures would be one without them, and all of them new a moment later.
    await fieldLaid();
    const visits = [...field.records.values()]
      .map(summaryOf)
      .filter((visit) => visit.kind === 'visit' && visit.trip === trip.id && !visit.trashed)
      .sort((a, b) => (a.begun < b.begun ? -1 : 1));
    await readBeltNames(visits.flatMap(({ belt }) => (belt === '' ? [] : [belt])));
    const days = [textOf(field.value(trip.id, 'from')), textOf(field.value(trip.id, 'until'))].filter(Boolean);
    return tripDeck(titleOf(trip), days.join(' – '), visits.map(visitFacts), language.current);
  },
};

/** A belt of one's own has no page before it lies over the pack: those of the pack only. */
function visitFacts(visit: Summary): VisitFacts {
  const record = field.record(visit.id);
  const photos = record ? itemsOf(record, 'photo').map((item) => partsOf(valueOf(record, `photo/${item}`))) : [];
  return {
    ...{ record: visit.id, title: titleOf(visit), belt: visit.belt, figures: visit.figures },
    photos: photos.map((photo) => ({ file: textOf(photo['sha256']), caption: textOf(photo['caption']) })),
  };
}
