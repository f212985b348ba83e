import type { Bounds } from '../../core/meeting/inset-needed.ts';
import type { Finding, Fix } from '../../core/meeting/preflight/finding.ts';
import { clear, clearPage, clearTitle, type Cleared } from '../../core/meeting/preflight/preflight.ts';
import { withoutOwn } from '../../core/meeting/file/redacted.ts';
import { titleSheet } from '../../core/meeting/file/title-sheet.ts';
import type { Sheet } from '../../core/meeting/sheet.ts';
import { isPage, mapBoxOf } from '../../core/meeting/sheet/layout.ts';
import { pageSheet } from '../../core/meeting/sheet/page-sheet.ts';
import { sheetOf } from '../../core/meeting/sheet/sheet-of.ts';
import type { SheetWear } from '../../core/meeting/sheet/wear.ts';
import type { SlideTale } from '../../core/meeting/slide-tale.ts';
import { explorer } from '../../state/explorer.svelte.ts';

/** What is to be laid out. */
export interface Item {
  /** null = no figures: a title alone, or a photo under it. */
  readonly tale: SlideTale | null;
  /** What its map shows; null = the nation. */
  readonly bounds: Bounds | null;
  readonly title: string | null;
  readonly caption: string;
  /** Digest of its photo in the field store. */
  readonly file?: string;
  /** Address of the photo where it may leave; left out = it stays. */
  readonly photo?: string;
}

/** A sheet with what the preflight found. */
export interface Laid {
  readonly sheet: Sheet;
  /** null while something blocks. */
  readonly cleared: Cleared<Sheet> | null;
  readonly findings: readonly Finding[];
}

/**
 * Lays out an item in a wear and looks at it; null = the outlines are not here.
 * @param fine dots to a CSS pixel that its outlines must be good for
 */
export async function lay(item: Item, wear: SheetWear, fine: number): Promise<Laid | null> {
  const { tale, bounds, title, caption } = item;
  const worn = { ...wear, title: wear.title ?? title, caption: wear.caption === '' ? caption : wear.caption };
  if (!tale) {
    const { width, height, theme } = worn;
    const sheet = titleSheet({ width, height, theme, title: title ?? '', caption, photo: item.photo ?? '' });
    return { sheet, ...clearTitle(sheet, { wear: worn }) };
  }
  if (isPage(tale, worn)) {
    const sheet = pageSheet(tale, worn);
    return { sheet, ...clearPage(sheet, { tale, wear: worn }) };
  }
  const [, , width, height] = mapBoxOf(tale, worn);
  const ground = await explorer.sheetGround(bounds, width, height, tale.areas?.level ?? 'province', fine);
  if (!ground) return null;
  const sheet = sheetOf(tale, ground, worn);
  const reviewed = worn.reviewNumber !== '' && ground.own?.reviewNumber === worn.reviewNumber;
  return { sheet, ...clear(sheet, { tale, ground, wear: worn, reviewed }) };
}

/** An item and a wear with one finding mended. */
export function mended(item: Item, change: Partial<SheetWear>, fix: Fix): { item: Item; change: Partial<SheetWear> } {
  if (fix.kind === 'wear') return { item, change: { ...change, ...fix.change } };
  if (fix.kind === 'bounds') return { item: { ...item, bounds: fix.bounds }, change };
  return { item: fix.kind === 'redact' ? { ...item, tale: item.tale && withoutOwn(item.tale) } : item, change };
}
