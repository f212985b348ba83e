import { rowOf } from '../../analysis/belt-card.ts';
import type { BeltRow, Result } from '../../analysis/result.ts';
import type { MeasureText, Words } from '../../belt/model.ts';
import type { Pack } from '../../belt/pack.ts';
import { sayPeriod } from '../../figure/say.ts';
import type { SlideChart, SlideTable, SlideTale } from '../slide-tale.ts';
import type { Cites } from './cites.ts';
import { sayArea } from './areas.ts';
import { basisOf, inBoth, nothing, plain, saidFigure, saidGrowth, saidSum } from './said.ts';
import { chartUnit } from './chart-unit.ts';
import { MOST_LINES } from './shown.ts';

const SCALE: Words = { zh: '规模', en: 'Scale' };
const BASIS: Words = { zh: '指标和年份', en: 'Measure and year' };
const GROWTH: Words = { zh: '增速', en: 'Growth' };
export const BELT_HEAD: readonly Words[] = [{ zh: '所在地', en: 'Place' }, SCALE, BASIS, GROWTH];

/** The first belts of an answer, the places that it colours, and a chart where one measure of one year allows it. */
export function viewTables(
  pack: Pack,
  cites: Cites,
  result: Result,
  areas: SlideTale['areas'],
): Pick<SlideTale, 'tables' | 'charts'> {
  // prettier-ignore
  const rows = Array.from(result.order.slice(0, MOST_LINES), (belt) => rowOf(pack, result.query, belt));
  const places = areas ? [areaTable(pack, result, areas)] : [];
  return {
    tables: [beltTable(pack, cites, titleOf(result, rows.length), rows), ...places],
    charts: result.query.sort === 'growth' ? growthChart(cites, rows) : scaleChart(pack, cites, rows),
  };
}

export function beltTable(pack: Pack, cites: Cites, title: Words, rows: readonly BeltRow[]): SlideTable {
  return {
    title,
    head: BELT_HEAD,
    rows: rows.map((row) => ({
      name: { zh: row.zh, en: row.en },
      cells: [
        plain(row.place),
        saidFigure(pack, cites, row.figure),
        basisOf(pack, row.figure),
        saidGrowth(cites, row.growth),
      ],
    })),
  };
}

function titleOf({ query, order }: Result, shown: number): Words {
  const by = query.sort === 'growth' ? { zh: '增速', en: 'growth' } : query.sort === 'name' ? { zh: '名称', en: 'name' } : { zh: '规模', en: 'scale' }; // prettier-ignore
  if (shown === order.length) return { zh: `全部 ${shown} 个，按${by.zh}`, en: `All ${shown}, by ${by.en}` };
  return { zh: `按${by.zh}的前 ${shown} 个`, en: `First ${shown} by ${by.en}` };
}

function areaTable(pack: Pack, { query, groups }: Result, areas: NonNullable<SlideTale['areas']>): SlideTable {
  const sorted = [...areas.places].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  const found = new Map(groups.map((group) => [group.key, group]));
  return {
    title: areas.title,
    head: [areas.title, { zh: '产业带', en: 'Belts' }, { zh: '有数据', en: 'With a figure' }],
    rows: sorted.slice(0, MOST_LINES).map(({ code, zh, en, value }) => {
      const group = found.get(code);
      const said =
        query.areas === 'sum' && group
          ? saidSum(pack, query.measure, group.sum)
          : value === null
            ? nothing()
            : plain(sayArea(pack, query, value));
      const counts = [group?.sum.belts ?? 0, group?.sum.withFigure ?? 0].map((count) => plain({ zh: `${count}`, en: `${count}` })); // prettier-ignore
      return { name: { zh, en }, cells: [said, ...counts] };
    }),
  };
}

/** Bars of the first belts, only where their figures are of one measure. */
function scaleChart(pack: Pack, cites: Cites, rows: readonly BeltRow[]): SlideChart[] {
  const known = rows.filter(({ figure }) => figure !== null);
  const measures = new Set(known.map(({ figure }) => figure?.measure));
  const measure: MeasureText | undefined = pack.texts.measures[known[0]?.figure?.measure ?? -1];
  if (known.length < 2 || measures.size !== 1 || !measure) return [];
  const { unit, divide } = chartUnit(measure);
  const years = known.map(({ figure }) => figure?.year ?? 0);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const period = from === to ? String(from) : `${from}/${to}`;
  return [
    {
      kind: 'bars',
      title: inBoth((language) => `${measure[language]} ${sayPeriod(period, language)}`),
      unit,
      points: known.map((row) => ({
        zh: row.zh,
        en: row.en,
        value: row.figure === null ? null : row.figure.value / divide,
        figure: saidFigure(pack, cites, row.figure),
      })),
    },
  ];
}

function growthChart(cites: Cites, rows: readonly BeltRow[]): SlideChart[] {
  const single = rows.filter(
    ({ growth }) => growth && growth.rate.low !== null && growth.rate.low === growth.rate.high,
  );
  if (single.length < 2) return [];
  return [
    {
      kind: 'bars',
      title: GROWTH,
      unit: { zh: '%', en: '%' },
      points: single.map(({ zh, en, growth }) => ({
        ...{ zh, en, value: (growth?.rate.low ?? NaN) * 100, figure: saidGrowth(cites, growth) },
      })),
    },
  ];
}
