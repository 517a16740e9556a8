/** The middle value; the mean of the two middle ones of an even number. NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the `share` of all lies, between neighbours in proportion. NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** From where to where the values lie: quartiles of eight or more, all of fewer. */
export function spread(values: readonly number[]): readonly [number, number] {
  const share = values.length >= 8 ? 0.25 : 0;
  return [quantile(values, share), quantile(values, 1 - share)];
}
