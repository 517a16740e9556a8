/** What is known of a region before it has a key. */
export interface RegionFacts {
  /** Where it lies from the folder that holds all, with `/`; unique among them. */
  readonly path: string;
  readonly code: string | undefined;
  readonly isFictional: boolean;
}

/**
 * The key of each region, in their order: its official code; its path where it has none, is fictional, or shares the
 * code with another, as two versions of one plan do. The same set of regions has the same keys in every order.
 */
export function regionKeys(regions: readonly RegionFacts[]): string[] {
  const codes = regions.map(({ code, isFictional }) => (isFictional ? undefined : code));
  const count = new Map<string, number>();
  for (const name of [...codes.filter((code) => code !== undefined), ...regions.map(({ path }) => path)])
    count.set(name, (count.get(name) ?? 0) + 1);
  return regions.map(({ path }, index) => {
    const code = codes[index];
    // A folder may be called like a code, also like its own.
    const isUnique = code !== undefined && (count.get(code) ?? 0) - (path === code ? 1 : 0) === 1;
    return isUnique ? code : path;
  });
}
