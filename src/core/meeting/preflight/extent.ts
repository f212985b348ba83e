import { holds, national } from '../inset-needed.ts';
import { LAW, type Rule } from './finding.ts';

/** The country's own west, north and east end, from the Pamirs to Mohe and the meeting of Heilong Jiang and Wusuli Jiang. */
const ENDS = { west: 73.5, north: 53.55, east: 135.08, tropic: 24 } as const;

/** A map of the nation shows all of it. */
export const extent: Rule = (sheet) => {
  if (!sheet.map || !national(sheet.map.extent)) return [];
  const whole = holds(sheet.map.extent, [ENDS.west, ENDS.tropic, ENDS.east, ENDS.north]);
  if (whole) return [];
  return [
    {
      ...{ rule: 'extent', level: 'block', source: LAW.content, fix: { kind: 'bounds', bounds: null } },
      why: {
        zh: '全国地图没有画出全部国土：西端、北端或东端被裁掉了。',
        en: 'A map of the nation cuts off its west, north or east end.',
      },
    },
  ];
};
