import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROOMS = ['seeds', 'src', 'workers', 'test', 'public'];
/** Made by commands, so they need not be there. */
const MADE = ['node_modules', 'dist', 'public/pack', 'test/results', 'test/bench/results.json'];
const ENDING = /\.(ts|cjs|js|mjs|svelte|css|html|csv|json|md|svg|png|webmanifest)$/;

describe.each(['README.md', 'seeds/README.md'])('%s', (document) => {
  const folder = document.split('/').slice(0, -1).join('/');

  test('names only paths that exist', () => {
    expect(existsSync(join(ROOT, document)), `${document} is missing; write it`).toBe(true);
    const named = pathsIn(readFileSync(join(ROOT, document), 'utf8'));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !isMade(path) && !exists(path, folder))).toEqual([]);
  });
});

test('a path that does not exist is seen', () => {
  expect(
    pathsIn('See `seeds/nowhere.csv`, [here](src/main.ts#top), `npx tsx seeds/check.ts` and C17|C28, 5/10.'),
  ).toEqual(['seeds/check.ts', 'seeds/nowhere.csv', 'src/main.ts']);
  expect(exists('seeds/nowhere.csv', '')).toBe(false);
  expect(exists('check.ts', 'seeds')).toBe(true);
  expect(exists('seeds/*.csv', '')).toBe(true);
  expect(exists('seeds/*.xlsx', '')).toBe(false);
});

/** Words of code and targets of links that look like a path of the project. */
function pathsIn(markdown: string): string[] {
  const code = Array.from(
    markdown.matchAll(/```[^\n]*\n([\s\S]*?)```|`([^`\n]+)`/g),
    ([, block, span]) => block ?? span ?? '',
  );
  const links = Array.from(markdown.matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target.split('#')[0] ?? '');
  const words = [...code, ...links]
    .flatMap((text) => text.split(/[\s,;()"'|]+/))
    .map((word) => word.replace(/(:\d+|[.:])$/, ''));
  return [...new Set(words.filter(isPath))].sort();
}

function isPath(word: string): boolean {
  if (/^[a-z]+:|[<>{}…@]/.test(word)) return false;
  return ROOMS.some((room) => word.startsWith(`${room}/`)) || ENDING.test(word);
}

const isMade = (path: string): boolean => MADE.some((made) => path === made || path.startsWith(`${made}/`));

/** At the root, beside the document, or (a name alone) anywhere in the project; * stands for one name. */
function exists(path: string, folder: string): boolean {
  const wanted = path.replace(/^\.\//, '').replace(/\/$/, '');
  const shape = wanted
    .split('*')
    .map((part) => part.replace(/[.+?^$()[\]\\]/g, '\\$&'))
    .join('[^/]*');
  const alone = !wanted.includes('/');
  const pattern = new RegExp(`^(${folder === '' ? '' : `${folder}/`}|${alone ? '(.*/)?' : ''})${shape}$`);
  return files().some((file) => pattern.test(file));
}

let known: string[] | undefined;
function files(): string[] {
  return (known ??= walk(''));
}

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => name !== '.git')
    .map((entry) => ({ entry, path: folder === '' ? entry.name : `${folder}/${entry.name}` }))
    .filter(({ path }) => !isMade(path))
    .flatMap(({ entry, path }) => (entry.isDirectory() ? [path, ...walk(path)] : [path]));
}
