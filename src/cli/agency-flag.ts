import { nearest } from '../diagnostics/nearest.js';
import type { Bilingual } from '../i18n/language.js';
import type { Model } from '../model/model.js';
import { UsageError } from './usage-error.js';

const UNKNOWN: Bilingual = {
  id: '--agency tidak mengenal "{text}". Tulis id perangkat daerah seperti dalam agencies.yaml.',
  en: '--agency does not know "{text}". Write the id of an agency as in agencies.yaml.',
};
const NEAR: Bilingual = {
  id: '--agency tidak mengenal "{text}". Maksudnya {near}?',
  en: '--agency does not know "{text}". Did you mean {near}?',
};

/** The id of the agency that `--agency` names, by its id or by any name that the masterplan knows it by. */
export function agencyFlag(text: string, { agencies }: Model): string {
  const found = agencies.get(text);
  if (found !== undefined) return found.id;
  const near = nearest(
    text,
    agencies.all.map(({ id }) => id),
  );
  throw near === undefined ? new UsageError(UNKNOWN, { text }) : new UsageError(NEAR, { text, near });
}
