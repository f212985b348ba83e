import type { SourceText } from '../../core/belt/model.ts';
import { citation } from '../../core/meeting/file/citation.ts';
import type { FileMark, Key, Swatch } from '../../core/meeting/file/file-deck.ts';
import type { SaidFigure, SlideChart, SlideTable } from '../../core/meeting/slide-tale.ts';
import type { PlayerWords } from '../../words/player.ts';
import { COLOURS } from './colours.ts';
import { drawn, element } from './element.ts';

/** In what words and with which sources figures are shown. */
export interface Telling {
  readonly text: PlayerWords;
  readonly language: 'zh' | 'en';
  readonly sources: readonly SourceText[];
}

/** A figure of a belt with the source that states it. */
export function figureLine(what: string, figure: SaidFigure, { text, language, sources }: Telling): HTMLElement {
  const source = figure.source === null ? undefined : sources[figure.source];
  return element(
    'div',
    'figure',
    element('span', 'what', what),
    element('strong', '', figure[language]),
    element('span', 'from', source ? `${text.source}：${citation(source)}` : text.unsourced),
  );
}

/** One belt with its figures. */
export function beltCard(mark: FileMark, telling: Telling): HTMLElement {
  const { language, text } = telling;
  return element(
    'section',
    'card',
    element('h2', '', mark[language] || mark.zh),
    element('p', 'quiet', [mark.place[language], mark.industry[language]].filter((word) => word !== '').join(' · ')),
    figureLine(text.scale, mark.figure, telling),
    figureLine(text.rate, mark.grown, telling),
  );
}

/** Belts as lines that can be pressed. */
export function beltList(
  title: string,
  marks: readonly FileMark[],
  language: 'zh' | 'en',
  press: (id: string) => void,
): HTMLElement {
  const lines = marks.map((mark) => {
    const line = element(
      'button',
      'belt',
      element('span', '', mark[language] || mark.zh),
      element('strong', '', mark.figure[language]),
    );
    line.type = 'button';
    line.addEventListener('click', () => press(mark.id));
    return element('li', '', line);
  });
  return element('section', 'list', element('h2', '', title), element('ul', '', ...lines));
}

/** More columns than these stand under the name of their line. */
const COLUMNS = 2;

/** `head` names the cells; a line's own name has none. */
export function tableOf({ title, head, rows }: SlideTable, { language }: Telling): HTMLElement {
  const cell = (tag: 'th' | 'td', text: string) => element(tag, '', text);
  const top = element('tr', '', cell('th', ''), ...head.map((words) => cell('th', words[language])));
  const body = rows.map(({ name, cells }) =>
    element('tr', '', cell('th', name[language]), ...cells.map((figure) => cell('td', figure[language]))),
  );
  return element(
    'section',
    head.length > COLUMNS ? 'table stacked' : 'table',
    element('h2', '', title[language]),
    element('table', '', element('thead', '', top), element('tbody', '', ...body)),
  );
}

/** Bars as lines of the page, a line as a drawing with its figures written at it; a point without a figure is a gap and says so. */
export function chartOf(chart: SlideChart, telling: Telling): HTMLElement {
  const { language } = telling;
  const title = element('h2', '', `${chart.title[language]}`);
  const unit = element('p', 'quiet', chart.unit[language]);
  return element(
    'section',
    'chart',
    title,
    unit,
    chart.kind === 'bars' ? barsOf(chart, telling) : lineOf(chart, telling),
  );
}

function barsOf({ points }: SlideChart, { language }: Telling): HTMLElement {
  const greatest = Math.max(...points.map(({ value }) => Math.abs(value ?? 0))) || 1;
  const lines = points.map(({ value, figure, ...name }) => {
    const bar = element('span', value === null ? 'bar none' : value < 0 ? 'bar fall' : 'bar');
    bar.style.width = `${(Math.abs(value ?? 0) / greatest) * 100}%`;
    return element('li', '', element('span', 'name', name[language]), element('strong', '', figure[language]), bar);
  });
  return element('ul', '', ...lines);
}

const [WIDE, HIGH, ROOM] = [400, 200, 34];

