import { expect, it } from 'vitest';
import { beltCard, placeCard, rowOf } from '../../../src/core/analysis/cards.ts';
import { DEFAULT_QUERY } from '../../../src/core/analysis/query.ts';
import { atlas } from '../atlas-fixture.ts';

it('tells the same of a belt in a row, on its card and on the card of its place', () => {
  const pack = atlas();
  for (let belt = 0; belt < 6; belt++) {
    const row = rowOf(pack, DEFAULT_QUERY, belt);
    const card = beltCard(pack, DEFAULT_QUERY, belt);
    expect(card).toMatchObject(row);
    const place = placeCard(pack, DEFAULT_QUERY, card.places.at(-1)?.code ?? '');
    expect(place?.belts).toContainEqual(row);
  }
});
