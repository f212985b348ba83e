import { en } from './en.ts';
import { zh, type Messages } from './zh.ts';

export type { Loose, Messages } from './zh.ts';
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const messages: Readonly<Record<Language, Messages>> = { zh, en };
