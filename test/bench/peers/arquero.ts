import { desc, table, type ColumnTable } from 'arquero';
import { FIRST_YEAR } from '../../../seeds/demo-belts.ts';
import { everyRow } from '../../../src/core/analysis/rows.ts';
import { ASKED, cellsOf, digestOf, type Peer, type Work } from './peer.ts';

const LAST = `d.y${ASKED.last}`;
/** The number of breaks that a rate reaches; a rate of a missing year is NaN and reaches none. */
const CLASS = ASKED.breaks.map((limit) => `(d.rate >= ${limit} ? 1 : 0)`).join(' + ');

/** Arquero 8 over typed columns, with expressions that it compiles. */
export function arquero(work: Work): Peer {
  const years = work.years.map((column, at) => [`y${FIRST_YEAR + at}`, column] as const);
  const { province, city, industry } = work;
  const belts = table({ row: everyRow(work.count), province, city, industry, ...Object.fromEntries(years) });
  const sums = (by: string[], year: number) => belts.groupby(...by).rollup({ sum: `d => op.sum(d.y${year})` });
  const growing = (from: ColumnTable, year: number, span: number) =>
    from
      .filter(`d => d.y${year} > 0 && ${LAST} >= 0`)
      .derive({ rate: `d => op.pow(${LAST} / d.y${year}, 1 / ${span}) - 1` })
      .select('row', 'rate')
      .orderby(desc('rate'), 'row')
      .slice(0, ASKED.most);
  const wanted = belts.params({ industries: ASKED.industries }) as ColumnTable;
  const inside = `op.includes($.industries, d.industry)`;
  const brushed = () => {
    const passed = wanted.filter(`(d, $) => ${inside} && ${LAST} >= ${ASKED.brushFloor}`);
    return {
      count: passed.numRows(),
      byProvince: passed.groupby('province').rollup({ sum: `d => op.sum(${LAST})` }),
      byIndustry: passed.groupby('industry').rollup({ sum: `d => op.sum(${LAST})` }),
      top: passed
        .orderby(desc(`y${ASKED.last}`), 'row')
        .select('row', `y${ASKED.last}`)
        .slice(0, ASKED.most),
      classes: wanted
        .derive({ rate: `d => ${LAST} / d.y${ASKED.before} - 1` })
        .derive({
          one: `(d, $) => ${inside} && ${LAST} >= ${ASKED.brushFloor} && d.y${ASKED.before} > 0 ? ${CLASS} : 255`,
        })
        .array('one') as ArrayLike<number>,
    };
  };
  const grouped = (size: number, key: string) => (answer: ColumnTable) => cellsOf(size, pairsOf(answer, key, 'sum'));
  const rated = (answer: ColumnTable) => pairsOf(answer, 'row', 'rate').flat();
  return {
    name: 'Arquero 8',
    run: {
      Q1: () => sums(['province'], ASKED.year),
      Q2: () => sums(['province', 'industry'], ASKED.last),
      Q3: () => growing(wanted.filter(`(d, $) => ${inside}`), ASKED.first, ASKED.span),
      Q4: () => quotientsBy(sums(['city', 'industry'], ASKED.last)),
      Q5: () =>
        belts
          .groupby('industry')
          .rollup({ squares: `d => op.sum(${LAST} * ${LAST})`, whole: `d => op.sum(${LAST})` })
          .derive({ sum: 'd => d.squares / (d.whole * d.whole)' }),
      Q6: () => growing(belts.filter(`d => ${LAST} >= ${ASKED.floor}`), ASKED.before, 1),
      Q7: brushed,
    },
    read: {
      Q1: grouped(work.provinces, 'province'),
      Q2: (answer: ColumnTable) => cellsOf(work.provinces * work.industries, crossOf(work, answer, 'province', 'sum')),
      Q3: rated,
      Q4: (answer: ColumnTable) => cellsOf(work.cities * work.industries, crossOf(work, answer, 'city', 'quotient')),
      Q5: grouped(work.industries, 'industry'),
      Q6: rated,
      Q7: (answer: ReturnType<typeof brushed>) => [
        answer.count,
        ...grouped(work.provinces, 'province')(answer.byProvince),
        ...grouped(work.industries, 'industry')(answer.byIndustry),
        ...pairsOf(answer.top, 'row', `y${ASKED.last}`).flat(),
        ...digestOf(answer.classes),
      ],
    },
  };
}

function quotientsBy(sums: ColumnTable): ColumnTable {
  return sums
    .ungroup()
    .groupby('city')
    .derive({ ofCity: 'd => op.sum(d.sum)' })
    .groupby('industry')
    .derive({ ofIndustry: 'd => op.sum(d.sum)' })
    .ungroup()
    .derive({ quotient: 'd => d.sum * op.sum(d.sum) / (d.ofCity * d.ofIndustry)' });
}

function pairsOf(answer: ColumnTable, key: string, value: string): (readonly [number, number])[] {
  return answer.objects().map((row) => {
    const cells = row as Record<string, number>;
    return [cells[key] ?? NaN, cells[value] ?? NaN];
  });
}

function crossOf(work: Work, answer: ColumnTable, outer: string, value: string): (readonly [number, number])[] {
  return answer.objects().map((row) => {
    const cells = row as Record<string, number>;
    return [(cells[outer] ?? NaN) * work.industries + (cells['industry'] ?? NaN), cells[value] ?? NaN];
  });
}
