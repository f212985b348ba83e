import type { Words } from '../../belt/terms.ts';
import type { Language } from '../../figure/say.ts';

/** Words that are drawn into sheets: no screen shows them, so that files and workers need none of the screen's. */
export const SHEET_WORDS = {
  /** Asked for while no 审图号 is there: 公开地图内容表示规范, 地图审核管理规定. */
  unreviewed: { zh: '示意图 未经地图审核，仅供内部研究', en: 'Sketch map, not reviewed; for internal research only' },
  reviewed: { zh: '审图号：', en: '审图号 ' },
  taiwan: { zh: '台湾省', en: 'Taiwan Sheng' },
  taiwanBlank: { zh: '台湾省资料暂缺', en: 'No data for Taiwan Province' },
  inset: { zh: '南海诸岛', en: 'Nanhai Zhudao' },
  north: { zh: '北', en: 'N' },
  source: { zh: '来源：', en: 'Sources: ' },
  noSource: { zh: '来源：见带图数据包', en: 'Source: the data pack of Daitu' },
  date: { zh: '数据版本 ', en: 'Data of ' },
  scale: { zh: '圆的面积 = 规模', en: 'Area of a circle = scale' },
  growth: { zh: '颜色 = 增长 %', en: 'Colour = growth, %' },
  both: { zh: '颜色 = 增长（行）与规模（列）', en: 'Colour = growth (rows) and scale (columns)' },
  noFigure: { zh: '暂无数据', en: 'no figure' },
  noGrowth: { zh: '暂无可比增长', en: 'no growth known' },
  falls: { zh: '下降', en: 'falls' },
  level: { zh: '持平', en: 'level' },
  rises: { zh: '上升', en: 'rises' },
} as const satisfies Record<string, Words>;

/** Sources of which there is no room to name all. */
export function saySourcesMore(count: number, language: Language): string {
  return language === 'zh' ? `等 ${count} 项` : ` and ${count} in all`;
}

/** Lines of a table, or bars, of which there is no room to draw all. */
export function sayRowsLeft(count: number, language: Language): string {
  if (language === 'zh') return `另有 ${count} 行没有列出`;
  return count === 1 ? '1 more line is not shown' : `${count} more lines are not shown`;
}

/** Whole tables and charts of which there is no room to draw any line. */
export function sayPiecesLeft(count: number, language: Language): string {
  if (language === 'zh') return `另有 ${count} 张表或图没有放下`;
  return count === 1 ? '1 more table or chart has no room' : `${count} more tables or charts have no room`;
}

/** A length on the ground; Mercator's scale holds along one latitude alone. */
export function sayLength(kilometres: number, latitude: number, language: Language): string {
  const degrees = Math.round(latitude);
  return language === 'zh' ? `${kilometres} 公里（北纬 ${degrees}°）` : `${kilometres} km (at ${degrees}°N)`;
}
