import { PAPER } from '../palette.ts';
import type { Box, Sheet, SheetPart } from '../sheet.ts';
import type { SlideTale } from '../slide-tale.ts';
import type { Pen } from './chart.ts';
import { dressOf } from './dress.ts';
import { layoutOf } from './layout.ts';
import { lineParts } from './lines.ts';
import { panelParts } from './panel.ts';
import type { SheetWear } from './wear.ts';

/** Letters of a page that fills its sheet, beside those of a panel: as large as all of it has room for, never smaller than the last row reads. */
const [LARGEST, LEAST, STEP] = [2.1, 1.2, 0.05];

/** A slide that shows a page in the place of the map, see `isPage`: its tables and charts fill the sheet, as they fill the wall. */
export function pageSheet(tale: SlideTale, wear: SheetWear): Sheet {
  const told = {
    ...tale,
    charts: tale.charts.map((chart) => ({ ...chart, kind: 'bars' as const })),
    sources: citedIn(tale),
  };
  const layout = layoutOf(told, wear);
  const { unit } = layout;
  const dress = dressOf(told, wear, Math.min(wear.width, wear.height), unit);
  // What is said of the map is said where there is one.
  const lines = lineParts(told, wear, dress, layout).filter(({ role }) => role !== 'review');
  return {
    ...{ width: wear.width, height: wear.height, ground: PAPER[wear.theme], map: null },
    parts: [...filling(told, layout.panel ?? [0, 0, wear.width, wear.height], { dress, wear, unit }), ...lines],
  };
}

/** The largest letters with which nothing is left out: in columns where any would be, and with as few words broken. */
function filling(tale: SlideTale, box: Box, pen: Pen): SheetPart[] {
  const tried = Array.from({ length: Math.ceil((LARGEST - LEAST) / STEP) }, (_, at) =>
    panelParts(tale, box, { ...pen, unit: (LARGEST - at * STEP) * pen.unit }),
  );
  const whole = tried.filter((parts) => !parts.some(({ role }) => role === 'left-out'));
  const ruled = Math.max(0, ...whole.map(linesIn));
  const inColumns = whole.filter((parts) => linesIn(parts) === ruled);
  const least = Math.min(...inColumns.map(({ length }) => length));
  const found = inColumns.find(({ length }) => length === least);
  return found ?? panelParts(tale, box, { ...pen, unit: LEAST * pen.unit });
}

/** Lines under the rows of tables in columns: those that are lists have none. */
function linesIn(parts: readonly SheetPart[]): number {
  return parts.filter(({ kind, role }) => kind === 'path' && role === 'table').length;
}

/** The sources of what is shown; of sums, which name none, all that the question stands on. */
function citedIn({ tables, charts, sources }: SlideTale): SlideTale['sources'] {
  const figures = [
    ...charts.flatMap(({ points }) => points.map(({ figure }) => figure)),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
  ];
  const rows = new Set(figures.map(({ source }) => source));
  const cited = sources.filter((_, at) => rows.has(at));
  return cited.length > 0 ? cited : sources;
}
