import { expect, it } from 'vitest';
import type { Damage } from '../../src/exchange/damage.ts';
import { sayDamage } from '../../src/exchange/say-damage.ts';

const ALL: readonly Damage[] = [
  { kind: 'foreign', file: 'a.zip' },
  { kind: 'newer', file: 'a.zip' },
  { kind: 'contents', file: 'a.zip' },
  { kind: 'touched', file: 'a.zip' },
  { kind: 'cut', file: 'a.zip', bytes: 9 },
  { kind: 'missing', part: 2, parts: 3 },
  { kind: 'record', file: 'a.zip', record: '0195c1d2-aaaa' },
  { kind: 'file', file: 'a.zip', sha256: 'x', type: 'image/jpeg' },
  { kind: 'file', file: 'a.zip', sha256: 'x', type: 'audio/webm' },
  { kind: 'file', file: 'a.zip', sha256: 'x', type: '' },
  { kind: 'table', file: 'a.zip', name: 'visits.csv' },
  { kind: 'mixed', exports: 2 },
];

it('says every damage in a sentence of its own, in both languages', () => {
  for (const language of ['zh', 'en'] as const) {
    const said = ALL.map((damage) => sayDamage(damage, language));
    expect(new Set(said).size).toBe(ALL.length);
    for (const sentence of said) expect(sentence).toMatch(language === 'zh' ? /。$/ : /\.$/);
  }
});

it('calls a record by its name where it has one', () => {
  const damage: Damage = { kind: 'record', file: 'a.zip', record: '0195c1d2-aaaa' };
  expect(sayDamage(damage, 'zh', () => '古镇一厂')).toContain('“古镇一厂”');
  expect(sayDamage(damage, 'zh')).toContain('0195c1d2');
});
