import type { Masterplan } from '../generated/types.js';

/** The region's official name, which begins with its kind: "Kota Contoh". */
export function regionName({ region }: Masterplan): string {
  const kind = region.kind === 'kota' ? 'Kota' : 'Kabupaten';
  return hasKind(region.name) ? region.name : `${kind} ${region.name}`;
}

/** The name without its kind, as it follows an office: "Contoh" in "Wali Kota Contoh". */
export function regionBareName({ region }: Masterplan): string {
  return hasKind(region.name) ? region.name.replace(/^\S+\s+/, '') : region.name;
}

/** Inhabitants for each square kilometre, unrounded; undefined until both numbers are there. */
export function populationDensity({ region }: Masterplan): number | undefined {
  const { area_km2: area, population } = region;
  return area === undefined || area <= 0 || population === undefined ? undefined : population.value / area;
}

function hasKind(name: string): boolean {
  return /^(?:kota|kabupaten)\s+\S/i.test(name);
}
