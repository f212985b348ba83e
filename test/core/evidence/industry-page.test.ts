import { expect, it } from 'vitest';
import { NO_EVIDENCE } from '../../../src/core/belt/evidence.ts';
import { industryPage } from '../../../src/core/evidence/industry-page.ts';
import { atlas } from '../atlas-fixture.ts';
import { industryAt, neighbours } from '../linked-fixture.ts';
import { concentration } from './evidence-rows.ts';

it('has no page for an industry that the pack does not have', () => {
  expect(industryPage(atlas(), NO_EVIDENCE, 'steel')).toBeNull();
});

it('a level-1 industry has those below it, its places and its belts by scale', () => {
  const page = industryPage(atlas(), NO_EVIDENCE, 'clothing');
  expect(page?.belts.map(({ id }) => id)).toEqual(['keqiao', 'keqiao-fabric', 'zhili', 'caoxian']);
  expect(page?.children.map(({ code, group }) => [code, group.count])).toEqual([
    ['textile', 2],
    ['hanfu', 2],
  ]);
  expect(page?.provinces.map(({ code, group }) => [code, group.sum.value])).toEqual([
    ['330000', 5_600_000],
    ['370000', 240_000],
  ]);
  expect(page?.prefectures.map(({ code }) => code)).toEqual(['330600', '330500', '371700']);
  expect(page?.group.sum).toMatchObject({ value: 5_840_000, bound: 'over', withFigure: 3, nested: 1 });
});

it('a level-2 industry names the one above and the markets stated for it or, above, for all below', () => {
  const evidence = { ...NO_EVIDENCE, concentration: [concentration({ industry: industryAt('hanfu') })] };
  const page = industryPage(atlas(), evidence, 'hanfu');
  expect(page?.parent).toEqual({ code: 'clothing', zh: '纺织服装', en: 'Clothing' });
  expect(page?.children).toEqual([]);
  expect(page?.markets).toHaveLength(1);
  expect(industryPage(atlas(), evidence, 'clothing')?.markets).toHaveLength(1);
  expect(industryPage(atlas(), evidence, 'ceramics')?.markets).toEqual([]);
  expect(page?.growing.map(({ id }) => id)).toEqual(['caoxian', 'zhili']);
});

it('neighbours of the trade come as pairs', () => {
  const page = industryPage(neighbours(), NO_EVIDENCE, 'textile');
  expect(page?.rivals.pairs[0]).toMatchObject({ a: { id: 'keqiao' }, b: { id: 'zhuji' } });
});
