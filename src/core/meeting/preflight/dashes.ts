import { insetNeeded } from '../inset-needed.ts';
import { TEN } from '../sheet/claims.ts';
import { AGAIN, LAW, type Rule } from './finding.ts';
import { boxesOf, contains, insetIn, mapDashes } from './parts-of.ts';

/** The ten-dash line is whole: all ten in the inset where there must be one, and on the map each dash that its ground has. */
export const dashes: Rule = (sheet, { ground }) => {
  if (!sheet.map) return [];
  const drawn = new Set(mapDashes(sheet).map(({ d }) => d));
  const missing = ground.dashes.filter(({ path }) => !drawn.has(path)).length;
  const inset = insetIn(sheet);
  const inInset = inset?.parts.filter(
    (part) => part.role === 'dash' && boxesOf(part).every((box) => contains(inset.clip, box)),
  );
  const few = insetNeeded({ clear: sheet.map.extent }) && inInset?.length !== TEN;
  if (missing === 0 && !few) return [];
  const why = few
    ? {
        zh: `附图里的南海断续线不是完整的十段（现有 ${inInset?.length ?? 0} 段）。`,
        en: `The inset has ${inInset?.length ?? 0} of the ten dashes.`,
      }
    : { zh: `地图上少了 ${missing} 段南海断续线。`, en: `${missing} of the dashes are missing on the map.` };
  return [{ rule: 'dashes', level: 'block', why, source: LAW.content, fix: AGAIN }];
};
