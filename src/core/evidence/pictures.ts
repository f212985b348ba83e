import { claimRows, readClaim } from '../analysis/claim.ts';
import type { Evidence } from '../belt/evidence.ts';
import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import type { Market } from './bands-of.ts';
import { statedOf, type Stated } from './stated.ts';

/** A chart that the document gives without numbers, and what the pack has instead. */
export interface Picture extends Words {
  readonly kind: string;
  readonly line: number;
  /** Figures stated in words by this report, or by other sources. */
  readonly claims: readonly Stated[];
  readonly belt: (Words & { readonly id: string }) | null;
  /** Markets whose published CR5 falls in the band that the picture lists; empty = it lists none. */
  readonly markets: readonly string[];
}

const BELTS: Readonly<Record<string, string>> = { luosifen: 'liuzhou-luosifen', oral_care: 'guangzhou-oralcare' };
const BANDS: Readonly<Record<string, string>> = { low_categories: 'regional', high_categories: 'company' };

export function picturesOf(pack: Pack, { report }: Evidence, markets: readonly Market[]): Picture[] {
  return report
    .filter(({ section }) => section === 'picture')
    .sort((a, b) => a.order - b.order)
    .map(({ kind, zh, en, line }) => {
      const id = BELTS[kind];
      const row = id === undefined ? -1 : pack.texts.belts.findIndex((belt) => belt.id === id);
      const belt = pack.texts.belts[row];
      return {
        ...{ kind, zh, en, line },
        claims: belt ? beltClaims(pack, row) : claimsOf(pack, kind),
        belt: belt ? { id: belt.id, zh: belt.zh, en: belt.en } : null,
        markets: inBand(markets, BANDS[kind]),
      };
    });
}

function beltClaims(pack: Pack, belt: number): Stated[] {
  const { start, end } = claimRows(pack, belt);
  return Array.from({ length: end - start }, (_, at) => {
    const claim = readClaim(pack, start + at);
    return { subject: '', measure: pack.texts.measures[claim.measure]?.code ?? '', claim };
  });
}

/** What the report says in words where it draws a picture. */
function claimsOf(pack: Pack, kind: string): Stated[] {
  if (kind === 'market_count') return statedOf(pack, 'market').filter(({ claim }) => claim.period === '2019');
  if (kind === 'domestic_goods') return statedOf(pack, 'national').filter(({ claim }) => claim.period === 'MAT2021');
  return [];
}

/** Of each market the newest CR5 decides, if its bound leaves one band. */
function inBand(markets: readonly Market[], band: string | undefined): string[] {
  if (band === undefined) return [];
  return markets
    .filter(({ ratios }) => {
      const newest = ratios.find(({ k }) => k === 5);
      return newest?.bands.length === 1 && newest.bands[0] === band;
    })
    .map(({ category }) => category);
}
