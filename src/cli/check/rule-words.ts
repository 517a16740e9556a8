import type { FindingType } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../i18n/language.js';
import { reportWords } from '../../i18n/report-words.js';

const STAGE_NAMES: Readonly<Record<Language, readonly string[]>> = {
  id: ['', 'tahap I', 'tahap II', 'tahap III', 'tahap IV', 'pelaksanaan'],
  en: ['', 'stage I', 'stage II', 'stage III', 'stage IV', 'implementation'],
};

/** "peringatan, galat sejak tahap III": what a finding of this type weighs. */
export function severityWords(type: FindingType, language: Language): string {
  const word = reportWords[language][type.severity];
  if (type.errorFrom === undefined || type.severity === 'error') return word;
  const from = STAGE_NAMES[language][type.errorFrom] ?? '';
  return language === 'id' ? `${word}, galat sejak ${from}` : `${word}, an error from ${from} on`;
}

/** "berlaku sejak tahap II": when it begins to count. */
export function stageWords(type: FindingType, language: Language): string {
  const from = STAGE_NAMES[language][type.stage] ?? '';
  return language === 'id' ? `berlaku sejak ${from}` : `counts from ${from} on`;
}
