import { contrast as ratio, GRAPHIC_CONTRAST } from '../colour.ts';
import { PALETTE } from '../palette.ts';
import { LAW, type Finding, type PlainRule } from './finding.ts';
import { behind } from './ground-colour.ts';
import { inRole, partsOf } from './parts-of.ts';

/** WCAG 2.2: text of usual size, and text so large (pixels) that it needs less. */
const TEXT = 4.5;
const LARGE = 24;

/** Texts and symbols can be told from what they stand on. */
export const contrast: PlainRule = (sheet, { wear }) => {
  const texts = partsOf(sheet.parts).flatMap((part) => (part.kind === 'text' ? [part] : []));
  const pale = texts.filter(
    (text) => ratio(text.fill, behind(text, sheet, wear)) < (text.size >= LARGE ? GRAPHIC_CONTRAST : TEXT),
  );
  const { land } = PALETTE[wear.theme];
  const faint = inRole(sheet, 'circle').filter((part) => {
    if (part.kind !== 'circle') return false;
    return Math.max(...[part.fill, part.stroke].map((colour) => (colour ? ratio(colour, land) : 0))) < GRAPHIC_CONTRAST;
  });
  const warn = (zh: string, en: string): Finding => ({
    ...{ rule: 'contrast', level: 'warn', source: LAW.wcag, why: { zh, en } },
    fix: wear.theme === 'projector' ? { kind: 'again' } : { kind: 'wear', change: { theme: 'projector' } },
  });
  return [
    ...(pale.length > 0
      ? [
          warn(
            `${pale.length} 处文字和底色太接近（${pale[0]?.text ?? ''}）。`,
            `${pale.length} texts are too near to their ground (${pale[0]?.text ?? ''}).`,
          ),
        ]
      : []),
    ...(faint.length > 0
      ? [warn(`${faint.length} 个圆和底色太接近。`, `${faint.length} circles are too near to their ground.`)]
      : []),
  ];
};
