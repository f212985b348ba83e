import { resolve } from 'node:path';
import { build } from 'vite';
import { run } from './step.ts';
import { serve, type Site } from './serve.ts';

const ROOT = resolve(import.meta.dirname, '..');
const FIRST_PORT = Number(process.env['PORT'] ?? 4173);

/** The first free port from `port` on. */
async function serveFrom(port: number): Promise<Site> {
  try {
    return await serve({ directory: resolve(ROOT, 'dist'), port });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || port > FIRST_PORT + 50) throw error;
    return serveFrom(port + 1);
  }
}

console.log('1/3 building the data pack …');
const pack = await run('npm', ['run', '--silent', 'pack'], { cwd: ROOT, show: true });
if (pack.code !== 0) process.exit(pack.code);
console.log('2/3 building the app …');
await build({ configFile: resolve(ROOT, 'vite.config.ts'), logLevel: 'warn' });
console.log('3/3 serving it …');
const site = await serveFrom(FIRST_PORT);
console.log(
  `\n带图 Daitu is open at  ${site.url}\nStop it with Ctrl+C. Once it says 可离线使用, it works without this server.`,
);
