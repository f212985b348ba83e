import type { FileDeck } from './file-deck.ts';
import type { FileGround } from './file-ground.ts';

/** What the single file is put together from. */
export interface FileParts {
  readonly deck: FileDeck;
  readonly ground: FileGround;
  /** A still picture of each slide, in the order of the slides: SVG text. */
  readonly stills: readonly string[];
  /** The player's script and styles, with their SHA-256 in base64: the file's own policy lets nothing else run. */
  readonly script: string;
  readonly scriptDigest: string;
  readonly styles: string;
  readonly stylesDigest: string;
}

/**
 * One HTML page that asks nobody for anything: its policy forbids every request, the only pictures are in it, the only script and styles
 * are those whose digests it names. Without scripts, or in a browser too old for them, the still pictures are what is seen.
 * @throws when there is not exactly one picture a slide, or when script or styles would end their element early
 */
export function fileHtml({ deck, ground, stills, script, scriptDigest, styles, stylesDigest }: FileParts): string {
  if (stills.length !== deck.slides.length)
    throw new RangeError(`There are ${deck.slides.length} slides, but ${stills.length} still pictures.`);
  if (/<\/script/i.test(script) || /<\/style/i.test(styles)) throw new RangeError('script or styles would end early');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${scriptDigest}'`,
    `style-src 'sha256-${stylesDigest}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const pictures = stills.map((svg, at) => `<section class="still" id="still-${at + 1}">${svg}</section>`);
  return [
    `<!doctype html><html lang="${deck.language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    // Browsers ask for an icon unless the page has one.
    `<link rel="icon" href="data:,"><title>${escaped(deck.title)}</title><style>${styles}</style></head><body>`,
    `<main id="stills">\n${pictures.join('\n')}\n</main>`,
    `<script type="application/json" id="deck">${json(deck)}</script>`,
    `<script type="application/json" id="ground">${json(ground)}</script>`,
    `<script>${script}</script></body></html>\n`,
  ].join('\n');
}

/** JSON that no HTML parser takes for the end of its element. */
function json(value: unknown): string {
  return JSON.stringify(value).split('<').join('\\u003c');
}

function escaped(text: string): string {
  return text.split('&').join('&amp;').split('<').join('&lt;');
}
