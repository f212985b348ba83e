import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** A Chromium as an npm package, for machines where neither a browser nor root is to be had (x64 Linux). */
const PACKAGE = '@sparticuz/chromium@153.0.0';
const PACKAGE_HOME = resolve(import.meta.dirname, '../node_modules/.cache/chromium');

/** What a Chromium without a GPU and, as root, without a sandbox needs. Software WebGL draws the map. */
export const BROWSER_FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--lang=zh-CN',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The browser that is already here: $CHROME, then the usual names on the PATH. */
export function foundBrowser(): string | null {
  const named = process.env['CHROME'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME names ${named}, and there is no such file. Unset it, or point it to a Chromium or Chrome.`);
  }
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((file) => existsSync(file)) ?? null;
}

/** A browser for the tests: the one that is here, else Debian's (as root), else the one from npm. */
export async function browser(say: (line: string) => void = console.log): Promise<string> {
  const found = foundBrowser() ?? fromDebian(say) ?? (await fromNpm(say));
  if (found) return found;
  throw new Error(
    'no Chromium for the tests: install one (Debian: apt-get install chromium fonts-wqy-microhei) or set CHROME to the path of a Chromium or Chrome.',
  );
}

function fromDebian(say: (line: string) => void): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  say('no Chromium here: installing chromium and a Chinese font with apt-get …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-wqy-microhei']]) {
    const { status, stderr } = spawnSync('apt-get', words, { env: environment, encoding: 'utf8' });
    if (status !== 0) {
      say(`apt-get ${words.join(' ')} failed:\n${stderr}`);
      return null;
    }
  }
  return foundBrowser();
}

async function fromNpm(say: (line: string) => void): Promise<string | null> {
  say(`no Chromium here and none from Debian: taking ${PACKAGE} from npm …`);
  try {
    mkdirSync(PACKAGE_HOME, { recursive: true });
    execFileSync('npm', ['install', '--prefix', PACKAGE_HOME, '--no-save', '--no-package-lock', PACKAGE], {
      stdio: 'pipe',
    });
    const entry = join(PACKAGE_HOME, 'node_modules/@sparticuz/chromium/build/index.js');
    const { default: chromium } = (await import(pathToFileURL(entry).href)) as {
      default: { executablePath(): Promise<string> };
    };
    return await chromium.executablePath();
  } catch (error) {
    say(`that failed too: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
