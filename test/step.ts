import { spawn } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';

export interface RunOptions {
  readonly cwd: string;
  /** Also write everything that the command says into this file. */
  readonly log?: string;
  /** Also show it. */
  readonly show?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface RunResult {
  /** Exit code; 1 where the command was ended by a signal or could not be started. */
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

/** Runs a command to its end and keeps what it said, in order, both streams together. */
export function run(command: string, words: readonly string[], options: RunOptions): Promise<RunResult> {
  const began = performance.now();
  const log: WriteStream | null = options.log ? createWriteStream(options.log) : null;
  const child = spawn(command, words, {
    cwd: options.cwd,
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const hear = (part: string) => {
    output += part;
    log?.write(part);
    if (options.show) process.stdout.write(part);
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  return new Promise((resolve) => {
    const end = (code: number) => {
      log?.end();
      resolve({ code, output, seconds: (performance.now() - began) / 1000 });
    };
    child.on('error', (error) => {
      hear(`${command} could not be started: ${error.message}\n`);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
