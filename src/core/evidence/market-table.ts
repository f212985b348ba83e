import type { Evidence } from '../belt/evidence.ts';
import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { statedOf } from './stated.ts';

/** A row of the table with its cells as printed. */
interface PrintedRow {
  readonly cells: { readonly zh: readonly string[]; readonly en: readonly string[] };
  readonly line: number;
  /** Revenue as printed; NaN = no number. */
  readonly revenue: number;
}

/** Why the printed unit cannot be right. Amounts in 亿元, as printed, unless said otherwise. */
export interface UnitAlarm {
  /** Revenue of all companies of the table in one half year. */
  readonly sum: number;
  /** Value added of all manufacturing in the whole year 2020, and its share of the economy (%); both stated by the same report. */
  readonly manufacturing: number;
  readonly share: number;
  /** manufacturing ÷ share: the whole economy of the year. */
  readonly economy: number;
  /** sum ÷ manufacturing. */
  readonly times: number;
  /** The sum if the unit were 万元. */
  readonly meant: number;
  /** Line of the report that states manufacturing; 0 = none is named. */
  readonly line: number;
}

/** The table of market operators as printed, and the alarm about its unit. */
export interface MarketTable {
  readonly head: PrintedRow['cells'];
  readonly rows: readonly PrintedRow[];
  /** null = the report's figures of the economy are not in the pack. */
  readonly alarm: UnitAlarm | null;
}

export function marketTableOf(pack: Pack, { report }: Evidence): MarketTable {
  const lines = report.filter(({ section }) => section === 'table').sort((a, b) => a.line - b.line);
  const rows = lines
    .filter(({ kind }) => kind === 'row')
    .map((row) => ({ cells: cellsOf(row), line: row.line, revenue: Number(row.zh.split('|')[1] ?? NaN) }));
  const head = lines.find(({ kind }) => kind === 'head');
  return { head: cellsOf(head ?? { zh: '', en: '' }), rows, alarm: alarmOf(pack, rows) };
}

function cellsOf({ zh, en }: Words): PrintedRow['cells'] {
  return { zh: zh.split('|'), en: en.split('|') };
}

function alarmOf(pack: Pack, rows: readonly PrintedRow[]): UnitAlarm | null {
  const national = statedOf(pack, 'national');
  const claimOf = (code: string) =>
    national.find(({ measure, claim }) => measure === code && claim.period === '2020')?.claim;
  const [stated, ofEconomy] = [claimOf('value_added'), claimOf('share_of_gdp')];
  if (!stated || !ofEconomy || rows.length === 0) return null;
  const [manufacturing, share] = [stated.value, ofEconomy.value];
  const sum = rows.reduce((total, { revenue }) => total + revenue, 0);
  const economy = (manufacturing / share) * 100;
  return { sum, manufacturing, share, economy, times: sum / manufacturing, meant: sum / 10_000, line: stated.line };
}
