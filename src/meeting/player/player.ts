import { citation } from '../../core/meeting/file/citation.ts';
import type { FileDeck, FileSlide } from '../../core/meeting/file/file-deck.ts';
import type { FileGround } from '../../core/meeting/file/file-ground.ts';
import { playerWords } from '../../words/player.ts';
import { button, element, icon, refill } from './element.ts';
import { beltCard, beltList, chartOf, legendOf, tableOf, type Telling } from './figures.ts';
import { listenTo } from './gestures.ts';
import { Ground } from './ground.ts';
import { listenToKeys } from './keys.ts';
import { PlayerMap } from './map.ts';
import { Panel } from './panel.ts';
import { holds, type Shape } from './shape.ts';
import { jsonIn } from './unpack.ts';

/** Belts that a list shows at once. */
const LINES = 12;

const deck = jsonIn<FileDeck>('deck');
let language = deck.language;
let at = slideInAddress();
/** Id of the belt whose card is open; '' = none. */
let chosen = '';

const ground = new Ground(jsonIn<FileGround>('ground'));
const map = new PlayerMap(ground, mapTexts());
const [title, lead, side, way] = [element('h1', ''), element('p', 'lead'), element('aside', ''), element('nav', 'way')];
const [said, bar] = [element('div', 'said'), element('div', 'bar')];
const stage = element('div', 'stage', map.canvas, way);
const live = element('div', '', element('header', '', title, lead), stage, side, element('footer', '', said, bar));
const black = element('div', 'black');
black.hidden = true;
const panel = new Panel(() => map.canvas.focus());

function text() {
  return playerWords[language];
}

function mapTexts() {
  const { inset, taiwan } = playerWords[language];
  return { language, inset, taiwan };
}

function telling(): Telling {
  return { text: text(), language, sources: deck.sources };
}

function slideNow(): FileSlide | undefined {
  return deck.slides[at];
}

/** The number behind # in the address, so that a slide can be gone to and the page be loaded again. */
function slideInAddress(): number {
  const number = Number.parseInt(location.hash.slice(1), 10);
  return number >= 1 && number <= deck.slides.length ? number - 1 : 0;
}

function turnTo(next: number): void {
  if (next < 0 || next >= deck.slides.length || next === at) return;
  at = next;
  history.replaceState(null, '', `#${at + 1}`);
  enter(false);
}

function enter(still: boolean): void {
  const slide = slideNow();
  if (!slide) return;
  chosen = '';
  panel.close();
  live.className = `live ${slide.map ? 'with-map' : 'without-map'}`;
  map.resize();
  if (slide.map) map.show(slide, deck.marks, still);
  const mark = deck.marks.filter((each) => each.id === slide.map?.chosen)[0];
  if (mark) chosen = mark.id;
  tell();
}

/** Everything that is words: again after a change of slide, language or place. */
function tell(): void {
  const slide = slideNow();
  if (!slide) return;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  title.textContent = slide.title[language] || slide.title.zh;
  lead.textContent = slide.lead[language];
  map.canvas.setAttribute('aria-label', text().map(title.textContent));
  tellSide(slide);
  tellWay();
  tellFoot(slide);
}

function tellSide(slide: FileSlide): void {
  const parts: HTMLElement[] = [];
  if (slide.photo) parts.push(photoOf(slide));
  if (slide.caption) parts.push(element('p', 'caption', slide.caption));
  parts.push(...asked(slide));
  refill(side, element('div', 'shown', ...parts), slide.map && legendOf(slide.map.key, telling()));
}

/** What was pressed: a belt, a place, or nothing yet. The belt that the slide itself is about has its tables with it. */
function asked(slide: FileSlide): HTMLElement[] {
  const mark = deck.marks.filter(({ id }, row) => id === chosen && slide.map?.marks.includes(row))[0];
  if (mark) return [beltCard(mark, telling()), ...(mark.id === slide.map?.chosen ? piecesOf(slide) : [])];
  const places = slide.map ? map.way() : [];
  const place = places[places.length - 1];
  return place ? [placeList(place)] : standing(slide);
}

