import type { Bilingual } from '../../i18n/language.js';
import type { Model } from '../../model/model.js';

const NAME: Bilingual = { id: 'formulir', en: 'form' };
/** The second, should there be an agency of the first one's name. */
const BLANK = [
  { id: 'kosong', en: 'blank' },
  { id: 'tanpa-nama', en: 'unnamed' },
] as const satisfies readonly Bilingual[];

/**
 * The file of an agency's form, or of the blank one: `formulir-dinkes.xlsx`. The plan's language names it, whoever makes
 * it.
 */
export function formFileName(id: string | undefined, { data, agencies }: Model): string {
  const language = data.language ?? 'id';
  const blank = BLANK.find((word) => agencies.get(word[language])?.id !== word[language]) ?? BLANK[0];
  return `${NAME[language]}-${id ?? blank[language]}.xlsx`;
}
