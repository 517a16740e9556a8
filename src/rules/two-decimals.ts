import type { Bilingual } from '../i18n/language.js';
import { formatNumber } from '../i18n/numbers.js';

/** A sum of weights as tables print it: `1,20`; four decimals only where two would hide the difference. */
export function twoDecimals(value: number): Bilingual {
  const digits = Math.abs(Math.round(value * 100) / 100 - value) < 1e-9 ? 2 : 4;
  return { id: formatNumber(value, 'id', { digits }), en: formatNumber(value, 'en', { digits }) };
}
