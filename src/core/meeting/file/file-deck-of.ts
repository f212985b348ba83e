import type { SourceText } from '../../belt/model.ts';
import type { ScaleRamp } from '../ramp.ts';
import type { Mark, SaidFigure, SlideTale } from '../slide-tale.ts';
import type { FileDeck, FileInput, FileLink, FileMap, FileMark, FileSlide } from './file-deck.ts';
import { dressed } from './key.ts';
import { ownIn, withoutOwn, type Contents } from './redacted.ts';

/** What is the same for all slides. */
export interface FileTerms {
  readonly title: string;
  readonly made: string;
  readonly review: string;
  readonly language: 'zh' | 'en';
  readonly contents: Contents;
  /** Of coloured places. */
  readonly ramp: ScaleRamp;
}

/** A deck as plain data for the single file: belts and sources that several slides share lie in it once, and what was not asked for is not in it at all. */
export function fileDeckOf(inputs: readonly FileInput[], terms: FileTerms): FileDeck {
  const { contents, ramp, ...front } = terms;
  const sources = new Pool<SourceText>(({ id }) => id);
  const marks = new Pool<FileMark>((mark) => JSON.stringify(mark));
  const slides = inputs.map((input) => slideOf(input, contents, ramp, { sources, marks }));
  const tales = inputs.flatMap(({ tale }) => (tale ? [tale] : []));
  return {
    ...front,
    sources: sources.all,
    marks: marks.all,
    slides,
    left: {
      own: contents.own ? 0 : tales.reduce((sum, tale) => sum + ownIn(tale), 0),
      photos: contents.photos ? 0 : inputs.filter(({ photo }) => photo !== '').length,
      notes: contents.notes ? 0 : inputs.filter(({ notes }) => notes !== '').length,
    },
  };
}

interface Pools {
  readonly sources: Pool<SourceText>;
  readonly marks: Pool<FileMark>;
}

function slideOf(input: FileInput, contents: Contents, ramp: ScaleRamp, pools: Pools): FileSlide {
  const { id, kind, caption, frozen } = input;
  const tale = input.tale && (contents.own ? input.tale : withoutOwn(input.tale));
  const rows = (tale?.sources ?? []).map((source) => pools.sources.put(source));
  const moved = <Figure extends SaidFigure>(figure: Figure): Figure => ({
    ...figure,
    source: figure.source === null ? null : (rows[figure.source] ?? null),
  });
  return {
    ...{ id, kind, caption, frozen },
    // A title made from the figures may name one that stays behind; what a person wrote is theirs to say.
    title: input.title ?? tale?.title ?? { zh: '', en: '' },
    lead: tale?.lead ?? { zh: '', en: '' },
    notes: contents.notes ? input.notes : '',
    date: tale?.date ?? '',
    map: tale && mapOf(tale, input, ramp, moved, pools.marks),
    tables: (tale?.tables ?? []).map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(moved) })),
    })),
    charts: (tale?.charts ?? []).map((chart) => ({
      ...chart,
      points: chart.points.map((point) => ({ ...point, figure: moved(point.figure) })),
    })),
    sources: [...new Set(rows)],
    photo: contents.photos ? input.photo : '',
  };
}

function mapOf(
  tale: SlideTale,
  { view, unit }: FileInput,
  ramp: ScaleRamp,
  moved: (figure: SaidFigure) => SaidFigure,
  pool: Pool<FileMark>,
): FileMap {
  const { key, radius, fill, areas } = dressed(tale, ramp);
  const put = (mark: Mark, at: number) =>
    pool.put({
      ...{ id: mark.id, zh: mark.zh, en: mark.en, lon: fine(mark.lon), lat: fine(mark.lat) },
      ...{ place: mark.place, industry: mark.industry, figure: moved(mark.figure), grown: moved(mark.grown) },
      ...{ value: mark.value, growth: mark.growth },
      ...{ r: radius[at] ?? 0, fill: fill[at] ?? -1 },
    });
  return {
    marks: tale.query.circles ? tale.marks.map(put) : [],
    links: linksOf(tale),
    ...{ key, unit },
    level: tale.areas?.level ?? null,
    places: tale.areas?.places ?? [],
    areaUnit: tale.areas?.unit ?? '',
    areas,
    view: view ?? tale.bounds,
    chosen: tale.chosen,
  };
}

function linksOf({ links = [] }: SlideTale): FileLink[] {
  const told = links.map(({ from, to, chosen = false }) => ({ from: spot(from), to: spot(to), chosen }));
  return [...told.filter(({ chosen }) => !chosen), ...told.filter(({ chosen }) => chosen)];
}

function spot([lon, lat]: readonly [lon: number, lat: number]): readonly [lon: number, lat: number] {
  return [fine(lon), fine(lat)];
}

/** About ten metres: nobody sees less on a wall. */
function fine(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

/** Things, each once, by their position. */
class Pool<Thing> {
  readonly all: Thing[] = [];
  readonly #found = new Map<string, number>();
  readonly #keyOf: (thing: Thing) => string;

  constructor(keyOf: (thing: Thing) => string) {
    this.#keyOf = keyOf;
  }

  put(thing: Thing): number {
    const key = this.#keyOf(thing);
    const at = this.#found.get(key) ?? this.all.push(thing) - 1;
    this.#found.set(key, at);
    return at;
  }
}
