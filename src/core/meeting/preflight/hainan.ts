import { HAINAN, national } from '../inset-needed.ts';
import { LAW, type Rule } from './finding.ts';

/** With the inset the main map still reaches Hainan's south tip. */
export const hainan: Rule = (sheet) => {
  if (!sheet.map || !national(sheet.map.extent) || sheet.map.extent[1] <= HAINAN[1]) return [];
  return [
    {
      ...{ rule: 'hainan', level: 'block', source: LAW.content, fix: { kind: 'bounds', bounds: null } },
      why: { zh: '全国地图的南边没有到海南岛最南端。', en: "A map of the nation ends north of Hainan's south tip." },
    },
  ];
};