function piecesOf({ charts, tables }: FileSlide): HTMLElement[] {
  const full = tables.filter(({ rows }) => rows.length > 0);
  return [...charts.map((chart) => chartOf(chart, telling())), ...full.map((table) => tableOf(table, telling()))];
}

/** What a slide shows until something is pressed. */
function standing(slide: FileSlide): HTMLElement[] {
  const all = piecesOf(slide);
  if (all.length > 0 || !slide.map || slide.map.marks.length === 0) return all;
  const marks = slide.map.marks.slice(0, LINES).map((row) => deck.marks[row]);
  const known = marks.filter((mark) => mark !== undefined);
  return [beltList(text().belts(slide.map.marks.length), known, language, choose)];
}

function placeList(place: Shape): HTMLElement {
  const inside = map.within((spot) => holds(place, spot));
  if (place.code === '710000')
    return element('section', 'card', element('h2', '', place.name), element('p', '', text().taiwan));
  if (inside.length === 0)
    return element('section', 'card', element('h2', '', place.name), element('p', '', text().noBelts));
  return beltList(`${place.name} · ${text().belts(inside.length)}`, inside.slice(0, LINES), language, choose);
}

function photoOf(slide: FileSlide): HTMLElement {
  const picture = element('img', 'photo');
  picture.src = slide.photo;
  picture.alt = slide.caption || slide.title[language];
  return picture;
}

function tellWay(): void {
  const places = map.way();
  const steps = [{ name: text().nation, level: 0 }, ...places.map(({ name }, level) => ({ name, level: level + 1 }))];
  refill(
    way,
    ...(places.length === 0 ? [] : steps.map(({ name, level }) => button('', name, name, () => climb(level)))),
  );
}

function climb(level: number): void {
  chosen = map.chosen = '';
  map.up(level);
  tell();
}

function tellFoot(slide: FileSlide): void {
  const words = text();
  const day = slide.frozen ? words.frozen(slide.frozen) : slide.date ? words.data(slide.date) : '';
  const first = slide.sources.slice(0, 2).flatMap((row) => (deck.sources[row] ? [citation(deck.sources[row])] : []));
  const rest = slide.sources.length - first.length;
  const cited = first.length > 0 ? `${words.source}：${first.join('；')}${rest > 0 ? ` +${rest}` : ''}` : '';
  refill(
    said,
    element('strong', 'review', reviewLine()),
    element('span', 'cited', [day, cited].filter((word) => word !== '').join(' · ')),
  );
  const notes = deck.slides.some((each) => each.notes !== '');
  refill(
    bar,
    button('', icon('M15 5l-7 7 7 7'), words.previous, () => turnTo(at - 1)),
    element('span', 'page', words.page(at + 1, deck.slides.length)),
    button('', icon('M9 5l7 7-7 7'), words.next, () => turnTo(at + 1)),
    button('', icon('M4 5h6v6H4zM14 5h6v6h-6zM4 15h6v4H4zM14 15h6v4h-6z'), words.overview, overview),
    notes ? button('', icon('M5 4h14v16H5zM8 9h8M8 13h8M8 17h5'), words.notes, showNotes) : null,
    button('', icon('M4 6h1M9 6h11M4 12h1M9 12h11M4 18h1M9 18h11'), words.sources, sources),
    button('zoom', icon('M12 5v14M5 12h14'), words.zoomIn, () => map.zoom(1.6)),
    button('zoom', icon('M5 12h14'), words.zoomOut, () => map.zoom(1 / 1.6)),
    button('zoom', icon('M4 11l8-7 8 7M7 9v11h10V9'), words.home, goHome),
    button('wide', icon('M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5'), words.wide, fullScreen),
    button('tongue', words.language, words.language, otherLanguage),
  );
}

