/** Small choices that may be lost without harm; storage can be blocked or full, and then the default stands. */
const PREFIX = 'daitu.';

export function recall<T extends string>(key: string, allowed: readonly T[]): T | null {
  try {
    const stored = localStorage.getItem(PREFIX + key);
    return allowed.find((value) => value === stored) ?? null;
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // Blocked or full: the choice holds until the page closes.
  }
}

/** Short texts of the person, newest first; none where nothing can be kept. */
export function recallList(key: string): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}
