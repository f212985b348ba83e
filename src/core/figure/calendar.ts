/** Days of a month (1–12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** ISO date of a month's last day. */
export function lastDay(year: number, month: number): string {
  return `${year}-${twoDigits(month)}-${daysInMonth(year, month)}`;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
