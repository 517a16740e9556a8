import type { Language } from '../../i18n/language.js';
import { coverageName } from '../../i18n/status-words.js';
import type { MissingPart } from '../../status/missing-parts.js';

/**
 * What a required part is called. Field names are Indonesian, as the files' editor help is; in English the key
 * speaks for itself.
 */
export function partName({ part, title }: MissingPart, language: Language): string | undefined {
  return coverageName(part)?.[language] ?? (language === 'id' ? title : undefined);
}