/** The 审图号, and what beside the outlines that it was given to was not reviewed; or that the map is a sketch. */
function reviewLine(): string {
  const words = text();
  if (!deck.review) return words.unreviewed;
  const { own } = ground;
  const said = [words.reviewed(deck.review), own ? words.below : '', own && !own.sea ? words.sea : ''];
  return said.filter((part) => part !== '').join(' · ');
}

function goHome(): void {
  chosen = map.chosen = '';
  map.home();
  tell();
}

function choose(id: string): void {
  chosen = id;
  map.goTo(id);
  tell();
}

function overview(): void {
  const cards = deck.slides.map((slide, number) => {
    const still = document.querySelector(`#still-${number + 1} svg`)?.cloneNode(true) ?? null;
    const name = element('span', '', `${number + 1}  ${slide.title[language] || slide.title.zh}`);
    const card = element('button', number === at ? 'slide now' : 'slide', still, name);
    card.type = 'button';
    card.addEventListener('click', () => {
      panel.close();
      turnTo(number);
    });
    return card;
  });
  panel.show(
    'overview',
    text().overview,
    text().close,
    element('div', 'slides', ...cards),
    element('p', 'quiet', text().keys),
  );
}

function showNotes(): void {
  const notes = slideNow()?.notes ?? '';
  if (notes) panel.show('notes', text().notes, text().close, element('p', '', notes));
}

/** All sources of the slide with their addresses as text: nothing here leads out of the file. And what was left out of it. */
function sources(): void {
  const rows = slideNow()?.sources ?? [];
  const lines = rows.flatMap((row) => {
    const source = deck.sources[row];
    if (!source) return [];
    const where = [source.file, source.url].filter((word) => word !== '').join(' · ');
    return [element('li', '', citation(source), where ? element('span', 'quiet', ` ${where}`) : null)];
  });
  const { own, photos, notes } = deck.left;
  const { leftOf, left, made } = text();
  const parts = [own ? leftOf.own(own) : '', photos ? leftOf.photos(photos) : '', notes ? leftOf.notes(notes) : ''];
  const out = parts.filter((part) => part !== '');
  const foot = [made(deck.made), out.length > 0 ? left(out.join(language === 'zh' ? '、' : ', ')) : ''];
  const last = element('p', 'quiet', foot.filter((part) => part !== '').join(' · '));
  panel.show('sources', `${text().sources} (${lines.length})`, text().close, element('ol', '', ...lines), last);
}

/** Old browsers have it under another name. */
interface OldElement {
  webkitRequestFullscreen?: () => void;
}

function fullScreen(): void {
  if (document.fullscreenElement) return void document.exitFullscreen();
  const root = document.documentElement;
  if (typeof root.requestFullscreen === 'function') root.requestFullscreen().catch(() => undefined);
  else (root as OldElement).webkitRequestFullscreen?.();
}

function otherLanguage(): void {
  language = language === 'zh' ? 'en' : 'zh';
  map.texts = mapTexts();
  tell();
}

function close(): void {
  if (!black.hidden) black.hidden = true;
  else if (!panel.close()) goHome();
}

listenTo(map, (point) => {
  const circle = map.circleAt(point);
  if (circle) return choose(circle.mark.id);
  chosen = map.chosen = '';
  map.drill(point);
  tell();
});
listenToKeys(map, {
  turn: (steps) => turnTo(at + steps),
  first: () => turnTo(0),
  last: () => turnTo(deck.slides.length - 1),
  overview: () => panel.close('overview') || overview(),
  notes: () => panel.close('notes') || showNotes(),
  sources: () => panel.close('sources') || sources(),
  wide: fullScreen,
  language: otherLanguage,
  black: () => (black.hidden = !black.hidden),
  close,
});
window.addEventListener('resize', () => map.resize());
window.addEventListener('hashchange', () => turnTo(slideInAddress()));
black.addEventListener('click', () => (black.hidden = true));
document.body.append(live, panel.place, black);
// Only now, when all this has gone well: without it the still pictures are shown.
document.documentElement.classList.add('plays');
enter(true);
