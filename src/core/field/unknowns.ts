import { claimRows, readClaim } from '../analysis/claim.ts';
import type { MeasureText } from '../belt/model.ts';
import { measureRow, type Pack } from '../belt/pack.ts';
import { comparePeriods, parsePeriod } from '../figure/period.ts';

/** A figure that nobody has stated of a belt, or not of late. */
export interface Unknown {
  readonly measure: MeasureText;
  /** never: no figure at all · undated: none with a time · old: the newest is of `period`. */
  readonly since: 'never' | 'undated' | 'old';
  /** Of the newest figure; '' = there is none. */
  readonly period: string;
}

/** What a visit should bring home, in the order in which it matters. */
const WANTED = ['output_value', 'sales_value', 'enterprises', 'employees', 'online_sales_value', 'export_value', 'market_share_national', 'online_merchants']; // prettier-ignore
/** Figures of the year before the data are new, and of the one before that; older ones are old. */
const FRESH_YEARS = 2;

/** What of the belt is unknown, or was last known years ago. Output and sales stand for each other: one that is fresh is enough. */
export function unknownsOf(pack: Pack, belt: number): Unknown[] {
  const found = WANTED.flatMap((code) => unknownOf(pack, belt, code) ?? []);
  const scales = found.filter(({ measure: { code } }) => code === 'output_value' || code === 'sales_value');
  const asked = scales.length < 2 ? null : (scales.find(({ since }) => since !== 'never') ?? scales[0]);
  return found.filter((unknown) => !scales.includes(unknown) || unknown === asked);
}

function unknownOf(pack: Pack, belt: number, code: string): Unknown | null {
  const row = measureRow(pack, code);
  const measure = pack.texts.measures[row];
  if (!measure) return null;
  const { start, end } = claimRows(pack, belt);
  const periods: string[] = [];
  for (let claim = start; claim < end; claim++)
    if (pack.claims.measure[claim] === row) periods.push(readClaim(pack, claim).period);
  if (periods.length === 0) return { measure, since: 'never', period: '' };
  const period = periods.reduce((last, one) => (comparePeriods(one, last) > 0 ? one : last));
  const read = parsePeriod(period);
  if (!read.ok || read.period.end === null) return { measure, since: 'undated', period: '' };
  const now = Number(pack.texts.version.slice(0, 4));
  return Number(read.period.end.slice(0, 4)) < now - FRESH_YEARS ? { measure, since: 'old', period } : null;
}
