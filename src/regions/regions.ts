import { readFileSync } from 'node:fs';
import { packageFile } from '../package/package-file.js';

/** A row of the official table (data/README.md names the decree): a province or a kabupaten/kota. */
export interface Region {
  /** `35` for a province, `35.76` for a region: text, always. */
  readonly code: string;
  readonly name: string;
  /** km². */
  readonly area: number | undefined;
  /** Registered residents. */
  readonly population: number | undefined;
}

let table: ReadonlyMap<string, Region> | undefined;

/** Every row by code, read once. */
export function regionTable(): ReadonlyMap<string, Region> {
  table ??= parse(readFileSync(packageFile('data', 'regions.csv'), 'utf8'));
  return table;
}

// No name in the table holds a comma or a quote; test/regions proves it, so that this may stay a split.
function parse(text: string): Map<string, Region> {
  const rows = new Map<string, Region>();
  for (const line of text.split(/\r?\n/).slice(1)) {
    const [code = '', name = '', area, population] = line.split(',');
    if (code !== '') rows.set(code, { code, name, area: numberOr(area), population: numberOr(population) });
  }
  return rows;
}

function numberOr(text: string | undefined): number | undefined {
  return text === undefined || text === '' ? undefined : Number(text);
}

/** The region of a code `PP.RR`. */
export function regionByCode(code: string): Region | undefined {
  return code.includes('.') ? regionTable().get(code) : undefined;
}

/** The province a region's code belongs to. */
export function provinceOf(code: string): Region | undefined {
  return regionTable().get(code.slice(0, 2));
}

/**
 * Regions of that name, whatever the case and white space. A full name ("Kota Mojokerto") gives one at most;
 * a bare one ("Mojokerto") may give both of a pair. "Kab." and "Kep." are read in full, and "Administrasi"
 * in the names of Jakarta may be left out.
 */
export function regionsByName(name: string): Region[] {
  const wanted = plainName(name);
  const full = regionNamed(wanted);
  if (full !== undefined) return [full];
  return [`kota ${wanted}`, `kabupaten ${wanted}`]
    .map(regionNamed)
    .filter((region) => region !== undefined)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

let byName: ReadonlyMap<string, Region> | undefined;

/** The region of a full name in the form of `plainName`. */
export function regionNamed(plain: string): Region | undefined {
  byName ??= new Map(
    [...regionTable().values()]
      .filter(({ code }) => code.includes('.'))
      .map((region) => [plainName(region.name), region]),
  );
  return byName.get(plain);
}

/** `kota` or `kabupaten`, from the full name. */
export function kindOf(region: Region): 'kota' | 'kabupaten' {
  return region.name.startsWith('Kota ') ? 'kota' : 'kabupaten';
}

/** A region's name without Kota or Kabupaten, in the form that names are compared in. */
export function bareName(region: Region): string {
  return plainName(region.name).replace(/^(kota|kabupaten) /, '');
}

/** A name in the form that names are compared in. */
export function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^kab\.? /, 'kabupaten ')
    .replace(/\bkep\.? /, 'kepulauan ')
    .replace(/^((?:kota |kabupaten )?)administrasi /, '$1');
}
