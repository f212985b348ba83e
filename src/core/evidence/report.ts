import type { Evidence, ReportText } from '../belt/evidence.ts';
import type { BeltText, Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { cr5Bands, marketsOf, type AdvisedBand, type Market } from './bands-of.ts';
import { brandMatrixOf, firmsOf, type Firm, type MatrixField } from './brand-matrix.ts';
import { citedOf, type Cited } from './cited.ts';
import { huijuOf, type Versions } from './huiju.ts';
import { marketTableOf, type MarketTable } from './market-table.ts';
import { nationFiguresOf, type NationFigures } from './nation-figures.ts';
import { picturesOf, type Picture } from './pictures.ts';
import { namedPlaces, type NamedPlace } from './report-places.ts';
import { statedOf, type Stated } from './stated.ts';

/** A statement of the report in a few words, with the belt or industry that it speaks of. */
export interface Saying extends Words {
  readonly section: ReportText['section'];
  readonly kind: string;
  readonly line: number;
  readonly belt: Pick<BeltText, 'id' | 'zh' | 'en'> | null;
  /** Code of the industry; null = none stands for it. */
  readonly industry: string | null;
}

/** The 2021 report, composed again from what the pack holds of it. */
export interface ReportTale {
  readonly sayings: readonly Saying[];
  readonly core: readonly NamedPlace[];
  readonly leading: readonly NamedPlace[];
  readonly rising: readonly NamedPlace[];
  readonly bands: readonly AdvisedBand[];
  /** What the report states of the nation. */
  readonly nation: NationFigures;
  readonly markets: readonly Market[];
  readonly table: MarketTable;
  /** Markets above CNY 100 million: the number of 2019, its change, and the number of the year before that both imply; null = not in the pack. */
  readonly tradeMarkets: { readonly claims: readonly Stated[]; readonly before: number | null };
  readonly matrix: readonly MatrixField[];
  /** Companies, brands and markets of the report that the matrix does not place. */
  readonly others: readonly Firm[];
  readonly huiju: readonly Versions[];
  readonly pictures: readonly Picture[];
  /** The report itself, by its row; -1 = not in the pack. */
  readonly source: number;
  readonly sources: Cited;
}

export function reportOf(pack: Pack, evidence: Evidence): ReportTale {
  const [markets, bands] = [marketsOf(pack, evidence), cr5Bands(pack)];
  const huiju = huijuOf(pack);
  const source = evidence.report[0]?.source ?? -1;
  const said = [...huiju.flatMap(({ said }) => said)].map(({ claim }) => claim.source);
  const pictures = picturesOf(pack, evidence, markets);
  return {
    sayings: evidence.report.filter(({ section }) => SAID.has(section)).map((row) => sayingOf(pack, row)),
    core: namedPlaces(pack, evidence, 'core'),
    leading: namedPlaces(pack, evidence, 'leading'),
    rising: namedPlaces(pack, evidence, 'rising'),
    bands,
    nation: nationFiguresOf(pack, source, bands),
    markets,
    table: marketTableOf(pack, evidence),
    tradeMarkets: tradeMarketsOf(pack),
    matrix: brandMatrixOf(pack, evidence),
    others: firmsOf(pack, evidence).filter((firm) => firm.source === source && firm.stage === ''),
    huiju,
    pictures,
    source,
    sources: citedOf(pack, [
      ...[source, ...said, ...markets.flatMap(({ ratios }) => ratios.map((ratio) => ratio.source))],
      ...pictures.flatMap(({ claims }) => claims.map(({ claim }) => claim.source)),
    ]),
  };
}

const SAID: ReadonlySet<string> = new Set(['definition', 'band', 'mode', 'case']);

function sayingOf({ texts }: Pack, row: ReportText): Saying {
  const belt = texts.belts[row.belt];
  return {
    ...{ section: row.section, kind: row.kind, zh: row.zh, en: row.en, line: row.line },
    belt: belt ? { id: belt.id, zh: belt.zh, en: belt.en } : null,
    industry: texts.industries[row.industry]?.code ?? null,
  };
}

/** count ÷ (1 + change) is the year before: only the rate of 2019 is published, not the number of 2018. */
function tradeMarketsOf(pack: Pack): ReportTale['tradeMarkets'] {
  const claims = statedOf(pack, 'market').filter(({ claim }) => claim.period === '2019');
  const valueOf = (code: string) => claims.find(({ measure }) => measure === code)?.claim.value;
  const [count, change] = [valueOf('market_count'), valueOf('yoy_growth')];
  return { claims, before: count === undefined || change === undefined ? null : count / (1 + change / 100) };
}
