import { coverageName } from '../../i18n/status-words.js';
import type { StatusReport } from './status-report.js';

/**
 * What a required part is called: `Sasaran · Indikator` for `dimensions.*.goals[].indicators`. Field names are
 * Indonesian, as the files' editor help is; in English the key speaks for itself.
 */
export function partName(part: string, { titleOf, language }: StatusReport): string | undefined {
  const coverage = coverageName(part);
  if (coverage) return coverage[language];
  if (language !== 'id') return undefined;
  const title = titleOf(part);
  const row = /^(.*\[\])\.[^.]+$/.exec(part)?.[1];
  const owner = row && titleOf(row);
  return title && owner ? `${owner} · ${title}` : title;
}
