import type { Words } from '../../belt/model.ts';
import type { Mark, SaidFigure, SlideTale } from '../slide-tale.ts';

/** What a person lets leave with a deck: own figures and belts, photos of visits, notes. Nothing unless it was asked for. */
export interface Contents {
  readonly own: boolean;
  readonly photos: boolean;
  readonly notes: boolean;
}

export const REDACTED: Contents = { own: false, photos: false, notes: false };

/** In the place of an own figure that stays behind. */
const WITHHELD: SaidFigure = { zh: '未带出', en: 'left out', source: null };
/** A title that may have been made from own figures says nothing of them. */
const UNTITLED: Words = { zh: '含自己的数字，标题未带出', en: 'Made with own figures: title left out' };

/** How many own belts and figures a tale holds. */
export function ownIn(tale: SlideTale): number {
  const belts = tale.marks.filter((mark) => mark.mine === true).length;
  const named = [...tale.tables.flatMap(({ rows }) => rows), ...tale.charts.flatMap(({ points }) => points)];
  const all = [...figuresIn(tale), ...named, ...(tale.links ?? [])];
  return belts + all.filter(({ mine }) => mine === true).length;
}

/**
 * A tale without what is a person's own: their belts are gone wherever they are named, their figures are said to be left out and have neither value nor source,
 * and title, lead, total and coloured places, which may stand on them, go too.
 */
export function withoutOwn(tale: SlideTale): SlideTale {
  if (ownIn(tale) === 0) return tale;
  const own = new Set(tale.marks.flatMap((mark) => (mark.mine ? [mark.zh] : [])));
  return {
    ...tale,
    title: UNTITLED,
    lead: { zh: '', en: '' },
    total: { ...tale.total, value: null, withFigure: 0 },
    marks: tale.marks.filter((mark) => mark.mine !== true).map(bareMark),
    areas: null,
    tables: tale.tables.map((table) => ({
      ...table,
      rows: table.rows
        .filter(({ name, mine }) => !mine && !own.has(name.zh))
        .map((row) => ({ ...row, cells: row.cells.map(bare) })),
    })),
    charts: tale.charts.map((chart) => ({
      ...chart,
      points: chart.points
        .filter(({ zh, mine }) => !mine && !own.has(zh))
        .map((point) => (point.figure.mine ? { ...point, value: null, figure: WITHHELD } : point)),
    })),
    ...(tale.links ? { links: tale.links.filter(({ mine }) => !mine) } : {}),
    sources: sourcesWithoutOwn(tale),
  };
}

/** Who told an own figure stays behind with it: the place of such a source is kept, and says nothing. */
function sourcesWithoutOwn(tale: SlideTale): SlideTale['sources'] {
  const [own, others] = [new Set<number | null>(), new Set<number | null>()];
  for (const { mine, source } of figuresIn(tale)) (mine ? own : others).add(source);
  const blank = { title: WITHHELD.zh, publisher: '', date: '', url: '', file: '' };
  return tale.sources.map((source, at) => (own.has(at) && !others.has(at) ? { id: `own-${at}`, ...blank } : source));
}

function bareMark(mark: Mark): Mark {
  return {
    ...mark,
    value: mark.figure.mine ? null : mark.value,
    growth: mark.grown.mine ? null : mark.growth,
    figure: bare(mark.figure),
    grown: bare(mark.grown),
  };
}

function bare(figure: SaidFigure): SaidFigure {
  return figure.mine ? WITHHELD : figure;
}

function figuresIn({ marks, tables, charts }: SlideTale): SaidFigure[] {
  return [
    ...marks.flatMap(({ figure, grown }) => [figure, grown]),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    ...charts.flatMap(({ points }) => points.map(({ figure }) => figure)),
  ];
}
