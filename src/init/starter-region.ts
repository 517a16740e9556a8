import { kindOf, provinceOf, type Region } from '../regions/regions.js';

/** What a starter knows of the region it is for. */
export interface StarterRegion {
  readonly name: string;
  readonly kind: 'kota' | 'kabupaten';
  /** The official table's row; undefined for an invented region. */
  readonly official: OfficialFacts | undefined;
}

interface OfficialFacts {
  readonly code: string;
  readonly province: string | undefined;
  /** km². */
  readonly area: number | undefined;
  /** Registered residents. */
  readonly population: number | undefined;
}

/** A region of the official table. */
export function officialRegion(row: Region): StarterRegion {
  const { code, name, area, population } = row;
  const province = provinceOf(code)?.name;
  return { name, kind: kindOf(row), official: { code, province, area, population } };
}

/** An invented region; `name` begins with Kota or Kabupaten. */
export function fictionalRegion(name: string, kind: 'kota' | 'kabupaten'): StarterRegion {
  return { name, kind, official: undefined };
}

/** A name as a folder: `Kota Mojokerto` is `kota-mojokerto`. */
export function folderName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
