import { beltCard, rowOf } from '../../src/core/analysis/cards.ts';
import { explore } from '../../src/core/analysis/explore.ts';
import { DEFAULT_QUERY, type Query } from '../../src/core/analysis/query.ts';
import type { BeltCard, Figure, Result, Sum } from '../../src/core/analysis/result.ts';
import type { Pack } from '../../src/core/belt/pack.ts';
import { drawnPoints } from '../../src/core/belt/points.ts';
import { sayFigure, type Language } from '../../src/core/figure/say.ts';
import { readBuilt } from '../../seeds/built.ts';

const built = readBuilt(new URL('../../dist/pack/', import.meta.url));
if (!built) throw new Error('there is no pack in dist/: build the app first (npm run pack && npx vite build)');

/** The pack that the app under test serves, asked without the app. */
export const pack: Pack = built.pack;

/** The default question with some parts changed. */
export function query(part: Partial<Query> = {}): Query {
  return { ...DEFAULT_QUERY, ...part };
}

export function answer(part: Partial<Query> = {}): Result {
  return explore(pack, query(part));
}

/** Names of the belts of an answer, in its order. */
export function namesOf(result: Result, language: Language = 'zh'): string[] {
  return Array.from(result.order, (belt) => rowOf(pack, result.query, belt)[language]);
}

export function cardOf(belt: number, part: Partial<Query> = {}): BeltCard {
  return beltCard(pack, query(part), belt);
}

/** A belt's figure as the list and its card say it. */
export function figureWords(figure: Figure, language: Language = 'zh'): string {
  const measure = measureAt(figure.measure);
  return sayFigure({ ...figure, unit: measure.unit, kind: measure.kind }, language);
}

/** A sum of the measure 'best' as the summary says it. */
export function sumWords(sum: Sum, language: Language = 'zh'): string {
  return sayFigure({ value: sum.value ?? NaN, high: null, bound: sum.bound, unit: '万元', kind: 'money' }, language);
}

export function measureAt(row: number) {
  return must(pack.texts.measures[row], `the measure of row ${row}`);
}

/** The first belt of an answer that is like that. */
export function firstCard(result: Result, isLike: (card: BeltCard) => boolean): BeltCard {
  for (const belt of result.order) {
    const card = beltCard(pack, result.query, belt);
    if (isLike(card)) return card;
  }
  throw new Error('no belt of the pack is as this test needs it');
}

/** A belt with a figure that no other belt comes near to on the map: within `degrees` there is none. */
export function lonelyBelt(degrees: number): BeltCard {
  const points = drawnPoints(pack);
  const alone = (belt: number) =>
    points.every((point, other) => {
      const own = points[belt];
      return other === belt || !own || Math.hypot(point.lon - own.lon, point.lat - own.lat) > degrees;
    });
  return firstCard(answer(), ({ belt, figure }) => figure !== null && alone(belt));
}

/** The value, or an error that says what is missing. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`${what} is missing`);
  return value;
}
