import { exchangeWords } from '../words/exchange.ts';
import type { Language } from '../words/index.ts';
import type { Damage } from './damage.ts';

/** A damage as a sentence. @param titleOf what a record is called; '' = its id will do */
export function sayDamage(damage: Damage, language: Language, titleOf: (record: string) => string = () => ''): string {
  const words = exchangeWords[language];
  switch (damage.kind) {
    case 'foreign':
    case 'newer':
    case 'contents':
    case 'touched':
    case 'cut':
      return words[damage.kind](damage.file);
    case 'missing':
      return words.missing(damage.part, damage.parts);
    case 'record':
      return words.record(damage.file, titleOf(damage.record) || damage.record.slice(0, 8));
    case 'file':
      return words[kindOf(damage.type)](damage.file);
    case 'table':
      return words.table(damage.file, damage.name);
    case 'mixed':
      return words.mixed(damage.exports);
  }
}

function kindOf(type: string): 'photo' | 'voice' | 'other' {
  if (type.startsWith('image/')) return 'photo';
  return type.startsWith('audio/') ? 'voice' : 'other';
}
