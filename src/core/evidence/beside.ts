import { groupBy, oneGroup } from '../analysis/aggregate.ts';
import { DEFAULT_QUERY } from '../analysis/query.ts';
import type { Group } from '../analysis/result.ts';
import { viewOf } from '../analysis/view.ts';
import type { Evidence } from '../belt/evidence.ts';
import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { sumsByMeasure, type MeasureSum } from './measure-sums.ts';
import { enterprisesOf, eventsOf, listedOf } from './named-here.ts';
import { bySize } from './place-page.ts';
import { beltsOf } from './place-tree.ts';

/** One column of a comparison. */
export interface Beside extends Words {
  readonly code: string;
  /** The place or industry above. */
  readonly above: Words | null;
  readonly group: Group;
  /** Measure by measure, so that only like stands beside like. */
  readonly sums: readonly MeasureSum[];
  /** Largest industries of a place, or provinces of an industry. */
  readonly largest: readonly (Words & { readonly code: string; readonly group: Group })[];
  /** Recognitions by all lists, events that name it, enterprises that a source names. */
  readonly recognitions: number;
  readonly events: number;
  readonly enterprises: number;
}

/** So many of its largest parts are named. */
const LARGEST = 3;

/** Places, or industries, side by side in the order asked; those that the pack does not have are left out. */
export function besideOf(
  pack: Pack,
  evidence: Evidence,
  kind: 'place' | 'industry',
  codes: readonly string[],
): Beside[] {
  const table = kind === 'place' ? pack.texts.places : pack.texts.industries;
  return codes.flatMap((code) => {
    const row = table.findIndex((one) => one.code === code);
    const text = table[row];
    if (!text) return [];
    const belts = beltsOf(pack, kind === 'place' ? { place: code } : { industries: [code] });
    const place = kind === 'place' ? row : null;
    const above = table[text.parent];
    return {
      ...{ code, zh: text.zh, en: text.en },
      above: above ? { zh: above.zh, en: above.en } : null,
      group: oneGroup(pack, 'best', viewOf(pack, DEFAULT_QUERY), belts, code),
      sums: sumsByMeasure(pack, belts),
      largest: largestOf(pack, belts, kind),
      recognitions: listedOf(pack, belts).reduce((count, { members }) => count + members.length, 0),
      events: eventsOf(pack, belts, place).length,
      enterprises: enterprisesOf(pack, evidence, belts, place).length,
    };
  });
}

function largestOf(pack: Pack, belts: Uint32Array, kind: 'place' | 'industry'): Beside['largest'] {
  const [grouping, table] =
    kind === 'place' ? (['industry', pack.texts.industries] as const) : (['province', pack.texts.places] as const);
  const groups = groupBy(pack, 'best', viewOf(pack, DEFAULT_QUERY), belts, grouping).sort(bySize);
  return groups.slice(0, LARGEST).flatMap((group) => {
    const text = table.find(({ code }) => code === group.key);
    return text ? [{ code: text.code, zh: text.zh, en: text.en, group }] : [];
  });
}
