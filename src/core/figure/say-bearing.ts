import type { Language } from './say-number.ts';

const WINDS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['北', '东北', '东', '东南', '南', '西南', '西', '西北'],
  en: ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'],
};

/** A bearing (degrees clockwise from north) as one of eight winds: 东北; NE. */
export function sayBearing(degrees: number, language: Language): string {
  return WINDS[language][Math.round((((degrees % 360) + 360) % 360) / 45) % 8] ?? '';
}
