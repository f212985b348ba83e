/** What the page's main thread did in each step, by its marks `step 0`, `step 1` … `step end`. */
export interface Trace {
  readonly steps: readonly { readonly tasks: readonly Task[] }[];
}

/** Milliseconds by the clock, and those in which the thread had a processor: a busy machine adds to the first alone. */
export interface Task {
  readonly wall: number;
  readonly thread: number;
}

interface Event {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of these, with a processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Reads a Chromium trace with user timings and tasks. @throws when there are no marks in it */
export function readTrace(bytes: Buffer): Trace {
  const { traceEvents } = JSON.parse(bytes.toString('utf8')) as { traceEvents: Event[] };
  const marks = traceEvents.filter(({ name, ph }) => /^step (\d+|end)$/.test(name) && (ph === 'I' || ph === 'R'));
  const [first] = marks;
  if (!first) throw new Error('the trace has no marks: was the page traced?');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid,
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks of the main thread');
  marks.sort((a, b) => a.ts - b.ts);
  return {
    steps: marks.slice(0, -1).map(({ ts }, at) => {
      const end = marks[at + 1]?.ts ?? Infinity;
      const within = tasks.filter((task) => task.ts >= ts && task.ts < end);
      return { tasks: within.map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, thread: tdur / 1000 })) };
    }),
  };
}
