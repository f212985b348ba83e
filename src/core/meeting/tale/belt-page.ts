import { lastOf } from '../../last.ts';
import type { Claim, Words } from '../../belt/model.ts';
import type { Evidence } from '../../belt/evidence.ts';
import type { Pack } from '../../belt/pack.ts';
import { comparePeriods } from '../../figure/period.ts';
import { sayPeriod } from '../../figure/say.ts';
import { sayInWords } from '../../figure/say-words.ts';
import { dossierOf, type Dossier } from '../../evidence/dossier.ts';
import { newestOf } from '../../evidence/newest.ts';
import { sayOwn } from '../../evidence/own-words.ts';
import type { Trend } from '../../evidence/trend.ts';
import type { SlideChart, SlideTable } from '../slide-tale.ts';
import { chartUnit } from './chart-unit.ts';
import { Cites } from './cites.ts';
import { basisOf, inBoth, nothing, plain, saidClaim, saidGrowth } from './said.ts';
import { MOST_LINES, tablePiece, type Piece, type Shown } from './shown.ts';
import { beltTable } from './view-tables.ts';

/** A belt's dossier: its newest figures, its course through time, where sources disagree, its neighbours of one trade. null = the pack has no such belt. */
export function beltPage(pack: Pack, evidence: Evidence, cites: Cites, id: string): Shown | null {
  const dossier = dossierOf(pack, evidence, id);
  if (dossier === 'unknown') return null;
  const { headline } = dossier;
  return {
    title: titleOf(pack, dossier),
    lead: {
      zh: headline
        .slice(0, 2)
        .map(({ zh }) => zh)
        .join(''),
      en: headline
        .slice(0, 2)
        .map(({ en }) => en)
        .join(' '),
    },
    pieces: [
      ...tablePiece('figures', null, claimTable(pack, cites, dossier)),
      ...dossier.trends.slice(0, 1).flatMap((trend) => trendPiece(pack, cites, dossier, trend)),
      ...conflictPiece(pack, cites, dossier),
      ...kinPiece(pack, cites, dossier),
    ],
  };
}

/** The belt with its figure and growth, or that none has been found. */
function titleOf(pack: Pack, { card }: Dossier): Shown['title'] {
  const measure = card.figure && pack.texts.measures[card.figure.measure];
  if (!card.figure || !measure)
    return { zh: `${card.zh}：还没有查到规模数字`, en: `${card.en}: no figure of its scale found` };
  const { figure, growth } = card;
  const { unit, kind } = measure;
  const grown = saidGrowth(new Cites(pack), growth);
  const said = inBoth((language) => sayInWords({ ...figure, unit, kind }, language));
  const basis = basisOf(pack, figure);
  const claim = card.claims.find(({ row }) => row === figure.claim);
  const own = inBoth((language) => sayOwn(pack, claim, language));
  return {
    zh: `${card.zh}：${basis.zh} ${said.zh}${own.zh && `（${own.zh}）`}${growth ? `，${grown.zh}` : ''}`,
    en: `${card.en}: ${basis.en} ${said.en}${own.en && ` (${own.en})`}${growth ? `, ${grown.en}` : ''}`,
  };
}

/** The newest claim of each measure that stands, in the order of the measures. */
function claimTable(pack: Pack, cites: Cites, { card }: Dossier): SlideTable {
  const measures = [...new Set(card.claims.map(({ measure }) => measure))].sort((a, b) => a - b);
  const newest = measures.map(
    (measure) => newestOf(pack, card.belt, card.claims, measure) ?? newestPart(card.claims, measure),
  );
  const claims = newest.filter((claim) => claim !== null).slice(0, MOST_LINES);
  return {
    title: { zh: `${card.zh}：各项最新数字`, en: `${card.en}: newest figures` },
    head: [
      { zh: '数字', en: 'Figure' },
      { zh: '时间', en: 'Period' },
      { zh: '范围', en: 'Scope' },
    ],
    rows: claims.map((claim) => ({
      name: named(pack, claim.measure),
      cells: [saidClaim(pack, cites, claim), plain(inBoth((language) => sayPeriod(claim.period, language))), scopeOf(pack, claim)], // prettier-ignore
    })),
  };
}

/** Where nothing stands for the whole, the newest of a part. */
function newestPart(claims: readonly Claim[], measure: number): Claim | null {
  const parts = claims.filter((claim) => claim.measure === measure && claim.rank !== 'deprecated' && !claim.far);
  return parts.sort((a, b) => comparePeriods(b.period, a.period))[0] ?? null;
}

