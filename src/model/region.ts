import type { Masterplan } from '../generated/types.js';

/** The region's official name, which begins with its kind: "Kota Contoh"; '' while a draft does not say it. */
export function regionName({ region }: Pick<Masterplan, 'region'>): string {
  const { name, kind }: Partial<typeof region> = region;
  if (name === undefined) return '';
  if (hasKind(name) || kind === undefined) return name;
  return `${kind === 'kota' ? 'Kota' : 'Kabupaten'} ${name}`;
}

/** The name without its kind, as it follows an office: "Contoh" in "Wali Kota Contoh". */
export function regionBareName({ region }: Masterplan): string {
  const { name }: Partial<typeof region> = region;
  if (name === undefined) return '';
  return hasKind(name) ? name.replace(/^\S+\s+/, '') : name;
}

/** Inhabitants for each square kilometre, unrounded; undefined until both numbers are there. */
export function populationDensity({ region }: Masterplan): number | undefined {
  const { area_km2: area, population } = region;
  const { value }: { value?: number } = population ?? {};
  return area === undefined || area <= 0 || value === undefined ? undefined : value / area;
}

function hasKind(name: string): boolean {
  return /^(?:kota|kabupaten)\s+\S/i.test(name);
}
