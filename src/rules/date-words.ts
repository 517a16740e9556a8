import { formatDate } from '../i18n/dates.js';
import type { Bilingual } from '../i18n/language.js';

/** An ISO date (a month or year alone, too) as a sentence writes it in each language. */
export function dateWords(date: string): Bilingual {
  return { id: formatDate(date, 'id'), en: formatDate(date, 'en') };
}
