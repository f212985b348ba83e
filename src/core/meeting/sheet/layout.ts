import type { Box } from '../sheet.ts';
import type { SlideTale } from '../slide-tale.ts';
import { wrapped } from './letters.ts';
import { sourceLines } from './sources.ts';
import { unitOf, type SheetWear } from './wear.ts';

/** A line of text before it is drawn; `y` is its baseline. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Where everything on a sheet stands: nothing but what belongs to the map is ever laid over the map. */
export interface Layout {
  readonly unit: number;
  readonly margin: number;
  readonly title: readonly Line[];
  readonly caption: readonly Line[];
  readonly map: Box;
  readonly legend: Box;
  /** The legend stands beside the map, not under it. */
  readonly beside: boolean;
  /** Where tables and charts stand under map and legend, or fill a sheet without them; null = there are none, or they stand beside, under the legend. */
  readonly panel: Box | null;
  /** Baseline of the line with 审图号 and date, at the lower left of the map. */
  readonly review: Line;
  readonly sources: readonly Line[];
}

const TITLE = 24;
const LEAD = 14.5;
const FOOT = 11.5;
/** Share of the width that the legend takes beside the map, and its narrowest and widest (times unit). */
const COLUMN = { share: 0.2, least: 168, most: 280 };
/** The same where tables and charts of the slide stand in it, and their share of the height under the map. */
const WIDE_COLUMN = { share: 0.36, least: 220, most: 620, height: 0.3 };
/** The same where they are what the slide shows. */
const PAGE_COLUMN = { share: 0.46, least: 260, most: 900, height: 0.42 };
/** Height of the legend under the map (times unit). */
const STRIP = 128;
/** A sheet so much wider than high has its legend beside the map. */
const WIDE = 1.12;

/** @returns the layout of a tale; the map's box is what the ground is to be asked for */
export function layoutOf(tale: SlideTale, wear: SheetWear): Layout {
  const unit = isPage(tale, wear) ? pageUnit(wear) : unitOf(wear);
  const margin = (wear.kind === 'map' ? 10 : 24) * unit;
  const across = wear.width - 2 * margin;
  const shares = tale.page === 'told' ? PAGE_COLUMN : WIDE_COLUMN;
  const head = headOf(tale, wear, unit, margin, across);
  const foot = sourceLines(tale, wear, across / (FOOT * unit));
  const line = FOOT * unit * 1.5;
  const footTop = wear.height - margin - foot.length * line - line * 1.15;
  const [top, gap] = [head.bottom, 12 * unit];
  const beside = wear.width >= WIDE * wear.height;
  const { share, least, most } = hasPanel(tale, wear) ? shares : COLUMN;
  const column = Math.min(most * unit, Math.max(least * unit, wear.width * share));
  const panel = hasPanel(tale, wear) && !beside ? (footTop - top) * shares.height : 0;
  const map: Box = beside
    ? [margin, top, across - column - gap, footTop - top]
    : [margin, top, across, footTop - top - STRIP * unit - gap - panel];
  return {
    ...{ unit, margin, title: head.title, caption: head.caption, map, beside },
    legend: beside
      ? [margin + map[2] + gap, top, column, footTop - top]
      : [margin, top + map[3] + gap, across, STRIP * unit],
    panel: isPage(tale, wear)
      ? [margin, top, across, footTop - top - gap]
      : panel > 0
        ? [margin, footTop - panel, across, panel - 0.5 * gap]
        : null,
    review: { text: '', x: margin, y: footTop + line, size: FOOT * unit },
    sources: foot.map((text, at) => ({ text, x: margin, y: footTop + line * (at + 2.1), size: FOOT * unit })),
  };
}

/** Tables and charts of this slide are as large as its map, or all that it shows; the map alone has none. */
export function hasPanel(tale: SlideTale, { kind }: SheetWear): boolean {
  return kind !== 'map' && ownPieces(tale) > 0;
}

/** As on the wall there is no map at all: tables and charts fill the sheet (`pageSheet`). */
export function isPage(tale: SlideTale, wear: SheetWear): boolean {
  return wear.kind === 'slide' && tale.page === 'told' && hasPanel(tale, wear);
}

/** A page has no map that needs its width: its letters are as large upright as they are lying. */
function pageUnit(wear: SheetWear): number {
  return Math.max(unitOf(wear), Math.min(wear.width, wear.height) / 750);
}

/** How many tables and charts a slide shows as large as its map, or in its place: not those that only go along with a map. */
export function ownPieces({ beside, page, tables, charts }: SlideTale): number {
  return beside || page === 'told' ? tables.length + charts.length : 0;
}

/** The map's box (pixels of the sheet) for which a ground is to be asked. */
export function mapBoxOf(tale: SlideTale, wear: SheetWear): Box {
  return layoutOf(tale, wear).map;
}

function headOf(tale: SlideTale, wear: SheetWear, unit: number, margin: number, across: number) {
  if (wear.kind === 'map') return { title: [], caption: [], bottom: margin };
  const titles = wrapped(wear.title ?? tale.title[wear.language], across / (TITLE * unit), 2);
  const under = [tale.lead[wear.language], wear.caption].filter((text) => text !== '');
  const captions = under.flatMap((text) => wrapped(text, across / (LEAD * unit), 2));
  const title = titles.map((text, at) => ({
    text,
    x: margin,
    y: margin + (at * 1.25 + 0.95) * TITLE * unit,
    size: TITLE * unit,
  }));
  const from = margin + titles.length * 1.25 * TITLE * unit;
  const caption = captions.map((text, at) => ({
    text,
    x: margin,
    y: from + (at * 1.45 + 1.1) * LEAD * unit,
    size: LEAD * unit,
  }));
  return { title, caption, bottom: from + (captions.length * 1.45 + 0.8) * LEAD * unit };
}