function lineOf({ points, title }: SlideChart, { language }: Telling): SVGElement {
  const known = points.map(({ value }) => value).filter((value): value is number => value !== null);
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
  const x = (at: number) => ROOM + (points.length < 2 ? 0.5 : at / (points.length - 1)) * (WIDE - 2 * ROOM);
  const y = (value: number) => HIGH - ROOM - ((value - low) / (high - low || 1)) * (HIGH - 2 * ROOM);
  const parts: Node[] = [drawn('line', { x1: ROOM, x2: WIDE - ROOM, y1: y(0), y2: y(0), stroke: COLOURS.border })];
  points.forEach(({ value, figure, ...name }, at) => {
    const before = points[at - 1]?.value;
    const from = { x1: x(at - 1), x2: x(at), stroke: COLOURS.accent, 'stroke-width': 3 };
    if (value !== null && before !== null && before !== undefined)
      parts.push(drawn('line', { ...from, y1: y(before), y2: y(value) }));
    if (value !== null) parts.push(drawn('circle', { cx: x(at), cy: y(value), r: 5, fill: COLOURS.accent }));
    if (points.length < 7 || at === 0 || at === points.length - 1)
      parts.push(
        written(figure[language], x(at), y(value ?? 0) - 10, 13),
        written(name[language], x(at), HIGH - 10, 12),
      );
  });
  return drawn('svg', { viewBox: `0 0 ${WIDE} ${HIGH}`, role: 'img', 'aria-label': title[language] }, ...parts);
}

function written(text: string, x: number, y: number, size: number): SVGElement {
  return drawn(
    'text',
    { x, y, 'font-size': size, 'text-anchor': 'middle', fill: COLOURS.ink },
    document.createTextNode(text),
  );
}

/** The legend: sizes with real examples, colours, and what has no figure. null = the map has neither circles nor colours. */
export function legendOf(key: Key, { text, language }: Telling): HTMLElement | null {
  const circles = key.colours.length > 0;
  const { areas } = key;
  if (!circles && !areas) return null;
  // Growth of belts and of places has the same colours: said once.
  const alike = areas !== null && JSON.stringify(areas.colours) === JSON.stringify(key.colours);
  const sizes = key.sizes.map(({ r, text: size, name }) =>
    row(disc(r, COLOURS.ink), [name[language], size[language]].filter((word) => word !== '').join(' ')),
  );
  const blank = row(patch(COLOURS.land, true), text.none);
  return element(
    'section',
    'legend',
    element('h2', '', circles ? key.measure[language] : (areas?.title[language] ?? '')),
    element('p', 'quiet', key.coverage[language]),
    circles ? element('ul', 'sizes', ...sizes, row(disc(9, COLOURS.none, '5 4'), text.none)) : null,
    circles ? element('h3', '', `${text.growth}${alike ? ` · ${areas.title[language]}` : ''}`) : null,
    circles ? coloursOf(key.colours, language) : null,
    areas && circles && !alike ? element('h3', '', areas.title[language]) : null,
    areas && !alike ? coloursOf(areas.colours, language) : null,
    areas ? element('ul', '', blank) : null,
  );
}

/** A ramp with its breaks under it where the classes follow each other, else a list. */
function coloursOf(swatches: readonly Swatch[], language: 'zh' | 'en'): HTMLElement {
  const ordered = swatches.slice(1).every(({ from }) => from.zh !== '');
  const parts = swatches.map(({ colour, outlined, text, from }) => {
    const made = row(patch(colour, outlined), ordered ? from[language] : text[language]);
    made.title = text[language];
    return made;
  });
  return element('ul', ordered ? 'ramp' : 'colours', ...parts);
}

function row(sign: Node, text: string): HTMLElement {
  return element('li', '', sign, element('span', '', text));
}

function disc(r: number, stroke: string, dash = ''): SVGElement {
  const size = 2 * r + 4;
  const look = { cx: r + 2, cy: r + 2, r, fill: 'none', stroke, 'stroke-width': 1.5, 'stroke-dasharray': dash };
  // In ems of the type of 24 px that the radii are for, so that it is as large as the circles on the map.
  const svg = drawn('svg', { viewBox: `0 0 ${size} ${size}`, 'aria-hidden': 'true' }, drawn('circle', look));
  svg.style.width = svg.style.height = `${size / 24}em`;
  return svg;
}

function patch(colour: string, outlined: boolean): HTMLElement {
  const made = element('i', outlined ? 'patch outlined' : 'patch');
  made.style.backgroundColor = colour;
  return made;
}
