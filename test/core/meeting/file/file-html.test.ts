import { expect, test } from 'vitest';
import { fileDeckOf } from '../../../../src/core/meeting/file/file-deck-of.ts';
import { fileHtml, type FileParts } from '../../../../src/core/meeting/file/file-html.ts';
import { REDACTED } from '../../../../src/core/meeting/file/redacted.ts';
import { TALE } from './tale.ts';

const deck = fileDeckOf(
  [
    {
      ...{ id: 'a', kind: 'view', tale: TALE, caption: '</script><img src=x>', notes: '', frozen: '', unit: '万元' },
      ...{ title: null, view: null, photo: '' },
    },
  ],
  { title: '<浙江 & 江苏>', made: '2026-11-22', review: '', language: 'zh', ramp: 'ochre', contents: REDACTED },
);
const PARTS: FileParts = {
  ...{ deck, ground: { base: 'QQ==', parts: {}, own: null }, stills: ['<svg></svg>'] },
  ...{ script: 'start()', scriptDigest: 'AAA=', styles: 'body{}', stylesDigest: 'BBB=' },
};

test('The policy lets nothing run but the named script, and no request leave', () => {
  const page = fileHtml(PARTS);
  expect(page).toContain("default-src 'none'; script-src 'sha256-AAA='; style-src 'sha256-BBB='; img-src data:");
  expect(page).toContain('<title>&lt;浙江 & 江苏></title>'.replace('& ', '&amp; '));
  expect(page).toContain('<section class="still" id="still-1"><svg></svg></section>');
  // What the deck says can end no element: three scripts begin and three end.
  expect(page.match(/<script/g)).toHaveLength(3);
  expect(page.match(/<\/script/g)).toHaveLength(3);
  expect(page).not.toContain('<img');
});

test('Every slide has its picture', () => {
  expect(() => fileHtml({ ...PARTS, stills: [] })).toThrow('1 slides, but 0');
  expect(() => fileHtml({ ...PARTS, script: '"</script>"' })).toThrow('early');
});
