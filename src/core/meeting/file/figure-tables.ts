import type { SourceText, Words } from '../../belt/model.ts';
import { column, tableOf, type Table } from '../../field/table.ts';
import type { Language } from '../../figure/say.ts';
import { SHEET_WORDS } from '../sheet/words.ts';
import type { SaidFigure } from '../slide-tale.ts';
import type { FileDeck, FileSlide } from './file-deck.ts';

/** One figure of a deck, wherever a slide shows it. */
interface Line {
  readonly slide: number;
  readonly title: Words;
  readonly part: Words;
  readonly name: Words;
  readonly place: Words | null;
  readonly industry: Words | null;
  readonly item: Words;
  readonly said: Words;
  /** null = no figure, or it is known in words alone. */
  readonly value: number | null;
  readonly unit: string;
  readonly source: number | null;
  readonly mine: boolean;
}

const MAP: Words = { zh: '地图', en: 'Map' };
const PLACES: Words = { zh: '地区', en: 'Places' };
const SCALE: Words = { zh: '规模', en: 'Scale' };
const GROWTH: Words = { zh: '增长', en: 'Growth' };

/** Every figure of a deck with the source that states it, all sources, and of what deck and map they are: for a workbook; CSV has the first alone. What no source states has an empty one. */
export function figureTables(deck: FileDeck, language: Language): Table[] {
  const lines = deck.slides.flatMap((slide, at) => linesOf(deck, slide, at + 1));
  const source = ({ source: row }: Line) => (row === null ? undefined : deck.sources[row]);
  const words = (of: (line: Line) => Words | null) => (line: Line) => of(line)?.[language] ?? '';
  const figures = tableOf<Line>(
    'figures',
    { zh: '数字', en: 'Figures' },
    [
      column('slide', '页', 'Slide', ({ slide }) => slide),
      column(
        'slide_title',
        '标题',
        'Title of the slide',
        words(({ title }) => title),
      ),
      column(
        'part',
        '位置',
        'Part',
        words(({ part }) => part),
      ),
      column(
        'name',
        '名称',
        'Name',
        words(({ name }) => name),
      ),
      column(
        'place',
        '所在地',
        'Place',
        words(({ place }) => place),
      ),
      column(
        'industry',
        '行业',
        'Industry',
        words(({ industry }) => industry),
      ),
      column(
        'item',
        '项目',
        'Item',
        words(({ item }) => item),
      ),
      column(
        'figure',
        '数字（原文说法）',
        'Figure in words',
        words(({ said }) => said),
      ),
      column('value', '数值', 'Value', ({ value }) => value),
      column('unit', '单位', 'Unit', ({ value, unit }) => (value === null ? '' : unit)),
      column('source', '来源', 'Source', (line) => source(line)?.title ?? ''),
      column('publisher', '发布者', 'Publisher', (line) => source(line)?.publisher ?? ''),
      column('date', '来源日期', 'Date of the source', (line) => source(line)?.date ?? ''),
      column('url', '网址', 'Address', (line) => source(line)?.url ?? ''),
      column('own', '自己的数字', 'Own figure', ({ mine }) => (mine ? '是 yes' : '')),
      column('data', '数据日期', 'Day of the data', ({ slide }) => dayOf(deck.slides[slide - 1])),
    ],
    lines,
  );
  const sources = tableOf<SourceText>(
    'sources',
    { zh: '来源', en: 'Sources' },
    [
      column('id', '编号', 'Id', ({ id }) => id),
      column('title', '题名', 'Title', ({ title }) => title),
      column('publisher', '发布者', 'Publisher', ({ publisher }) => publisher),
      column('date', '日期', 'Date', ({ date }) => date),
      column('url', '网址', 'Address', ({ url }) => url),
      column('file', '文件', 'File', ({ file }) => file),
    ],
    deck.sources,
  );
  return [figures, sources, about(deck)];
}

/** Figures go on without the map that they stood on: what it was stays with them. */
function about({ title, made, review }: FileDeck): Table {
  const map = review === '' ? SHEET_WORDS.unreviewed.zh : SHEET_WORDS.reviewed.zh + review;
  const lines: readonly (readonly [item: string, said: string])[] = [
    ['演示 Deck', title],
    ['生成日期 Made on', made],
    ['地图 Map', map],
  ];
  return tableOf<(typeof lines)[number]>(
    'about',
    { zh: '说明', en: 'About' },
    [column('item', '项目', 'Item', ([item]) => item), column('said', '内容', 'Said', ([, said]) => said)],
    lines,
  );
}

/** Frozen figures have the day on which they were frozen. */
function dayOf(slide: FileSlide | undefined): string {
  return slide ? slide.frozen || slide.date : '';
}

function linesOf(deck: FileDeck, slide: FileSlide, number: number): Line[] {
  const front = { slide: number, title: slide.title };
  const plain = { place: null, industry: null, value: null, unit: '' };
  const figureOf = (figure: SaidFigure) => ({
    said: { zh: figure.zh, en: figure.en },
    source: figure.source,
    mine: figure.mine === true,
  });
  const { map } = slide;
  const belts = (map?.marks ?? []).flatMap((row): Line[] => {
    const mark = deck.marks[row];
    if (!mark || !map) return [];
    const { place, industry, value, growth } = mark;
    const of = { ...front, part: MAP, name: mark, place, industry };
    return [
      { ...of, item: SCALE, ...figureOf(mark.figure), value, unit: map.unit },
      // A fraction, as spreadsheets compute with it.
      { ...of, item: GROWTH, ...figureOf(mark.grown), value: growth, unit: '1' },
    ];
  });
  const places = (map?.places ?? []).map((place): Line => ({
    ...{ ...front, part: PLACES, name: place, place: null, industry: null },
    item: map?.key.areas?.title ?? SCALE,
    said: { zh: place.value === null ? '暂无数据' : '', en: place.value === null ? 'no figure' : '' },
    ...{ value: place.value, unit: map?.areaUnit ?? '', source: null, mine: false },
  }));
  const tables = slide.tables.flatMap((table) =>
    table.rows.flatMap(({ name, cells }) =>
      cells.map((cell, at): Line => ({
        ...{ ...front, ...plain, part: table.title, name, item: table.head[at] ?? SCALE },
        ...figureOf(cell),
      })),
    ),
  );
  const charts = slide.charts.flatMap((chart) =>
    chart.points.map((point): Line => ({
      ...{ ...front, ...plain, part: chart.title, name: point, item: chart.title },
      ...figureOf(point.figure),
      ...{ value: point.value, unit: chart.unit.zh },
    })),
  );
  return [...belts, ...places, ...tables, ...charts];
}
