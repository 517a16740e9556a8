import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Language } from '../i18n/language.js';
import { fillMessage } from '../i18n/message.js';
import { printable } from '../i18n/printable.js';

/** A printable line for each related place: `kota/agencies.yaml:3:5 Instansi ini ditulis di sini.` */
export function relatedLines(
  { related }: Diagnostic,
  language: Language,
  fileName: (file: string) => string,
): string[] {
  return related.map(({ message, args, place }) =>
    printable(
      `${fileName(place.file)}:${place.line}:${place.column} ${fillMessage(message, args, language)}`,
    ),
  );
}
