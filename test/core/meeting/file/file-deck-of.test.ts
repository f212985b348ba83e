import { expect, test } from 'vitest';
import type { FileInput } from '../../../../src/core/meeting/file/file-deck.ts';
import { fileDeckOf, type FileTerms } from '../../../../src/core/meeting/file/file-deck-of.ts';
import { REDACTED } from '../../../../src/core/meeting/file/redacted.ts';
import { TALE, WITH_OWN } from './tale.ts';

const TERMS: FileTerms = {
  ...{ title: '浙江', made: '2026-11-22', review: '', language: 'zh', ramp: 'ochre', contents: REDACTED },
};
const input = (part: Partial<FileInput>): FileInput => ({
  ...{ id: 'a', kind: 'view', tale: TALE, title: null, caption: '', notes: '', frozen: '', unit: '万元', view: null },
  photo: '',
  ...part,
});

test('Belts and sources that two slides share lie in the file once', () => {
  const turned = { ...TALE, sources: TALE.sources.toReversed(), marks: TALE.marks.slice(1) };
  const moved = { ...turned, marks: turned.marks.map((mark) => ({ ...mark, figure: { ...mark.figure, source: 0 }, grown: { ...mark.grown, source: 0 } })) }; // prettier-ignore
  const deck = fileDeckOf([input({}), input({ tale: TALE }), input({ tale: moved })], TERMS);
  expect(deck.sources.map(({ id }) => id)).toEqual(['s1', 's2']);
  expect(deck.slides.map(({ map }) => map?.marks)).toEqual([[0, 1], [0, 1], [2]]);
  // Whatever a slide's own order of sources was, a figure points to its own.
  expect(deck.marks.map(({ figure }) => deck.sources[figure.source ?? -1]?.id)).toEqual(['s1', 's2', 's2']);
});

test('A place is told to about ten metres, and without a camera the view is what the question asks about', () => {
  const [slide] = fileDeckOf([input({})], TERMS).slides;
  expect(slide?.map?.view).toEqual([118, 27, 123.2, 31.2]);
  const deck = fileDeckOf([input({ view: [119, 28, 121, 30] })], TERMS);
  expect(deck.slides[0]?.map?.view).toEqual([119, 28, 121, 30]);
  expect([deck.marks[0]?.lon, deck.marks[0]?.lat]).toEqual([120.4927, 30.0812]);
});

test('Lines between neighbours go with the map, the chosen one last; one of an own belt stays behind', () => {
  const links = [
    { from: [120.49271, 30.0812], to: [120.2, 29.7], chosen: true },
    { from: [120.2, 29.7], to: [120.1, 29.8] },
    { from: [120.2, 29.7], to: [119, 29], mine: true },
  ] as const;
  const [slide] = fileDeckOf([input({ tale: { ...WITH_OWN, links } })], TERMS).slides;
  expect(slide?.map?.links).toEqual([
    { from: [120.2, 29.7], to: [120.1, 29.8], chosen: false },
    { from: [120.4927, 30.0812], to: [120.2, 29.7], chosen: true },
  ]);
  expect(fileDeckOf([input({})], TERMS).slides[0]?.map?.links).toEqual([]);
});

test('Nothing leaves that was not ticked, and the file says how much stayed', () => {
  const secret = input({ tale: WITH_OWN, notes: '不要外传', photo: 'data:image/jpeg;base64,SECRET' });
  const deck = fileDeckOf([secret], TERMS);
  expect(JSON.stringify(deck)).not.toMatch(/自记|店口|外传|SECRET/);
  expect(deck.left).toEqual({ own: 5, photos: 1, notes: 1 });
  const all = fileDeckOf([secret], { ...TERMS, contents: { own: true, photos: true, notes: true } });
  expect(JSON.stringify(all)).toMatch(/店口自记管业.*外传|外传.*店口自记管业/);
  expect(all.slides[0]?.photo).toContain('SECRET');
  expect(all.left).toEqual({ own: 0, photos: 0, notes: 0 });
});

test('A title that a person wrote stays theirs; one made from own figures does not leave', () => {
  const wrote = { zh: '我写的标题', en: '我写的标题' };
  const deck = fileDeckOf([input({ tale: WITH_OWN }), input({ tale: WITH_OWN, title: wrote })], TERMS);
  expect(deck.slides.map(({ title }) => title.zh)).toEqual(['含自己的数字，标题未带出', '我写的标题']);
});
