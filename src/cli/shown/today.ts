/**
 * The day of the reader's calendar, `YYYY-MM-DD`: the only place that asks the clock. What is late is late today;
 * everything that is printed into books counts from the document's own date.
 */
export function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
