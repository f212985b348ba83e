import { findEventFault } from './event-soundness.ts';
import { LEVELS, type Texts } from './model.ts';
import { findRuleFault } from './rule-soundness.ts';
import { findShapeFault } from './text-shape.ts';

/** The first thing wrong with the texts of a pack by themselves, in one sentence; null = sound. */
export function findTextFault(texts: Texts): string | null {
  return (
    findShapeFault(texts) ??
    placeFault(texts) ??
    industryFault(texts) ??
    rowFault(texts) ??
    findRuleFault(texts) ??
    findEventFault(texts)
  );
}

/** A parent is of a wider level, so that no chain upwards can be a circle. */
function placeFault({ places }: Texts): string | null {
  for (const { code, level, parent } of places) {
    const above = places[parent];
    const wider = above ? LEVELS.indexOf(above.level) < LEVELS.indexOf(level) : parent === -1;
    if (!wider) return `place ${code} lies in row ${parent}, which is no place of a wider level`;
  }
  return null;
}

function industryFault({ industries }: Texts): string | null {
  const row = industries.findIndex(({ parent }) => parent !== -1 && industries[parent]?.parent !== -1);
  const industry = industries[row];
  return industry
    ? `industry ${industry.code} belongs to row ${industry.parent}, which is no industry of level 1`
    : null;
}

function rowFault({ belts, sources, series, places, measures, contradictions }: Texts): string | null {
  const belt = belts.find(({ source }) => !isRow(source, sources.length));
  if (belt) return `the text of belt ${belt.id} points to source ${belt.source} of ${sources.length}`;
  const lost = series.findIndex(
    (row) =>
      !isRow(row.place, places.length) || !isRow(row.measure, measures.length) || !isRow(row.source, sources.length),
  );
  if (lost !== -1) return `row ${lost} of the series points to a place, measure or source that does not exist`;
  const disputed = contradictions.findIndex((each) => !each.sources.every((source) => isRow(source, sources.length)));
  return disputed === -1 ? null : `contradiction ${disputed} points to a source that does not exist`;
}

function isRow(row: number, limit: number): boolean {
  return Number.isInteger(row) && row >= 0 && row < limit;
}
