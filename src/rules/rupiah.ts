import type { Bilingual } from '../i18n/language.js';
import { formatRupiah } from '../i18n/numbers.js';

/** An amount as a message prints it: `Rp1.250.000.000`. */
export function rupiah(amount: number): Bilingual {
  return { id: formatRupiah(amount, 'id'), en: formatRupiah(amount, 'en') };
}
