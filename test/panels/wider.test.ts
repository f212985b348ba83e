import { describe, expect, it } from 'vitest';
import { DEFAULT_QUERY } from '../../src/core/analysis/query.ts';
import type { Result } from '../../src/core/analysis/result.ts';
import type { IndustryText } from '../../src/core/belt/model.ts';
import { widerIndustry } from '../../src/panels/wider.ts';

const industry = (code: string, parent: number) => ({ code, zh: code, en: code, parent, level: parent < 0 ? 1 : 2 }) as IndustryText; // prettier-ignore
/** Two sectors; the first has three trades, the second one. */
const ALL = [
  industry('lighting', -1),
  industry('textile', -1),
  industry('lighting.general', 0),
  industry('lighting.led', 0),
  industry('lighting.parts', 0),
  industry('textile.socks', 1),
];

function wider(industries: readonly string[], counts: Readonly<Record<string, number>>) {
  const facets = { industries: Object.entries(counts).map(([key, count]) => ({ key, count })) };
  return widerIndustry({ ...DEFAULT_QUERY, industries }, { facets } as unknown as Result, ALL);
}

describe('the wider trade', () => {
  it('is offered where it holds more belts, all other trades kept', () => {
    const found = wider(['lighting.general', 'textile.socks'], { 'lighting': 9, 'lighting.general': 4, 'textile': 3, 'textile.socks': 3 }); // prettier-ignore
    expect(found).toMatchObject({ narrow: ALL[2], wide: ALL[0], count: 9, industries: ['textile.socks', 'lighting'] });
  });
  it('takes the place of all its trades at once', () => {
    const found = wider(['lighting.general', 'lighting.led'], { 'lighting': 9, 'lighting.general': 4, 'lighting.led': 2 }); // prettier-ignore
    expect(found?.industries).toEqual(['lighting']);
    expect(wider(['lighting.general', 'lighting.led'], { 'lighting': 6, 'lighting.general': 4, 'lighting.led': 2 })).toBeNull(); // prettier-ignore
  });
  it('is not offered where nothing would be gained, or nothing narrow is asked', () => {
    expect(wider(['textile.socks'], { textile: 3, 'textile.socks': 3 })).toBeNull();
    expect(wider([], { lighting: 9 })).toBeNull();
    expect(wider(['lighting'], { lighting: 9 })).toBeNull();
    expect(wider(['lighting', 'lighting.led'], { lighting: 9, 'lighting.led': 2 })).toBeNull();
    expect(wider(['unheard.of'], { lighting: 9 })).toBeNull();
  });
  it('is not offered before there is an answer', () => {
    expect(widerIndustry({ ...DEFAULT_QUERY, industries: ['lighting.led'] }, undefined, ALL)).toBeNull();
  });
});
