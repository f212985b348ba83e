import type { Words } from '../../core/belt/model.ts';
import type { FigureEntry } from '../../core/field/visit.ts';

export function alarmsOf(_record: string, _figure: FigureEntry): readonly Words[] {
  return [];
}
