/** How many hundredths of `whole` a part is, unrounded; `undefined` where there is no whole to share. */
export function percentOf(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole <= 0 ? undefined : (part / whole) * 100;
}
