import PptxGen from 'pptxgenjs';
import type { FileDeck, FileSlide } from '../../core/meeting/file/file-deck.ts';
import { citation } from '../../core/meeting/file/citation.ts';
import { SHEET_WORDS } from '../../core/meeting/sheet/words.ts';
import type { SlideChart, SlideTable } from '../../core/meeting/slide-tale.ts';
import type { Language } from '../../core/figure/say.ts';
import { fileAt } from '../export/data-address.ts';
import { MAP_BOX } from './map-box.ts';

/** A slide of 16 : 9 in inches, and its parts: x, y, w, h. */
const PAGE = { name: 'WALL', width: 13.333, height: 7.5 };
const TITLE = { x: 0.4, y: 0.18, w: 12.5, h: 0.72 };
const LEAD = { x: 0.4, y: 0.88, w: 12.5, h: 0.4 };
const SIDE = { x: 8.5, y: 1.35, w: 4.43, h: 5.45 };
const FOOT = { x: 0.4, y: 6.86, w: 12.5, h: 0.5 };

const [INK, SECOND, ACCENT, SCALE] = ['111820', '2C3542', 'A8200B', 'B77A2B'];
const FONT = 'Microsoft YaHei';
/** A presentation whose words, tables and charts can be edited; the maps are pictures. @param pictures data addresses (PNG) by slide; '' = none */
export async function pptxOf(deck: FileDeck, pictures: readonly string[], language: Language): Promise<Blob> {
  const show = new PptxGen();
  show.defineLayout(PAGE);
  show.layout = PAGE.name;
  show.title = deck.title;
  show.theme = { headFontFace: FONT, bodyFontFace: FONT };
  for (const [at, slide] of deck.slides.entries()) {
    const picture = pictures[at] ?? '';
    addSlide(
      show,
      deck,
      slide,
      { picture, box: slide.map || !picture ? MAP_BOX : await contained(PAGE_BODY, picture) },
      language,
    );
  }
  return (await show.write({ outputType: 'blob', compression: true })) as Blob;
}

type Box = Readonly<Record<'x' | 'y' | 'w' | 'h', number>>;

function addSlide(
  show: PptxGen,
  deck: FileDeck,
  slide: FileSlide,
  { picture, box: place }: { readonly picture: string; readonly box: Box },
  language: Language,
): void {
  const page = show.addSlide();
  const say = (text: string, box: object, size: number, more: object = {}) => {
    if (text !== '') page.addText(text, { ...box, fontSize: size, color: INK, fontFace: FONT, margin: 0, valign: 'top', fit: 'shrink', ...more }); // prettier-ignore
  };
  if (slide.notes !== '') page.addNotes(slide.notes);
  const title = slide.title[language] || slide.title.zh;
  if (!slide.map) {
    say(title, { ...TITLE, y: picture ? 0.3 : 2.6, h: 1.2 }, 40, { bold: true });
    if (picture) page.addImage({ data: picture, ...place, altText: title });
    say(slide.caption, { ...LEAD, y: picture ? 6.7 : 3.9, h: 0.7 }, 20, { color: SECOND });
    return;
  }
  say(title, TITLE, 26, { bold: true });
  say(slide.lead[language], LEAD, 14, { color: SECOND });
  if (picture) page.addImage({ data: picture, ...place, altText: title });
  const pieces: readonly (SlideTable | SlideChart)[] = [
    ...slide.charts,
    ...slide.tables.filter(({ rows }) => rows.length > 0),
  ];
  const first = pieces[0];
  const caption = slide.caption === '' ? 0 : 1.3;
  say(slide.caption, { ...SIDE, h: caption }, 15);
  const box = { ...SIDE, y: SIDE.y + caption, h: SIDE.h - caption };
  if (first && 'points' in first) addChart(show, page, first, box, language);
  else if (first) addTable(page, first, box, language);
  say(footOf(deck, slide, language), FOOT, 9, { color: SECOND });
  // What has no room beside the map has a page of its own.
  const whole = !first || 'points' in first || first.rows.length <= linesIn(first, box);
  for (const piece of pieces.slice(whole ? 1 : 0)) {
    const more = show.addSlide();
    const line = { fontFace: FONT, color: INK, margin: 0 };
    more.addText(title, { ...TITLE, ...line, fontSize: 22, bold: true, fit: 'shrink' });
    if ('points' in piece) addChart(show, more, piece, WIDE, language);
    else addTable(more, piece, WIDE, language);
    more.addText(footOf(deck, slide, language), { ...FOOT, ...line, fontSize: 9, color: SECOND, valign: 'top' });
  }
}

const WIDE = { x: 0.4, y: 1.1, w: 12.5, h: 5.6 };
const PAGE_BODY = { x: 0.4, y: 1.3, w: 12.5, h: 5.3 };

