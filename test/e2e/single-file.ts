import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildHere } from '../../seeds/built.ts';
import { DEFAULT_QUERY, type Query } from '../../src/core/analysis/query.ts';
import type { FileInput } from '../../src/core/meeting/file/file-deck.ts';
import { fileDeckOf } from '../../src/core/meeting/file/file-deck-of.ts';
import { fileGroundOf } from '../../src/core/meeting/file/file-ground.ts';
import { fileHtml } from '../../src/core/meeting/file/file-html.ts';
import { REDACTED } from '../../src/core/meeting/file/redacted.ts';
import { titleSheet } from '../../src/core/meeting/file/title-sheet.ts';
import { sheetGroundOf } from '../../src/core/meeting/sheet/ground.ts';
import { mapBoxOf } from '../../src/core/meeting/sheet/layout.ts';
import { sheetOf } from '../../src/core/meeting/sheet/sheet-of.ts';
import { svgOf } from '../../src/core/meeting/sheet/svg.ts';
import type { SheetWear } from '../../src/core/meeting/sheet/wear.ts';
import type { SlideTale } from '../../src/core/meeting/slide-tale.ts';
import { slideOf } from '../../src/core/meeting/tale/slide-of.ts';
import { SHAPES } from '../core/meeting/sheet/fixture.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const { pack, evidence } = buildHere(new URL('../../seeds/', import.meta.url));
const ZHEJIANG = [118, 27, 123.2, 31.2] as const;
/** In no file unless it was asked for. */
export const SECRET = '店口自记管业';

const input = (id: string, tale: SlideTale | null, part: Partial<FileInput> = {}): FileInput => ({
  ...{ id, kind: tale ? 'view' : 'section', tale, title: null, caption: '', notes: '', frozen: '', unit: '万元' },
  ...{ view: tale?.bounds ?? null, photo: '', ...part },
});

const tale = (query: Partial<Query>, bounds: SlideTale['bounds'], chosen = '') =>
  slideOf(pack, evidence, { query: { ...DEFAULT_QUERY, ...query }, page: null, chosen, part: '', bounds });

/** A deck about Zhejiang over the real data, with a belt and notes of the person's own in it. */
function slides(): FileInput[] {
  const view = tale({ place: '330000' }, ZHEJIANG);
  const [first] = view.marks;
  if (!first) throw new Error('Zhejiang has no belts');
  const own = { ...first, id: 'own', zh: SECRET, en: SECRET, mine: true as const };
  return [
    input('nation', tale({}, null)),
    input('title', null, { title: { zh: '浙江省的产业带', en: 'Belts of Zhejiang' } }),
    input('zhejiang', view),
    input('growth', tale({ place: '330000', areas: 'growth', level: 'prefecture' }, ZHEJIANG)),
    input('belt', tale({ place: '330000' }, ZHEJIANG, first.id)),
    input('own', { ...view, marks: [...view.marks, own] }, { notes: SECRET }),
    ...Array.from({ length: 6 }, (_, at) =>
      input(`more-${at}`, tale({ place: '330000', areas: 'sum', level: 'county' }, ZHEJIANG)),
    ),
  ];
}

/** Makes the single file of a deck of twelve slides on the disk; its address, path and bytes. */
export async function singleFile(): Promise<{ readonly url: string; readonly bytes: number; readonly text: string }> {
  const inputs = slides();
  const terms = { title: '浙江省的产业带', made: '2026-11-22', review: '', language: 'zh', ramp: 'ochre' } as const;
  const [script, styles] = [await playerScript(), readFileSync(resolve(ROOT, 'src/meeting/player/player.css'), 'utf8')];
  const text = fileHtml({
    deck: fileDeckOf(inputs, { ...terms, contents: REDACTED }),
    ground: fileGroundOf(
      { provinces: SHAPES.province, claims: SHAPES.claims, inset: SHAPES.inset },
      { prefectures: SHAPES.prefecture, counties: SHAPES.county },
      ['330000'],
    ),
    stills: inputs.map(still),
    ...{ script, scriptDigest: digest(script), styles, stylesDigest: digest(styles) },
  });
  const folder = resolve(ROOT, 'test/results/single-file');
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, 'deck.html'), text);
  return { url: pathToFileURL(resolve(folder, 'deck.html')).href, bytes: Buffer.byteLength(text), text };
}

function still({ tale: told, title, caption, view }: FileInput): string {
  const size = { width: 1600, height: 900 };
  if (!told) return svgOf(titleSheet({ ...size, title: title?.zh ?? '', caption, photo: '' }));
  const bare = { ...told, marks: told.marks.filter(({ mine }) => !mine) };
  const wear: SheetWear = {
    ...{ kind: 'slide', ...size, theme: 'projector', ramp: 'ochre', language: 'zh', title: null, caption },
    reviewNumber: '',
  };
  const [, , width, height] = mapBoxOf(bare, wear);
  const level = bare.areas?.level ?? 'province';
  return svgOf(sheetOf(bare, sheetGroundOf(SHAPES, { bounds: view, width, height, level, fine: 1 }), wear));
}

/** As the app's own build makes it, see `standalone` in vite.config.ts. */
async function playerScript(): Promise<string> {
  const made = await build({
    ...{ configFile: false, root: ROOT, publicDir: false, logLevel: 'warn' },
    build: {
      ...{ write: false, target: ['es2017', 'chrome69', 'firefox67', 'safari13'] },
      rolldownOptions: { input: resolve(ROOT, 'src/meeting/player/player.ts'), output: { format: 'iife' } },
    },
  });
  const chunks = (Array.isArray(made) ? made : [made]).flatMap((each) => ('output' in each ? each.output : []));
  const chunk = chunks.find((each) => each.type === 'chunk');
  if (!chunk) throw new Error('the player was not built');
  return chunk.code;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
