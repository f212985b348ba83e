import { expect, it } from 'vitest';
import { placePage } from '../../../src/core/evidence/place-page.ts';
import { platformFiguresOf } from '../../../src/core/evidence/platform-figures.ts';
import { saidOfPlace } from '../../../src/core/evidence/said-of-place.ts';
import { buildHere } from '../../../seeds/built.ts';

const { pack, evidence } = buildHere(new URL('../../../seeds/', import.meta.url));
const page = (code: string) => placePage(pack, evidence, code);

it('a place tells what is stated of itself, and not what is stated of a place in it', () => {
  expect(page('150600')?.said.claims.map(({ value, unit, line }) => [value, unit, line])).toEqual([[3605, '亿元', 9]]);
  expect(page('442000106')?.said.claims.map(({ value, line }) => [value, line])).toEqual([[10, 15]]);
  expect(page('442000')?.said.claims).toEqual([]);
  expect(saidOfPlace(pack, evidence, -1)).toEqual({ claims: [], mentions: [] });
});

it('a statement without a figure stands on the page of its place, its source with it', () => {
  const found = page('440106');
  expect(found?.said.mentions.map(({ zh, line }) => [zh, line])).toEqual([['广州沙河批发市场', 40]]);
  expect(found?.sources[found.said.mentions[0]?.source ?? -1]?.file).toMatch(/^004_/);
});

it('an enterprise without a belt has its figures where its source puts it', () => {
  const figures = page('442000')?.enterpriseFigures.filter(({ subject }) => subject === '星晟传媒') ?? [];
  expect(figures.map(({ claim }) => [claim.value, claim.bound, claim.line])).toEqual([[60, 'over', 87]]);
});

it('what platforms count in the nation comes by measure, with its doubt', () => {
  const [first, ...others] = platformFiguresOf(pack);
  expect(first?.figures.flatMap(({ claims }) => claims.map(({ value, confidence, line }) => [value, confidence, line]))).toEqual([[4, 'low', 40]]); // prettier-ignore
  expect(others.map(({ figures }) => figures.length)).toEqual([9, 7]);
});