/** The whole of a picture in the middle of a box, in its own shape: the writer knows no picture's size and would stretch it. */
async function contained(box: Box, picture: string): Promise<Box> {
  const image = await createImageBitmap(fileAt(picture));
  const scale = Math.min(box.w / image.width, box.h / image.height);
  const [w, h] = [image.width * scale, image.height * scale];
  image.close();
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}

/** The line of the map's review, the day of the data, and the sources; it is text, so that it can be copied. */
function footOf(deck: FileDeck, slide: FileSlide, language: Language): string {
  const review = deck.review ? `审图号：${deck.review}` : SHEET_WORDS.unreviewed.zh;
  const day = slide.frozen || slide.date;
  const cited = slide.sources.slice(0, 3).flatMap((row) => (deck.sources[row] ? [citation(deck.sources[row])] : []));
  const rest = slide.sources.length - cited.length;
  const sources =
    cited.length > 0 ? `${SHEET_WORDS.source[language]}${cited.join('；')}${rest > 0 ? ` +${rest}` : ''}` : '';
  return [review, day ? `${SHEET_WORDS.date[language]}${day}` : '', sources].filter((part) => part !== '').join('　');
}

/** Inches of a line of a table: with many columns beside a map its words take two. */
const [LINE, TALL_LINE] = [0.31, 0.44];

function linesIn({ head }: SlideTable, box: typeof SIDE): number {
  return Math.floor((box.h - 0.5) / (box.w < 6 && head.length > 2 ? TALL_LINE : LINE)) - 1;
}

function addTable(page: PptxGen.Slide, table: SlideTable, box: typeof SIDE, language: Language): void {
  const { title, head, rows } = table;
  const fontSize = box.w > 6 ? 13 : head.length > 2 ? 9 : 11;
  const cell = (text: string, bold = false) => ({ text, options: { bold, color: INK, fontFace: FONT, fontSize } });
  const top = [cell('', true), ...head.map((words) => cell(words[language], true))];
  const lines = rows.slice(0, linesIn(table, box));
  const body = lines.map(({ name, cells }) => [
    cell(name[language], true),
    ...cells.map((each) => cell(each[language])),
  ]);
  const more = rows.length - lines.length;
  const said = `${title[language]}${more > 0 ? `（+${more}）` : ''}`;
  page.addText(said, { ...box, h: 0.35, fontSize: 14, bold: true, color: INK, fontFace: FONT, margin: 0 });
  page.addTable([top, ...body], {
    ...{ x: box.x, y: box.y + 0.4, w: box.w, margin: 0.04, valign: 'top' },
    border: { type: 'solid', pt: 0.5, color: '8B93A0' },
  });
}

/** A native chart of what has a figure; what has none is named under it, for a chart would draw it as zero. */
function addChart(show: PptxGen, page: PptxGen.Slide, chart: SlideChart, box: typeof SIDE, language: Language): void {
  const known = chart.points.filter(({ value }) => value !== null);
  const gaps = chart.points.filter(({ value }) => value === null);
  const bars = chart.kind === 'bars';
  // A line over a gap would say what nobody has stated: such a course is told as a table.
  if (known.length === 0 || (!bars && gaps.length > 0)) return addTable(page, tableOfChart(chart), box, language);
  const data = [
    {
      name: `${chart.title[language]} (${chart.unit[language]})`,
      labels: known.map((point) => point[language]),
      values: known.map(({ value }) => value ?? 0),
    },
  ];
  const note = gaps.length > 0 ? 0.4 : 0;
  page.addChart(bars ? show.ChartType.bar : show.ChartType.line, data, {
    ...{ ...box, h: box.h - note, showTitle: true, title: data[0]?.name ?? '', titleFontSize: 13, titleColor: INK },
    ...{ titleFontFace: FONT, chartColors: [bars ? SCALE : ACCENT], showValue: true, dataLabelFontSize: 10 },
    ...{ dataLabelFormatCode: '#,##0.##', catAxisLabelFontFace: FONT, catAxisLabelFontSize: 10, valAxisHidden: true },
    ...{ valGridLine: { style: 'none' }, catAxisLabelColor: INK, dataLabelColor: INK },
    // From the top down, as the table has them; the library's types have forgotten the other way.
    ...(bars ? { barDir: 'bar', catAxisOrientation: 'maxMin' as 'minMax' } : { lineDataSymbolSize: 7 }),
  });
  if (note === 0) return;
  const names = `${SHEET_WORDS.noFigure[language]}：${gaps.map((point) => point[language]).join('、')}`;
  page.addText(names, {
    ...box,
    y: box.y + box.h - note,
    h: note,
    fontSize: 10,
    color: SECOND,
    fontFace: FONT,
    margin: 0,
  });
}

function tableOfChart({ title, unit, points }: SlideChart): SlideTable {
  return { title, head: [unit], rows: points.map(({ zh, en, figure }) => ({ name: { zh, en }, cells: [figure] })) };
}
