/** What is left of a list whose items checking may have taken out. */
export function listed<T>(items: readonly T[] | undefined): NonNullable<T>[] {
  return (items ?? []).filter((item) => item !== undefined && item !== null);
}
