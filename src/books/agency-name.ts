import type { Agency } from '../generated/types.js';

/** The agency as tables call it: its short name where it has one. */
export function agencyShort(agency: Agency | undefined): string | undefined {
  return agency?.short ?? agency?.name;
}

/** "Badan Perencanaan Pembangunan Daerah (Bappeda)". */
export function agencyFull(agency: Agency | undefined): string | undefined {
  const { name, short }: Partial<Agency> = agency ?? {};
  if (name === undefined || short === undefined || short === name) return name ?? short;
  return `${name} (${short})`;
}
