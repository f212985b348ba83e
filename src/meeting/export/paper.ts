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
  const [short, long] = PAPER[paper];
  const style = new CSSStyleSheet();
  style.replaceSync(rules(lying ? [long, short] : [short, long]));
  const before = document.title;
  document.title = title;
  document.body.append(pages);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  addEventListener(
    'afterprint',
    () => {
      pages.remove();
      document.title = before;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== style);
    },
    { once: true },
  );
  print();
}

function rules([width, height]: readonly [number, number]): string {
  return `
    .paper-sheets { display: none; }
    @page { size: ${width}mm ${height}mm; margin: 0; }
    @media print {
      body > :not(.paper-sheets) { display: none !important; }
      .paper-sheets { display: block; }
      .paper-sheets > div { width: ${width}mm; height: ${height - 0.5}mm; overflow: hidden; break-after: page; break-inside: avoid; }
      .paper-sheets > div:last-child { break-after: auto; }
      .paper-sheets svg { display: block; width: 100%; height: 100%; }
      html, body { margin: 0; padding: 0; height: auto; overflow: visible; background: #fff; }
    }`;
}
