/** A thing to time, by name. */
export interface Turn {
  readonly name: string;
  readonly run: () => unknown;
  /** How often at most within one measurement; for what cannot be repeated or is slow, 1. */
  readonly most?: number;
}

/** Milliseconds of each round, by name. */
export type Samples = Record<string, number[]>;

/** A measurement lasts at least this long, so that the clock's 5 µs do not count. */
const LEAST_MS = 2;
const WARM_UPS = 3;

/**
 * Times things in turn, A B C A B C …, so that whatever else the machine does falls on all of them alike. Each is run to warm up, then once a
 * round, as many times within the round as it takes to be well above the clock.
 */
export async function inTurn(turns: readonly Turn[], rounds: number): Promise<Samples> {
  const repeats = new Map<string, number>();
  for (const turn of turns) repeats.set(turn.name, await warm(turn));
  const samples: Samples = Object.fromEntries(turns.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const turn of turns) samples[turn.name]?.push(await time(turn, repeats.get(turn.name) ?? 1));
  }
  return samples;
}

async function warm(turn: Turn): Promise<number> {
  let once = Infinity;
  for (let run = 0; run < WARM_UPS; run++) once = Math.min(once, await time(turn, 1));
  const times = Math.max(1, Math.min(turn.most ?? 400, Math.ceil(LEAST_MS / Math.max(once, 0.001))));
  // The optimising compiler wants to see a short function more often.
  if (times > 1) await time(turn, times * 3);
  return times;
}

async function time(turn: Turn, times: number): Promise<number> {
  const start = performance.now();
  for (let run = 0; run < times; run++) {
    const answer = turn.run();
    if (answer instanceof Promise) await answer;
  }
  return (performance.now() - start) / times;
}
