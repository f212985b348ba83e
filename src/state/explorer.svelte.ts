import type { First } from '../core/analysis/first.ts';
import type { Own } from '../core/analysis/overlay-own.ts';
import { DEFAULT_QUERY, WHOLE, type Query } from '../core/analysis/query.ts';
import type { BeltCard, BeltRow, Facets, PlaceCard, Result } from '../core/analysis/result.ts';
import type { MeasureText } from '../core/belt/model.ts';
import type { Hit } from '../core/belt/search.ts';
import type { FileGround } from '../core/meeting/file/file-ground.ts';
import type { ReviewedOutlines } from '../core/meeting/plain-map.ts';
import type { SheetGround } from '../core/meeting/sheet/ground.ts';
import type {
  About,
  Analysed,
  Answered,
  Engine,
  Given,
  Glimpse,
  Sources,
  Tale,
  Telling,
  Told,
  Verb,
  Vocabulary,
} from '../engine.ts';
import { drawn, nextTask } from './frames.ts';
import { STOPPED } from './hand.ts';
import { hand } from './held.ts';
import { levelBelow } from './levels.ts';
import { exchanged } from './lines.ts';
import { radii } from './radii.ts';

export type { About, Sources } from '../engine.ts';

/** What the person pointed at. A belt is named by its id, which outlives versions of the data. */
export type Selection =
  { readonly kind: 'belt'; readonly id: string } | { readonly kind: 'place'; readonly code: string } | null;

export type Card =
  | { readonly kind: 'belt'; readonly card: BeltCard; readonly sources: Sources }
  | { readonly kind: 'place'; readonly card: PlaceCard; readonly sources: Sources };

/** An answer with the first lines of its ranking, by position in `result.order`. */
interface Answer {
  readonly result: Result;
  readonly rows: ReadonlyMap<number, BeltRow>;
}

/** Rows of the ranking that are fetched at once. */
const PAGE = 60;

/**
 * The question on screen and its answer. The newest question wins: an answer that comes after a newer question is dropped.
 * An answer comes onto the screen in steps, a frame each, so that none of them holds up a finger: `drawn`, `result`, `told`, `facets`.
 */
export class Explorer {
  query = $state.raw<Query>(DEFAULT_QUERY);
  /** The same, ahead of it while a finger draws on: all that reads the question would change with every step of the finger. */
  asked = $state.raw<Query>(DEFAULT_QUERY);
  /** Step one, the map's circles and areas; of a finger that draws on the circles alone. */
  drawn = $state.raw<Result | Answered | Glimpse | null>(null);
  /** Step two, the ranking and what it adds up to. */
  result = $state.raw<Result | null>(null);
  /** Step three, what is read at leisure: the legend, the names on the map. */
  told = $state.raw<Answer | null>(null);
  /** Step four, how many belts each filter would find. */
  facets = $state.raw<Facets | null>(null);
  vocabulary = $state.raw<Vocabulary | null>(null);
  selection = $state.raw<Selection>(null);
  card = $state.raw<Card | null>(null);
  /** The selected belt's row, for the highlight in map and list; null = no belt selected. */
  selectedBelt = $derived(this.card?.kind === 'belt' ? this.card.card.belt : null);
  /** Lines of the ranking that have been fetched, by position in `result.order`. */
  rows = $state.raw<ReadonlyMap<number, BeltRow>>(new Map());
  /** How often the person's own figures have been laid over the pack: whoever shows an answer of a page asks again. */
  laid = $state(0);
  /** The selected belt or place is not in this version of the data. */
  missing = $state(false);

  #engine: Engine | null = null;
  #question = 0;
  #cardQuestion = 0;
  #answer = 0;
  /** First position of the ranking that is on the screen. */
  #seen = 0;
  /** All lines of the answer that have been fetched; `rows` follows a few at a time. */
  #fetched: Answer['rows'] = new Map();
  /** Pages of the ranking that have been asked for. */
  readonly #pages = new Set<number>();
  /** Memory of a glimpse that is no longer drawn. */
  #spent: ArrayBuffer | undefined;
  /** What came with the page, until the pack is open. */
  first = $state.raw<First | null>(null);
  #open: (engine: Engine) => void = () => undefined;
  readonly #opened = new Promise<Engine>((resolve) => (this.#open = resolve));

