import { groupBy } from '../analysis/aggregate.ts';
import { DEFAULT_QUERY } from '../analysis/query.ts';
import type { Sum } from '../analysis/result.ts';
import { viewOf } from '../analysis/view.ts';
import type { Evidence, ReportSection } from '../belt/evidence.ts';
import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';

/** The series that stands in for the report's pictures: sales of surveyed enterprises over the internet. */
const SERIES = 'enterprise_ecommerce_sales';

/** A province or city that the report names, and what the pack has for it. */
export interface NamedPlace extends Words {
  readonly code: string;
  /** From 1, as printed. */
  readonly order: number;
  /** The report also calls it fast growing. */
  readonly fast: boolean;
  /** Belts in it, nested ones too. */
  readonly belts: number;
  readonly sum: Sum | null;
  /** Sales of its surveyed enterprises over the internet, by year; cities have none. */
  readonly series: readonly { readonly year: number; readonly value: number; readonly unit: string }[];
  readonly line: number;
}

/** The places of one section in the printed order, each by its own name. */
export function namedPlaces(pack: Pack, { report }: Evidence, section: ReportSection): NamedPlace[] {
  const fast = new Set(report.filter((row) => row.section === 'fast').map(({ place }) => place));
  const sums = sumsOf(pack);
  return report
    .filter((row) => row.section === section && row.place >= 0)
    .sort((a, b) => a.order - b.order)
    .flatMap((row): NamedPlace[] => {
      const place = pack.texts.places[row.place];
      const group = place && sums.get(place.code);
      if (!place) return [];
      return [
        {
          code: place.code,
          zh: place.zh,
          en: place.en,
          order: row.order,
          fast: section === 'core' && fast.has(row.place),
          belts: group?.count ?? 0,
          sum: group?.sum ?? null,
          series: seriesOf(pack, row.place),
          line: row.line,
        },
      ];
    });
}

function sumsOf(pack: Pack) {
  const view = viewOf(pack, DEFAULT_QUERY);
  const rows = Uint32Array.from({ length: pack.belts.count }, (_, row) => row);
  const groups = (['province', 'prefecture'] as const).flatMap((level) =>
    groupBy(pack, DEFAULT_QUERY.measure, view, rows, level),
  );
  return new Map(groups.map((group) => [group.key, group]));
}

function seriesOf({ texts }: Pack, place: number): NamedPlace['series'] {
  return texts.series
    .filter((row) => row.place === place && texts.measures[row.measure]?.code === SERIES)
    .map(({ year, value, unit }) => ({ year, value, unit }))
    .sort((a, b) => a.year - b.year);
}
