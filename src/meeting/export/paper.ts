import { demandCleared, type Cleared } from '../../core/meeting/preflight/preflight.ts';
import { inRole } from '../../core/meeting/preflight/parts-of.ts';
import type { Sheet } from '../../core/meeting/sheet.ts';
import { svgOf } from '../../core/meeting/sheet/svg.ts';
import { PAPER, type PaperName } from './sizes.ts';

/** How sheets are put on paper. */
export interface Printing {
  readonly paper: PaperName;
  readonly lying: boolean;
  /** Name of the file that a browser proposes. */
  readonly title: string;
}

/**
 * Prints cleared sheets, one a page, through the browser: to a printer, or to a PDF whose text can be selected. The page is as it was when the
 * person comes back.
 */
export function printSheets(sheets: readonly Cleared<Sheet>[], { paper, lying, title }: Printing): void {
  const pages = document.createElement('div');
  pages.className = 'paper-sheets';
  for (const sheet of sheets.map(demandCleared)) {
    const page = document.createElement('div');
    // Parsed as a document of its own: what is drawn is data, and stays that.
    const drawn = new DOMParser().parseFromString(
      svgOf(sheet, title, inRole(sheet, 'area').length > 0),
      'image/svg+xml',
    ).documentElement;
    page.append(document.importNode(drawn, true));
    pages.append(page);
  }
  const size = pageSize(PAPER[paper], lying);
  const before = document.title;
  document.title = title;
  document.body.append(pages);
  document.body.classList.add(PRINTING);
  if (size) document.adoptedStyleSheets = [...document.adoptedStyleSheets, size];
  addEventListener(
    'afterprint',
    () => {
      pages.remove();
      document.title = before;
      document.body.classList.remove(PRINTING);
      if (size) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== size);
    },
    { once: true },
  );
  print();
}

/** While it stands on the body only the sheets are printed, see Export.svelte. */
const PRINTING = 'prints-sheets';

/** The size of the page; null = this browser takes no styles from a script, and the person chooses the paper in its dialog. */
function pageSize([short, long]: readonly [number, number], lying: boolean): CSSStyleSheet | null {
  const [width, height] = lying ? [long, short] : [short, long];
  try {
    const style = new CSSStyleSheet();
    // A hair less than the page, or rounding would add an empty one.
    style.replaceSync(
      `@page { size: ${width}mm ${height}mm; margin: 0; } @media print { .paper-sheets > div { height: ${height - 0.5}mm; } }`,
    );
    return style;
  } catch {
    return null;
  }
}
