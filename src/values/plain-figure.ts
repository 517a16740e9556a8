/** A number as it may be typed into a cell and read in one way only: `1250`, `1.250.000`, `35,76`. */
export function plainFigure(value: number): string {
  const text = String(value);
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return text;
  const [whole = '', decimals] = text.split('.');
  // One group of three would be the very doubt this is to end.
  const grouped = /\d{7}/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
  // So would three decimals: 1,250 is not written, 1,25 is; 1,125 has a nought added.
  const fraction = decimals?.length === 3 ? `${decimals}0` : decimals;
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
