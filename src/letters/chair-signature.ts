import type { Masterplan } from '../generated/types.js';
import { samePerson } from '../model/same-person.js';

/** Who signs; what is not known prints as a dotted line. */
export interface ChairSignature {
  /** The office: "Sekretaris Daerah Kota Contoh". */
  readonly title: string | undefined;
  readonly name: string | undefined;
}

/**
 * The chair of the implementing team signs. The file says the chair's office or name; the other stands among those who
 * sign the masterplan, if anywhere.
 */
export function chairSignature({ governance, approval }: Masterplan): ChairSignature {
  const chair = governance?.team?.chair?.trim();
  if (chair === undefined) return { title: undefined, name: undefined };
  const listed = (approval?.signatories ?? []).flatMap((one) => one ?? []);
  const byOffice = listed.find(({ title }) => title?.trim().toLowerCase() === chair.toLowerCase());
  if (byOffice !== undefined) return { title: chair, name: byOffice.name };
  // Academic titles are written with dots and commas, offices without.
  if (!/[.,]/.test(chair)) return { title: chair, name: undefined };
  const byName = listed.find(({ name }) => name !== undefined && samePerson(name, chair));
  return { title: byName?.title, name: chair };
}
