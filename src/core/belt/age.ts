/** Data older than a year are said to be old. Both ISO dates; the day a year later is not yet too old. */
export function isStale(date: string, today: string): boolean {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` < today;
}

/** Full months from one ISO date to a later one. */
export function monthsBetween(date: string, today: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [yearNow = 0, monthNow = 0, dayNow = 0] = today.split('-').map(Number);
  return (yearNow - year) * 12 + monthNow - month - (dayNow < day ? 1 : 0);
}