  /** Show the answer that came with the page, until the pack is open. */
  showFirst(first: First | null): void {
    if (!first) return;
    this.#showAll(first.result, byPosition(first.rows, 0));
    this.first = first;
  }

  /** A measure by its row; undefined = not known yet. */
  measure(row: number): MeasureText | undefined {
    return this.vocabulary?.measures[row] ?? this.first?.measures[row];
  }

  /** How many sources the data set has; null = not known yet. */
  sources = $derived(this.vocabulary?.sources ?? this.first?.sources ?? null);

  /** Begin to answer: the pack is open. */
  async start(engine: Engine): Promise<void> {
    this.#engine = engine;
    this.#open(engine);
    const [vocabulary] = await Promise.all([engine.vocabulary(), this.#ask(STOPPED)]);
    this.vocabulary = vocabulary;
    await this.#fetchCard();
  }

  /** Change part of the question. */
  async change(part: Partial<Query>): Promise<void> {
    const query = normalised({ ...this.asked, ...part }, part);
    const engine = this.#engine;
    if (!engine || !this.vocabulary || !hand.held || !isGlimpsed(query)) return this.#turnTo(query, STOPPED);
    this.asked = query;
    if (await this.#glimpse(engine, query)) await this.#turnTo(query, 0);
  }

  /** Replace question and selection, as the address bar or the back button says. */
  async restore(query: Query, selection: Selection): Promise<void> {
    this.selection = selection;
    await this.#turnTo(query, STOPPED);
  }

  /** Lays the person's own over the pack, in place of what was laid before, and asks again all that is on screen. */
  async lay(own: Own): ReturnType<Engine['overlay']> {
    const engine = await this.#opened;
    const laid = await engine.overlay(own);
    this.vocabulary = await engine.vocabulary();
    this.laid++;
    await this.#turnTo(this.asked, STOPPED);
    return laid;
  }

  /** Belts by their rows. */
  async belts(rows: readonly number[]): Promise<readonly BeltRow[]> {
    return (await this.#opened).rows(DEFAULT_QUERY, rows);
  }

  /** A belt by its id; null = this version of the data has no such belt. */
  async belt(id: string): Promise<BeltRow | null> {
    const row = await (await this.#opened).beltRow(id);
    return row < 0 ? null : ((await this.belts([row]))[0] ?? null);
  }

  /** From the place that the question stays within to the one around it; from a province to the nation. */
  up(): void {
    const { place } = this.query;
    const around = this.vocabulary?.places.find(({ code }) => code === place)?.parent ?? '';
    if (place !== '') void this.change({ place: around });
  }

  async select(selection: Selection): Promise<void> {
    this.selection = selection;
    await this.#fetchCard();
  }

  /** Select by row of the belt columns: what a tap on the map knows. */
  async selectRow(belt: number): Promise<void> {
    const id = await this.idOf(belt);
    if (id !== null) await this.select({ kind: 'belt', id });
  }

  /** Id of a belt by its row; null = there is no such row. */
  async idOf(belt: number): Promise<string | null> {
    const [row] = await (await this.#opened).rows(this.query, [belt]);
    return row?.id ?? null;
  }

  /** Anything by its name; none before the pack is open. */
  async search(text: string, limit: number): Promise<Hit[]> {
    return (await this.#engine?.search(text, limit)) ?? [];
  }

  /** What a text that leads nowhere may have meant. */
  async near(text: string, limit: number): Promise<Hit[]> {
    return (await this.#engine?.near(text, limit)) ?? [];
  }

  /** What the pack says of itself. */
  about(): Promise<About> {
    if (!this.#engine) throw new Error('the pack is not open');
    return this.#engine.about();
  }

  /** As `search`, but waits for the pack to open: for what an address asks. */
  async names(text: string, limit: number): Promise<Hit[]> {
    return (await this.#opened).search(text, limit);
  }

  /** A place by its code, whatever the question; the gazetteer's places too. null = nobody has such a code. */
  async place(code: string): Promise<PlaceCard | null> {
    return (await (await this.#opened).place(DEFAULT_QUERY, code))?.card ?? null;
  }

  /** What a page tells; waits for the pack to open. */
  async tell<Name extends Telling>(name: Name, ...given: Told<Name>): Promise<Tale<Name>> {
    return (await this.#opened).tell(name, ...given);
  }

  /** One of the worker's analyses; waits for the pack to open. */
  async analyse<Name extends Verb>(name: Name, ...given: Given<Name>): Promise<Analysed<Name>> {
    return (await this.#opened).analyse(name, ...given);
  }

  /** China for the small maps of pages; null = its outlines are not here and not to be had now. */
  async plainMap(): Promise<ReviewedOutlines | null> {
    return (await this.#opened).plainMap();
  }

  /** The ground under a sheet, see engine.ts; null = its outlines are not here and not to be had now. */
  async sheetGround(...asked: Parameters<Engine['sheetGround']>): Promise<SheetGround | null> {
    return (await this.#opened).sheetGround(...asked);
  }

  /** The worker itself, for what is no answer to a question; waits for the pack to open. */
  opened(): Promise<Engine> {
    return this.#opened;
  }

  /** The ground of the single file, with what lies in these provinces; null = its outlines are not here and not to be had now. */
  async fileGround(provinces: readonly string[]): Promise<FileGround | null> {
    return (await this.#opened).fileGround(provinces);
  }

  /** The answer to another question, which stays what it is on screen; null before the pack is open. */
  async resultOf(query: Query): Promise<Result | null> {
    return (await this.#engine?.explore(query)) ?? null;
  }

  /** Code of the county that holds a point (WGS-84 degrees); '' = none does, null = its outlines are not here. */
  async countyAt(lon: number, lat: number): Promise<string | null> {
    return (await this.#opened).countyAt(lon, lat);
  }

  /** How many belts another question would find; 0 before the pack is open. */
  async countOf(query: Query): Promise<number> {
    return (await this.#engine?.explore(query))?.order.length ?? 0;
  }

  /** How many belts another question would find in a place; 0 before the pack is open. */
  async countIn(query: Query, code: string): Promise<number> {
    return (await this.#engine?.place(query, code))?.card.group.count ?? 0;
  }

  /** Fetch the lines of the ranking around some positions, unless they are here. */
  async need(from: number, to: number): Promise<void> {
    const { result } = this;
    if (!result || !this.#engine) return;
    this.#seen = from;
    for (let page = Math.floor(from / PAGE); page <= Math.floor(Math.max(from, to) / PAGE); page++) {
      if (this.#pages.has(page) || page * PAGE >= result.order.length) continue;
      this.#pages.add(page);
      await this.#fetchPage(result, page);
    }
  }

  /** The first lines of the ranking on screen, whether or not it has come to them; waits for the pack to open. */
  async lines(most: number): Promise<readonly BeltRow[]> {
    const engine = await this.#opened;
    const { result } = this;
    return result ? engine.rows(result.query, Array.from(result.order.subarray(0, most))) : [];
  }

  /** @param patience for a finger that may draw on (ms) */
  async #turnTo(query: Query, patience: number): Promise<void> {
    this.asked = query;
    this.query = query;
    await Promise.all([this.#ask(patience), this.#fetchCard()]);
  }

  async #ask(patience: number): Promise<void> {
    const engine = this.#engine;
    if (!engine) return;
    const question = ++this.#question;
    const { query } = this;
    const result = await engine.explore(query, radii());
    const rows = await engine.rows(query, Array.from(result.order.subarray(0, PAGE)));
    if (question === this.#question) await this.#show(result, byPosition(rows, 0), patience);
  }

  /**
   * The circles at once, in a task after the one that moves what the finger holds. The answer is asked for when the finger has stopped, for all that it
   * holds would be thrown away by one that draws on. False = something newer was asked meanwhile.
   */
  async #glimpse(engine: Engine, query: Query): Promise<boolean> {
    const question = ++this.#question;
    await nextTask();
    if (question !== this.#question) return false;
    // Where memory is short the answer comes without it.
    const seen = await engine.glimpse(query, radii(), this.#takeSpent()).catch(() => null);
    await nextTask();
    if (question !== this.#question) {
      this.#spent = seen?.marks.memory;
      return false;
    }
    if (!seen) return true;
    this.#answer++;
    if (this.drawn && 'marks' in this.drawn) this.#spent = this.drawn.marks.memory;
    this.drawn = seen;
    await hand.lifted(STOPPED);
    return question === this.#question;
  }

  #takeSpent(): ArrayBuffer | undefined {
    const spent = this.#spent;
    this.#spent = undefined;
    return spent;
  }

  /** Step by step; a newer answer leaves the rest of an older one out. @param patience for a finger that may draw on (ms) */
  async #show(result: Result, rows: Answer['rows'], patience: number): Promise<void> {
    // The first answer from the pack is what the person waits for.
    if (!this.vocabulary) return this.#showAll(result, rows);
    const answer = ++this.#answer;
    this.drawn = result;
    await drawn();
    await hand.lifted(patience);
    if (answer !== this.#answer) return;
    const steps = exchanged(this.rows, rows, Math.min(this.#seen, result.order.length));
    this.#list(result, rows);
    for (const lines of steps) {
      this.rows = lines;
      await drawn();
      if (answer !== this.#answer) return;
    }
    this.rows = this.#fetched;
    this.told = { result, rows: this.rows };
    await drawn();
    if (answer === this.#answer) this.facets = result.facets;
  }

  #showAll(result: Result, rows: Answer['rows']): void {
    this.#answer++;
    this.drawn = result;
    this.#list(result, rows);
    this.rows = rows;
    this.told = { result, rows };
    this.facets = result.facets;
  }

  #list(result: Result, rows: Answer['rows']): void {
    this.#pages.clear();
    this.#pages.add(0);
    this.result = result;
    this.#fetched = rows;
  }

  async #fetchPage(result: Result, page: number): Promise<void> {
    const from = page * PAGE;
    const rows = await this.#engine?.rows(result.query, Array.from(result.order.subarray(from, from + PAGE)));
    if (!rows || result !== this.result) return;
    this.#fetched = new Map([...this.#fetched, ...byPosition(rows, from)]);
    this.rows = new Map([...this.rows, ...byPosition(rows, from)]);
    if (this.told?.result === result) this.told = { result, rows: this.rows };
  }

  async #fetchCard(): Promise<void> {
    const engine = this.#engine;
    const { selection, query } = this;
    const question = ++this.#cardQuestion;
    const card = engine && selection ? await readCard(engine, query, selection) : null;
    if (question !== this.#cardQuestion) return;
    this.card = card;
    this.missing = engine !== null && selection !== null && card === null;
  }
}

/** Its circles are of one kind whatever else is asked, and it is they that a finger draws: a year of the series shows in areas alone. */
function isGlimpsed({ circles, areas, reading }: Query): boolean {
  return circles && areas !== 'series' && reading === 'growth';
}

function byPosition(rows: readonly BeltRow[], from: number): Map<number, BeltRow> {
  return new Map(rows.map((row, at) => [from + at, row]));
}

async function readCard(engine: Engine, query: Query, selection: NonNullable<Selection>): Promise<Card | null> {
  if (selection.kind === 'place') {
    const place = await engine.place(query, selection.code);
    return place && { kind: 'place', ...place };
  }
  const belt = await engine.beltRow(selection.id);
  return belt === -1 ? null : { kind: 'belt', ...(await engine.belt(query, belt)) };
}

/** Choosing a place to stay within brings the places one level below it to the map. */
function normalised(query: Query, changed: Partial<Query>): Query {
  const level = changed.place !== undefined && changed.level === undefined ? levelBelow(query.place) : query.level;
  const areas = query.areas === 'series' && level !== 'province' ? 'none' : query.areas;
  // A range is in the unit of its measure.
  const scaleRange = changed.measure !== undefined && changed.scaleRange === undefined ? WHOLE : query.scaleRange;
  return { ...query, level, areas, scaleRange };
}

export const explorer = new Explorer();
