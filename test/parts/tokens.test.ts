import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { tokensOf } from '../../src/parts/tokens.ts';

const SOURCE = resolve(import.meta.dirname, '../../src');
const read = (file: string) => readFileSync(resolve(SOURCE, file), 'utf8');

test('each token is told once, with what it is for', () => {
  const css = ':root {\n  --paper: #fff;\n  --type-1: 13px;\n  --ease: linear;\n}\n:root[dark] {\n  --paper: #000;\n}';
  expect(tokensOf(css)).toEqual([
    { name: '--paper', group: 'colour' },
    { name: '--type-1', group: 'type' },
    { name: '--ease', group: 'motion' },
  ]);
});

/** The styles of a file: all of a .css, what stands between the style tags of a .svelte. */
function stylesOf(file: string): string {
  const text = read(file);
  const css = file.endsWith('.css') ? text : (/<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '');
  return css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
  // The single file opens without the app, so its sheet has all of its own.
  (file) => /\.(css|svelte)$/.test(file) && file !== 'tokens.css' && file !== 'meeting/player/player.css',
);

test('no style sheet has a colour of its own beside the tokens', () => {
  const own = files.flatMap((file) =>
    Array.from(
      stylesOf(file).matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/gi),
      ([found]) => `${file}: ${found}`,
    ),
  );
  expect(own).toEqual([]);
});

test('no markup has one either', () => {
  const own = files
    .filter((file) => file.endsWith('.svelte'))
    .flatMap((file) =>
      Array.from(
        read(file).matchAll(/(?:fill|stroke|color|background)[=:]\s*"?#[0-9a-f]{3,8}\b/gi),
        ([found]) => `${file}: ${found}`,
      ),
    );
  expect(own).toEqual([]);
});

test('every token that a style asks for is there, or set by a file of its own', () => {
  const named = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), ([, name = '']) => name);
  const known = new Set([
    ...tokensOf(read('tokens.css')).map(({ name }) => name),
    ...files.flatMap((file) => named(read(file), /(--[a-z0-9-]+)(?:\s*[:=]|',)/g)),
  ]);
  const asked = files.flatMap((file) => named(stylesOf(file), /var\((--[a-z0-9-]+)/g));
  expect(asked.filter((name) => !known.has(name))).toEqual([]);
});
