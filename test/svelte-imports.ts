import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { parse } from 'svelte/compiler';

// dependency-cruiser sees .svelte files after compiling, when their `import type` is gone. This applies the same rules to every
// import of every .svelte file.

interface Side {
  readonly path?: string;
  readonly pathNot?: string;
}
interface Rule {
  readonly name: string;
  readonly comment: string;
  readonly from: Side;
  readonly to: Side & Readonly<Record<string, unknown>>;
}

const ROOT = resolve(import.meta.dirname, '..');
const rules = (createRequire(import.meta.url)('./rooms.cjs') as { forbidden: readonly Rule[] }).forbidden.filter(
  (rule) => Object.keys(rule.to).every((key) => key === 'path' || key === 'pathNot'),
);

/** Targets of all imports of a component, as paths from the root; packages as node_modules/name/. */
function importsOf(file: string): string[] {
  const { instance, module } = parse(readFileSync(resolve(ROOT, file), 'utf8'), { modern: true });
  const statements = [...(instance?.content.body ?? []), ...(module?.content.body ?? [])];
  return statements.flatMap((statement) => {
    const named =
      statement.type === 'ImportDeclaration' || statement.type === 'ExportNamedDeclaration'
        ? statement.source?.value
        : null;
    if (typeof named !== 'string') return [];
    const path = named.replace(/\?.*$/, '');
    return [path.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), path)) : `node_modules/${named}/`];
  });
}

const fits = (side: Side, path: string) =>
  (side.path === undefined || new RegExp(side.path).test(path)) &&
  (side.pathNot === undefined || !new RegExp(side.pathNot).test(path));

const broken: string[] = [];
let seen = 0;
for (const file of readdirSync(resolve(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map(
  (name) => `src/${name}`,
)) {
  if (!file.endsWith('.svelte')) continue;
  for (const target of importsOf(file)) {
    seen++;
    if (!target.startsWith('node_modules/') && !existsSync(resolve(ROOT, target)))
      broken.push(`${file} → ${target}: no such file`);
    for (const rule of rules) {
      if (fits(rule.from, file) && fits(rule.to, target))
        broken.push(`${rule.name}: ${file} → ${target} (${rule.comment})`);
    }
  }
}
for (const line of broken) console.error(line);
console.log(`${seen} imports of .svelte files, ${broken.length} against the rule of rooms`);
process.exit(broken.length > 0 ? 1 : 0);
