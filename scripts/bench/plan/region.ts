import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mapping } from './yaml-text.js';

/** The region of a measured plan, as its file says it. */
export interface PlanRegion {
  readonly kind: 'kota' | 'kabupaten';
  readonly text: Mapping;
}

/** Where a plan for nowhere in particular plays. */
export const INVENTED: PlanRegion = {
  kind: 'kota',
  text: { name: 'Kota Ukur', kind: 'kota', province: 'Provinsi Ukur', fictional: true },
};

/** The 514 regions of the official table that ships in `data/`, in its order. */
export function officialRegions(): PlanRegion[] {
  const table = readFileSync(join(import.meta.dirname, '../../../data/regions.csv'), 'utf8');
  const names = new Map<string, string>();
  for (const line of table.split('\n').slice(1)) {
    const [code, name] = line.split(',');
    if (code && name) names.set(code, name);
  }
  return [...names].flatMap(([code, name]) => {
    const province = names.get(code.slice(0, 2));
    if (code.length < 5 || province === undefined) return [];
    const kind = name.startsWith('Kota') ? 'kota' : 'kabupaten';
    return { kind, text: { code, name, kind, province } };
  });
}
