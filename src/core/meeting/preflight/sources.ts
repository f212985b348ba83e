import { LAW, type TaleRule } from './finding.ts';
import { AGAIN } from './finding.ts';
import { textsIn } from './parts-of.ts';

/** Whoever sees a figure can see who stated it. */
export const sources: TaleRule = (sheet, { tale }) => {
  const figures =
    tale.marks.some(({ value }) => value !== null) || (tale.areas?.places.some(({ value }) => value !== null) ?? false);
  const named = tale.sources.length > 0 && textsIn(sheet, 'source').length > 0;
  if (!figures || named) return [];
  return [
    {
      ...{ rule: 'sources', level: 'warn', source: LAW.house, fix: tale.sources.length > 0 ? AGAIN : null },
      why: { zh: '图上有数字，却没有写明来源。', en: 'There are figures, but no sources are named.' },
    },
  ];
};
