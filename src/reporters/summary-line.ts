import type { Severity } from '../diagnostics/diagnostic.js';
import type { Summary } from '../diagnostics/summary.js';
import type { Language } from '../i18n/language.js';
import { formatNumber } from '../i18n/numbers.js';
import { reportWords } from '../i18n/report-words.js';
import type { Paint } from './report.js';

/** "3 galat, 1 peringatan, 12 info dalam 59 berkas.": the findings counted, in one sentence. */
export function summaryLine(summary: Summary, language: Language, paint: Paint): string {
  const words = reportWords[language];
  const part = (severity: Severity, count: number, template: string) => {
    const counted = template.replace('{count}', formatNumber(count, language));
    const text = language === 'en' && count === 1 ? counted.replace(/s$/, '') : counted;
    return count > 0 ? paint[severity](text) : text;
  };
  const files = words.inFiles.replace('{count}', formatNumber(summary.files, language));
  const inFiles = language === 'en' && summary.files === 1 ? files.replace(/s$/, '') : files;
  const hidden = hiddenWords(summary, language);
  if (summary.errors + summary.warnings + summary.infos === 0) return `${words.clean} ${inFiles}.${hidden}`;
  const parts = [
    part('error', summary.errors, words.errors),
    part('warning', summary.warnings, words.warnings),
    part('info', summary.infos, words.infos),
  ];
  return `${parts.join(', ')} ${inFiles}.${hidden}`;
}

/** What was found and is not shown, so that silence is never taken for health. */
function hiddenWords({ silenced = 0, baseline = 0 }: Summary, language: Language): string {
  const words = reportWords[language];
  const said = (count: number, sentence: string) =>
    count === 0 ? '' : ` ${sentence.replace('{count}', formatNumber(count, language))}`;
  return said(silenced, words.silenced) + said(baseline, words.baseline);
}
