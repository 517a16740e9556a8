import type { Agency } from '../generated/types.js';
import type { Voice } from '../i18n/voice.js';
import type { AgencyStatus } from '../status/agency-status.js';

/** How the one who leads an agency of a kind is called, by the agency's name; of others nobody can be sure. */
const OFFICES: Readonly<Partial<Record<NonNullable<Agency['kind']>, (name: string) => string>>> = {
  dinas: (name) => `Kepala ${name}`,
  badan: (name) => `Kepala ${name}`,
  inspektorat: (name) => renamed(name, 'Inspektorat', 'Inspektur') ?? `Pimpinan ${name}`,
  sekretariat: (name) => renamed(name, 'Sekretariat', 'Sekretaris') ?? `Pimpinan ${name}`,
  kecamatan: (name) => renamed(name, 'Kecamatan', 'Camat') ?? `Camat ${name}`,
  kelurahan: (name) => renamed(name, 'Kelurahan', 'Lurah') ?? `Lurah ${name}`,
  'rumah-sakit': (name) => `Direktur ${name}`,
  sekolah: (name) => `Kepala ${name}`,
  bumd: (name) => `Direksi ${name}`,
};

/** Agencies whose names do not say of which region they are; a district or a hospital has a name of its own. */
const OF_REGION: ReadonlySet<string> = new Set(['dinas', 'badan', 'inspektorat', 'sekretariat', 'other']);

/** To whom a letter to an agency goes: "Kepala Dinas Kesehatan Kota Contoh", "Camat Muara". */
export function addressee(
  { id, name, short }: Pick<AgencyStatus, 'id' | 'name' | 'short'>,
  kind: Agency['kind'] | undefined,
  region: string,
  { say }: Voice,
): string {
  const own = name ?? short ?? id;
  const full = OF_REGION.has(kind ?? 'other') && !own.toLowerCase().includes(region.toLowerCase());
  const office = OFFICES[kind ?? 'other']?.(own) ?? `Pimpinan ${own}`;
  return say({
    id: full ? `${office} ${region}` : office,
    en: full ? `the Head of ${own}, ${region}` : `the Head of ${own}`,
  });
}

function renamed(name: string, from: string, to: string): string | undefined {
  return name.toLowerCase().startsWith(`${from.toLowerCase()} `) ? to + name.slice(from.length) : undefined;
}
