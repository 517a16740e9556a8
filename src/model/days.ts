const DAY = 24 * 60 * 60 * 1000;

/**
 * Days from `from` to `to`, negative when it lies before. A month without a day (`2024-05`) ends on its last
 * day; a year alone on 31 December.
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((lastDay(to) - lastDay(from)) / DAY);
}

function lastDay(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year, 11, 31);
  // Day 0 of the next month is the last of this one.
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}
