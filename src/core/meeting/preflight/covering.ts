import type { Box, Role, SheetPart } from '../sheet.ts';
import { AGAIN, LAW, type Rule } from './finding.ts';
import { boxesOf, insetIn, meet, partsOf } from './parts-of.ts';

const KEPT: ReadonlySet<Role> = new Set(['dash', 'isle', 'isle-name', 'taiwan-name']);

/** Nothing is laid over dashes, isles and their names: no title, legend, inset, circle, photo or drawing. */
export const covering: Rule = (sheet) => {
  if (!sheet.map) return [];
  const own = new Set<SheetPart>(insetIn(sheet)?.parts ?? []);
  const kept: Box[] = [];
  const over: SheetPart[] = [];
  for (const part of partsOf(sheet.parts)) {
    if (own.has(part) || (part.kind === 'group' && part.role !== 'inset')) continue;
    if (KEPT.has(part.role)) kept.push(...boxesOf(part));
    else if (covers(part) && boxesOf(part).some((box) => kept.some((below) => meet(box, atLeast(below)))))
      over.push(part);
  }
  if (over.length === 0) return [];
  const [first] = over;
  return [
    {
      ...{ rule: 'covering', level: 'block', source: LAW.content, fix: AGAIN },
      why: {
        zh: `${NAMES[first?.role ?? 'title']?.zh ?? '图上的东西'}压住了南海断续线、岛屿或岛名。`,
        en: `${NAMES[first?.role ?? 'title']?.en ?? 'Something'} covers dashes, isles or their names.`,
      },
    },
  ];
};

/** A line alone covers nothing; an area, a text and a picture do. */
function covers(part: SheetPart): boolean {
  return part.kind === 'text' || part.kind === 'photo' || part.kind === 'group' || part.fill !== null;
}

/** An isle is a dot: what stands a hair beside it covers it too. */
function atLeast([x, y, width, height]: Box): Box {
  return [x - 0.5, y - 0.5, width + 1, height + 1];
}

const NAMES: Partial<Record<Role, { readonly zh: string; readonly en: string }>> = {
  title: { zh: '标题', en: 'The title' },
  caption: { zh: '说明', en: 'The caption' },
  legend: { zh: '图例', en: 'The legend' },
  inset: { zh: '附图', en: 'The inset' },
  circle: { zh: '圆', en: 'A circle' },
  photo: { zh: '照片', en: 'A photo' },
  drawn: { zh: '画上去的笔迹', en: 'A drawing' },
  'belt-name': { zh: '产业带的名字', en: "A belt's name" },
  'place-name': { zh: '地名', en: "A place's name" },
};
