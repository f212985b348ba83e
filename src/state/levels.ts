import type { Level } from '../core/belt/model.ts';

/** The level of the places inside a place, by its code (GB/T 2260: 440000 province, 440600 prefecture, 440606 county). */
export function levelBelow(code: string): Level {
  if (code === '') return 'province';
  if (code.endsWith('0000')) return 'prefecture';
  return 'county';
}
