import { nearest } from '../diagnostics/nearest.js';
import {
  bareName,
  kindOf,
  plainName,
  type Region,
  regionByCode,
  regionsByName,
  regionTable,
} from './regions.js';

/** What a code or a name, as a person types it, leads to. */
export type FoundRegion =
  | { readonly kind: 'one'; readonly region: Region }
  /** A bare name that both a kota and a kabupaten have. */
  | { readonly kind: 'several'; readonly regions: readonly Region[] }
  | { readonly kind: 'province'; readonly province: Region }
  /** Nothing of that name; `near` are those it may have been meant to be, the likeliest first. */
  | { readonly kind: 'none'; readonly near: readonly Region[] };

/** How many names are proposed where none fits. */
const PROPOSALS = 5;

/** Looks a region up by code (`35.76`), full name, bare name, or a folder's form of the name (`kota-mojokerto`). */
export function findRegion(text: string): FoundRegion {
  const code = text.trim();
  const byCode = regionByCode(code);
  if (byCode) return { kind: 'one', region: byCode };
  const found = regionsByName(text);
  const regions = found.length > 0 ? found : regionsByName(text.replace(/[-_]+/g, ' '));
  const [region] = regions;
  if (region && regions.length === 1) return { kind: 'one', region };
  if (regions.length > 1) return { kind: 'several', regions };
  const province = provinceCalled(code);
  if (province) return { kind: 'province', province };
  return { kind: 'none', near: nearRegions(code) };
}

function provinceCalled(text: string): Region | undefined {
  const wanted = plainName(text).replace(/^provinsi /, '');
  return [...regionTable().values()].find(
    ({ code, name }) => !code.includes('.') && (code === wanted || plainName(name) === wanted),
  );
}

function nearRegions(text: string): Region[] {
  // A code without its dot is what statistics offices write; their numbers may mean another region, so it is only proposed.
  const dotted = regionByCode(text.replace(/^(\d\d)(\d\d)$/, '$1.$2'));
  if (dotted) return [dotted];
  if (/^[\d.]*$/.test(text)) return [];
  const wanted = plainName(text.replace(/[-_]+/g, ' '));
  const [, kind, bare = wanted] = /^(kota|kabupaten) (.+)$/.exec(wanted) ?? [];
  const regions = [...regionTable().values()].filter(
    (region) => region.code.includes('.') && (kind === undefined || kindOf(region) === kind),
  );
  const holding = bare.length < 3 ? [] : regions.filter((region) => bareName(region).includes(bare));
  const beginning = holding.filter((region) => bareName(region).startsWith(bare));
  return [...new Set([...beginning, ...alike(bare, regions), ...holding])].slice(0, PROPOSALS);
}

/** Regions whose bare name is like `wanted`, the nearest first. */
function alike(wanted: string, regions: readonly Region[]): Region[] {
  const left = new Set(regions.map(bareName));
  const found: Region[] = [];
  while (found.length < PROPOSALS) {
    const best = nearest(wanted, left);
    if (best === undefined) break;
    left.delete(best);
    found.push(...regions.filter((region) => bareName(region) === best));
  }
  return found;
}
