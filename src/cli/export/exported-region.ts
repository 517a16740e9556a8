import type { Bilingual } from '../../i18n/language.js';
import { ToldError } from '../../i18n/told-error.js';
import type { Model } from '../../model/model.js';

const UNKNOWN: Bilingual = {
  id: 'Nama daerahnya (region.name) tidak dapat dibaca, jadi datanya tidak diekspor. Jalankan masterplan validate dan perbaiki galatnya.',
  en: 'The name of its region (region.name) cannot be read, so its data are not exported. Run masterplan validate and mend the errors.',
};

/** What tells a region from others. Throws ToldError where not even its name is known: its file could not be read. */
export function exportedRegion({ data }: Model): {
  name: string;
  code: string | undefined;
  isFictional: boolean;
} {
  // Checking may have taken out even what the schema requires.
  const { name, code, fictional = false }: Partial<typeof data.region> = data.region;
  if (name === undefined) throw new ToldError(UNKNOWN, {});
  return { name, code, isFictional: fictional };
}
