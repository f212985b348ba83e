import crossfilter, { type Dimension } from 'crossfilter2';
import {
  beltsOf,
  classOf,
  fastest,
  parted,
  readBrush,
  valueIn,
  type Belt,
  type ObjectBrush,
  type Rated,
} from './objects.ts';
import { ASKED, cellsOf, quotientsOf, type Peer, type Work } from './peer.ts';

/** crossfilter2 with its dimensions made beforehand; what depends on the question (sums, rates) is made when it is asked. */
export function crossfilter2(work: Work): Peer {
  const all = crossfilter(beltsOf(work));
  const byProvince = all.dimension((belt) => belt.province);
  const byIndustry = all.dimension((belt) => belt.industry);
  const byCell = all.dimension((belt) => belt.city * work.industries + belt.industry);
  const byPair = all.dimension((belt) => belt.province * work.industries + belt.industry);
  const byValue = all.dimension((belt) => valueIn(belt, ASKED.last) ?? -1);
  const wanted: ReadonlySet<number> = new Set(ASKED.industries);
  const inside = (industry: number) => wanted.has(industry);
  const filtered = <Answer>(filters: readonly (() => unknown)[], ask: () => Answer): Answer => {
    for (const filter of filters) filter();
    const answer = ask();
    byIndustry.filterAll();
    byValue.filterAll();
    return answer;
  };
  const brushed = (): ObjectBrush => {
    const filters = [() => byIndustry.filterFunction(inside), () => byValue.filterRange([ASKED.brushFloor, Infinity])];
    return filtered(filters, () => ({
      count: all.allFiltered().length,
      byProvince: sums(byProvince, ASKED.last),
      // A dimension's own groups ignore its own filter.
      byIndustry: sums(byIndustry, ASKED.last).filter(([industry]) => wanted.has(industry)),
      top: byValue.top(ASKED.most).map((belt): Rated => [belt.row, valueIn(belt, ASKED.last) ?? 0]),
      classes: all.all().map(classOf),
    }));
  };
  const flat = (answer: readonly Rated[]) => answer.flat();
  return {
    name: 'crossfilter2',
    run: {
      Q1: () => sums(byProvince, ASKED.year),
      Q2: () => sums(byPair, ASKED.last),
      Q3: () =>
        filtered([() => byIndustry.filterFunction(inside)], () => fastest(all.allFiltered(), ASKED.first, ASKED.span)),
      Q4: () => quotientsOf(work, parted(work, sums(byCell, ASKED.last))),
      Q5: () => herfindahlOf(byIndustry),
      Q6: () =>
        filtered([() => byValue.filterRange([ASKED.floor, Infinity])], () =>
          fastest(all.allFiltered(), ASKED.before, 1),
        ),
      Q7: brushed,
    },
    read: {
      Q1: (answer: Rated[]) => cellsOf(work.provinces, answer),
      Q2: (answer: Rated[]) => cellsOf(work.provinces * work.industries, answer),
      Q3: flat,
      Q4: (answer: Rated[]) => cellsOf(work.cities * work.industries, answer),
      Q5: (answer: Rated[]) => cellsOf(work.industries, answer),
      Q6: flat,
      Q7: (answer: ObjectBrush) => readBrush(work, answer),
    },
  };
}

/** A group is made, read and thrown away: which year is summed is part of the question. */
function sums(dimension: Dimension<Belt, number>, year: number): Rated[] {
  const group = dimension.group<number, number>().reduceSum((belt) => valueIn(belt, year) ?? 0);
  const read = group.all().map(({ key, value }): Rated => [key, value]);
  group.dispose();
  // It keeps groups whose belts are all filtered out; no belt here is worth 0.
  return read.filter(([, sum]) => sum !== 0);
}

interface Parts {
  sum: number;
  squares: number;
}

function herfindahlOf(dimension: Dimension<Belt, number>): Rated[] {
  const add = (sign: number) => (parts: Parts, belt: Belt) => {
    const value = valueIn(belt, ASKED.last) ?? 0;
    parts.sum += sign * value;
    parts.squares += sign * value * value;
    return parts;
  };
  const group = dimension.group<number, Parts>().reduce(add(1), add(-1), () => ({ sum: 0, squares: 0 }));
  const read = group.all().map(({ key, value }): Rated => [key, value.squares / (value.sum * value.sum)]);
  group.dispose();
  return read;
}
