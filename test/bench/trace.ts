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
  const { marks, tasks } = eventsOf(bytes, /^step (\d+|end)$/);
  return {
    steps: marks.slice(0, -1).map(({ ts }, at) => {
      const end = marks[at + 1]?.ts ?? Infinity;
      return { tasks: tasks.filter((task) => task.ts >= ts && task.ts < end).map(timesOf) };
    }),
  };
}

/**
 * The same for steps that follow each other by the clock, from the mark `begin` on: a task belongs to every step that it reaches into.
 * @param pace milliseconds of a step
 */
export function readPaced(bytes: Buffer, pace: number, steps: number): Trace {
  const { marks, tasks } = eventsOf(bytes, /^begin$/);
  const begin = marks[0]?.ts ?? 0;
  return {
    steps: Array.from({ length: steps }, (_, step) => {
      const [from, to] = [begin + step * pace * 1000, begin + (step + 1) * pace * 1000];
      return { tasks: tasks.filter(({ ts, dur = 0 }) => ts < to && ts + dur > from).map(timesOf) };
    }),
  };
}

function timesOf({ dur = 0, tdur = 0 }: Event): Task {
  return { wall: dur / 1000, thread: tdur / 1000 };
}

/** The marks of some name in the order of time, and the tasks of the thread that made them. */
function eventsOf(bytes: Buffer, name: RegExp): { readonly marks: Event[]; readonly tasks: Event[] } {
  const { traceEvents } = JSON.parse(bytes.toString('utf8')) as { traceEvents: Event[] };
  const marks = traceEvents.filter((event) => name.test(event.name) && (event.ph === 'I' || event.ph === 'R'));
  const [first] = marks;
  if (!first) throw new Error('the trace has no marks: was the page traced?');
  const tasks = traceEvents.filter(
    (each) => each.name === 'RunTask' && each.pid === first.pid && each.tid === first.tid,
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks of the main thread');
  return { marks: marks.sort((a, b) => a.ts - b.ts), tasks };
}
