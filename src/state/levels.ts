import type { Level } from '../core/belt/model.ts';

/** 北京, 天津, 上海, 重庆, 香港, 澳门: their districts lie directly in them. */
const WITHOUT_PREFECTURES: readonly string[] = ['110000', '120000', '310000', '500000', '810000', '820000'];
/** 东莞, 中山: their towns lie directly in them. */
const WITHOUT_COUNTIES: readonly string[] = ['441900', '442000'];

/** The level of the places inside a place, by its code (GB/T 2260: 440000 province, 440600 prefecture, 440606 county). */
export function levelBelow(code: string): Level {
  if (code === '') return 'province';
  if (WITHOUT_PREFECTURES.includes(code)) return 'county';
  if (WITHOUT_COUNTIES.includes(code)) return 'town';
  return code.endsWith('0000') ? 'prefecture' : 'county';
}
