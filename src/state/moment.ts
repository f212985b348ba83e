const two = (number: number) => String(Math.trunc(Math.abs(number))).padStart(2, '0');

/** A moment as the device's clock has it, ISO 8601 with its offset: 2026-11-22T09:30:05.120+08:00. */
export function momentOf(date: Date): string {
  const east = -date.getTimezoneOffset();
  const shifted = new Date(date.getTime() + east * 60_000).toISOString().slice(0, -1);
  return `${shifted}${east < 0 ? '-' : '+'}${two(east / 60)}:${two(east % 60)}`;
}

/** The device's own day: 2026-11-22. */
export function today(): string {
  return now().slice(0, 10);
}

export function now(): string {
  return momentOf(new Date());
}
