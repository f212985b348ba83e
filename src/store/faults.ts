/** quota: the disk is full · unavailable: no IndexedDB here (private window, blocked) · broken: anything else. */
export type StoreFault = 'quota' | 'unavailable' | 'broken';
export type Stored<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: StoreFault; readonly why: string };

/** A record that this code did not write. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
}

/** Whether a database says that other code laid it out. */
export function isMismatch(error: unknown): boolean {
  return namesOf(error).some((name) => MISMATCHES.has(name));
}

/** Any error of a database as the answer that the caller gets. */
export function failure(error: unknown): Stored<never> {
  return { ok: false, fault: faultOf(namesOf(error)), why: error instanceof Error ? error.message : String(error) };
}

function faultOf(names: readonly string[]): StoreFault {
  if (names.includes('QuotaExceededError')) return 'quota';
  return names.some((name) => UNAVAILABLE.has(name)) ? 'unavailable' : 'broken';
}

/** Dexie wraps the browser's error, and gathers those of many puts: the name that matters may be on an inner one. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  const gathered: readonly unknown[] = Array.isArray(failures) ? failures : [];
  const within = inner === error ? gathered : [inner, ...gathered];
  return [...(typeof name === 'string' ? [name] : []), ...within.flatMap(namesOf)];
}

const UNAVAILABLE = new Set([
  'MissingAPIError',
  'OpenFailedError',
  'InvalidStateError',
  'SecurityError',
  'UnknownError',
  'DatabaseClosedError',
]);

/** What a database says whose tables, keys or records are laid out by other code. */
const MISMATCHES = new Set([
  'Mismatch',
  'UpgradeError',
  'VersionError',
  'SchemaError',
  'InvalidTableError',
  'NotFoundError',
  'DataError',
]);

/** Does some work of a store; what goes wrong is an answer, never thrown. */
export async function answered<T>(work: () => PromiseLike<T>): Promise<Stored<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return failure(error);
  }
}