function scopeOf({ texts }: Pack, { scope, scopeWords }: Claim) {
  const { zh = '', en = '' } = texts.scopes[scope] ?? {};
  return plain(scopeWords === '' ? { zh, en } : { zh: scopeWords, en: `${en} (${scopeWords})` });
}

function conflictPiece(pack: Pack, cites: Cites, { card, conflicts }: Dossier): Piece[] {
  const [first] = conflicts;
  if (!first) return [];
  const measure = named(pack, first.measure);
  const rivals = first.rivals.length;
  const title = {
    zh: `${card.zh}的${measure.zh}有 ${rivals} 种说法`,
    en: `${card.en}: ${rivals} statements of ${measure.en.toLowerCase()} that differ`,
  };
  return tablePiece('conflicts', title, {
    title: { zh: `${measure.zh}：来源说法不一`, en: `${measure.en}: the sources differ` },
    head: [
      { zh: '时间', en: 'Period' },
      { zh: '范围', en: 'Scope' },
      { zh: '采用', en: 'Taken' },
    ],
    rows: first.rivals.slice(0, MOST_LINES).map(({ claim, chosen, why }) => {
      const { zh, en } = saidClaim(pack, cites, claim);
      const taken = chosen ? { zh: '采用', en: 'taken' } : { zh: why?.zh ?? '', en: why?.en ?? '' };
      const period = inBoth((language) => sayPeriod(claim.period, language));
      return { name: { zh, en }, cells: [{ ...period, source: cites.cite(claim.source) }, scopeOf(pack, claim), plain(taken)] }; // prettier-ignore
    }),
  });
}

function kinPiece(pack: Pack, cites: Cites, { kin, card }: Dossier): Piece[] {
  const rows = kin.nearest.slice(0, MOST_LINES).map(({ row }) => row);
  const title = { zh: `离${card.zh}最近的同行`, en: `Nearest of the same trade as ${card.en}` };
  const finding = {
    zh: `与${card.zh}同行业的产业带另有 ${kin.all} 个`,
    en: `${kin.all} other ${kin.all === 1 ? 'belt' : 'belts'} of the trade of ${card.en}`,
  };
  return tablePiece('kin', finding, beltTable(pack, cites, title, rows));
}

/** The longest comparable series of the first trend, point by point; a year between two that nobody stated is a gap. */
function trendPiece(pack: Pack, cites: Cites, { card }: Dossier, { measure, series }: Trend): Piece[] {
  const text = pack.texts.measures[measure];
  const taken = series.filter(({ claims }) => claims.every(({ pale }) => !pale));
  const [longest] = [...taken].sort((a, b) => b.claims.length - a.claims.length);
  if (!text || !longest || longest.claims.length < 2) return [];
  const { unit, divide } = chartUnit(text);
  const points = longest.claims.flatMap(({ claim, value, x }, at) => {
    const said = inBoth((language) => sayPeriod(claim.period, language));
    const before = longest.claims[at - 1]?.x ?? x;
    const gap = x - before > 1.01 ? [{ zh: '…', en: '…', value: null, figure: nothing() }] : [];
    return [...gap, { ...said, value: value / divide, figure: saidClaim(pack, cites, claim) }];
  });
  // What the figures are of goes with them: a market of the belt is not the belt.
  const title = { zh: scoped(text.zh, longest.scope.zh, '（', '）'), en: scoped(text.en, longest.scope.en, ' (', ')') };
  const chart: SlideChart = { kind: 'line', title, unit, points };
  return [{ part: 'trend', title: courseOf(card, title, points), tables: [], charts: [chart] }];
}

function scoped(name: string, scope: string, open: string, close: string): string {
  return scope === ''
    ? name
    : `${name}${open}${scope.replace(/\s*[（(]/u, open === ' (' ? ': ' : '：').replace(/[）)]$/u, '')}${close}`;
}

/** From the first stated figure to the last: no more is said than these two. */
function courseOf(card: Words, measure: Words, points: SlideChart['points']): Words | null {
  const [first, last] = [points[0], lastOf(points)];
  if (!first || !last) return null;
  return {
    zh: `${card.zh}${measure.zh}：${first.zh} ${first.figure.zh}，${last.zh} ${last.figure.zh}`,
    en: `${card.en}, ${measure.en}: ${first.figure.en} (${first.en}), ${last.figure.en} (${last.en})`,
  };
}

function named({ texts }: Pack, measure: number): Shown['title'] {
  const { zh = '', en = '' } = texts.measures[measure] ?? {};
  return { zh, en };
}
