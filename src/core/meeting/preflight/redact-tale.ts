import { sayNothing } from '../../figure/say.ts';
import type { SaidFigure, SlideTale } from '../slide-tale.ts';

/** Whether a tale holds anything of the person's own. */
export function isPrivate(tale: SlideTale): boolean {
  const cells = tale.tables.flatMap(({ rows }) => rows.flatMap(({ cells: row }) => row));
  const points = tale.charts.flatMap(({ points: all }) => all.map(({ figure }) => figure));
  return (
    tale.marks.some(({ mine, figure, grown }) => mine || figure.mine || grown.mine) ||
    [...cells, ...points].some(({ mine }) => mine)
  );
}

/** The tale without it: own belts are gone, own figures are 暂无数据, and sums that may hold one are no longer stated. */
export function redactTale(tale: SlideTale): SlideTale {
  if (!isPrivate(tale)) return tale;
  const marks = tale.marks
    .filter(({ mine }) => !mine)
    .map((mark) => ({
      ...mark,
      ...(mark.figure.mine ? { value: null, figure: NOTHING } : {}),
      ...(mark.grown.mine ? { growth: null, grown: NOTHING } : {}),
    }));
  return {
    ...tale,
    ...{ marks, areas: null },
    title: TITLE,
    lead: { zh: '', en: '' },
    total: {
      ...tale.total,
      value: null,
      belts: marks.length,
      withFigure: marks.filter(({ value }) => value !== null).length,
    },
    tables: tale.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell.mine ? NOTHING : cell)) })),
    })),
    charts: tale.charts.map((chart) => ({
      ...chart,
      points: chart.points.map((point) => (point.figure.mine ? { ...point, value: null, figure: NOTHING } : point)),
    })),
  };
}

const NOTHING: SaidFigure = { zh: sayNothing('zh'), en: sayNothing('en'), source: null };
/** A finding that may stand on a figure of one's own is not told. */
const TITLE = { zh: '产业带', en: 'Industrial belts' };
