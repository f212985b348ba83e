import { describe, expect, test } from 'vitest';
import { buildHere } from '../../../seeds/built.ts';
import { parseAddress } from '../../../src/core/analysis/address.ts';
import type { SlideDraft } from '../../../src/core/meeting/deck-edit.ts';
import { beltDeck, listsDeck, provinceDeck, reportDeck, tripDeck } from '../../../src/core/meeting/starters.ts';
import { slideOf } from '../../../src/core/meeting/tale/slide-of.ts';

const { pack, evidence } = buildHere(new URL('../../../seeds/', import.meta.url));

/** The slide as the data tell it, through its own address. */
function told({ search = '', part = '' }: SlideDraft) {
  const own = new URLSearchParams(search);
  const pairs = search.replace('?', '').split('&').filter((pair) => !/^(page|belt)=/.test(pair)); // prettier-ignore
  const { query, problems } = parseAddress(pairs.join('&'));
  expect(problems).toEqual([]);
  const [head = ''] = (own.get('page') ?? '').split(',');
  const [kind = '', key = ''] = head.split(':');
  const page = kind === '' ? null : { kind, key, beside: [] };
  return slideOf(pack, evidence, { query, page, chosen: own.get('belt') ?? '', part, bounds: null });
}

const views = (slides: readonly SlideDraft[]) => slides.filter(({ kind }) => kind === 'view');

describe('decks in one tap', () => {
  const zhejiang = { code: '330000', zh: '浙江省', en: 'Zhejiang', largest: ['a', 'b', 'c', 'd'], growing: true };

  test('a province in twelve slides or more: its question stays in it', () => {
    const { title, slides } = provinceDeck({ ...zhejiang, unknown: true }, 'zh');
    expect(title).toBe('浙江省的产业带');
    expect(slides).toHaveLength(13);
    for (const { search } of views(slides)) expect(search).toContain('330000');
    expect(provinceDeck({ ...zhejiang, largest: [], growing: false, unknown: false }, 'zh').slides).toHaveLength(7);
  });

  test('each slide of a province finds something of its own', () => {
    const known = pack.texts.belts.find(({ zh }) => zh === '柯桥轻纺');
    const facts = { ...zhejiang, largest: [known?.id ?? ''], unknown: true };
    const titles = views(provinceDeck(facts, 'zh').slides).map((slide) => told(slide).title.zh);
    expect(new Set(titles).size).toBeGreaterThanOrEqual(titles.length - 2);
    for (const title of titles) expect(title).not.toBe('');
  });

  test.each([
    [true, true, true],
    [true, false, false],
    [false, false, false],
  ])('a belt is five slides whatever there is of it', (trend, conflicts, kin) => {
    const facts = { id: 'keqiao', zh: '柯桥轻纺', en: 'Keqiao', province: '330000', industry: 'textile.fabric', trend };
    const { title, slides } = beltDeck({ ...facts, conflicts, kin }, 'en');
    expect([title, slides.length]).toEqual(['Keqiao', 5]);
  });

  test('the report and the lists tell of parts that the data have', () => {
    const lists = [{ id: 'taotian-hundred-2023', onMap: true }];
    for (const { slides } of [reportDeck('zh'), listsDeck(lists, 'zh')]) {
      expect(slides[0]?.kind).toBe('section');
      for (const slide of views(slides)) {
        const tale = told(slide);
        expect(tale.title.zh).not.toBe('');
        expect(tale.tables.length + tale.charts.length + tale.marks.length).toBeGreaterThan(0);
      }
    }
  });

  test('a trip: a section a visit, its belt, its first photos', () => {
    const photos = ['p1', 'p2', 'p3'].map((file) => ({ file, caption: '' }));
    const visits = [
      { record: 'v1', title: '某厂', belt: 'keqiao', figures: 2, photos },
      { record: 'v2', title: '市场', belt: '', figures: 0, photos: [] },
    ];
    const { slides } = tripDeck('绍兴', '2026-11-02', visits, 'zh');
    expect(slides.map(({ kind }) => kind)).toEqual(['section', 'section', 'view', 'view', 'photo', 'photo', 'section']);
    expect(slides[4]).toMatchObject({ title: '某厂', photo: { record: 'v1', file: 'p1' } });
    expect(slides[1]?.caption).toBe('现场记了 2 个数字');
    expect(slides[6]?.caption).toBe('');
  });
});
