import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { browser } from './browser.ts';
import { run } from './step.ts';

// The one test command. Every step runs, whatever the ones before it said; a step that cannot count its cases counts as one.

const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = resolve(import.meta.dirname, 'results');

interface Count {
  readonly passed: number;
  readonly failed: number;
}
interface Step {
  readonly name: string;
  /** A shell line; programs of node_modules are on the PATH. */
  readonly command: string;
  /** Reads what the runner itself counted; null = it left no report. */
  readonly count?: () => Count | null;
  readonly needsBrowser?: boolean;
}

const STEPS: readonly Step[] = [
  { name: 'pack', command: 'npm run --silent pack' },
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'format', command: 'npm run --silent format:check' },
  { name: 'rooms', command: 'npm run --silent rooms' },
  { name: 'knip', command: 'npm run --silent knip' },
  {
    name: 'unit',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${resolve(RESULTS, 'unit.json')}`,
    count: () => vitestCount(resolve(RESULTS, 'unit.json')),
  },
  { name: 'build', command: 'vite build' },
  { name: 'budget', command: 'tsx test/budget.ts' },
  {
    name: 'e2e',
    command: 'playwright test --config test/playwright.config.ts',
    count: () => playwrightCount(resolve(RESULTS, 'e2e.json')),
    needsBrowser: true,
  },
];

function vitestCount(file: string): Count | null {
  const report = readReport<{ numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }>(file);
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

function playwrightCount(file: string): Count | null {
  const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(file);
  if (!report) return null;
  const { expected, unexpected, flaky } = report.stats;
  if (flaky > 0) console.log(`     ${flaky} passed only at the second try: see the log`);
  return { passed: expected + flaky, failed: unexpected };
}

function readReport<Report>(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}

/** Runs one step and says in a line how it went; its full log is in test/results. */
async function take(step: Step, environment: Record<string, string>): Promise<Count> {
  const log = resolve(RESULTS, `${step.name}.log`);
  const { code, seconds, output } = await run('sh', ['-c', step.command], { cwd: ROOT, log, environment });
  const counted = step.count?.() ?? { passed: 0, failed: 0 };
  // A runner that failed without a failed case (it could not start, a file did not load) is itself a failed case, and so is one that ran nothing.
  const silent = step.count && counted.passed + counted.failed === 0;
  const own = step.count
    ? { passed: 0, failed: (code !== 0 && counted.failed === 0) || silent ? 1 : 0 }
    : oneOf(code === 0);
  const sum = { passed: counted.passed + own.passed, failed: counted.failed + own.failed };
  console.log(
    `${sum.failed === 0 ? 'ok  ' : 'FAIL'} ${step.name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${sum.passed} passed, ${sum.failed} failed`,
  );
  if (sum.failed > 0) console.log(indented(output));
  return sum;
}

const oneOf = (good: boolean): Count => (good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** The end of a log, where runners say what went wrong. */
function indented(output: string): string {
  const lines = output.trimEnd().split('\n');
  return lines
    .slice(-60)
    .map((line) => `     ${line}`)
    .join('\n');
}

async function browserEnvironment(): Promise<Record<string, string>> {
  try {
    const path = await browser((line) => console.log(`     ${line}`));
    console.log(`ok   browser  ${path}`);
    return { CHROME: path };
  } catch (error) {
    console.log(`FAIL browser  ${error instanceof Error ? error.message : String(error)}`);
    return {};
  }
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const wanted = process.argv.slice(2);
const environment: Record<string, string> = {
  TZ: 'Asia/Shanghai',
  LANG: 'C.UTF-8',
  FORCE_COLOR: '0',
  PATH: `${resolve(ROOT, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
};
let passed = 0;
let failed = 0;
for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  if (step.needsBrowser) Object.assign(environment, await browserEnvironment());
  const count = await take(step, environment);
  passed += count.passed;
  failed += count.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
