import type { Language } from '../../i18n/language.js';
import type { StatusReport } from '../../reporters/status/status-report.js';
import { statusOf } from '../../status/status.js';
import type { Validation } from '../../validate.js';

/** What only `status` needs, as one module: each module that is loaded alone costs its own time. */
export { agenciesJson, agenciesText } from '../../reporters/status/agencies.js';
export { statusJson } from '../../reporters/status/json.js';
export { statusText } from '../../reporters/status/text.js';

/** Takes stock of a checked plan for a report in `language`; `today` is `YYYY-MM-DD`. */
export function makeStatusReport(
  { model, summary, findings }: Pick<Validation, 'model' | 'summary' | 'findings'>,
  today: string,
  language: Language,
): StatusReport {
  const { region, title, status } = model.data;
  return {
    status: statusOf(model, summary, today, findings),
    region: region?.name ?? '–',
    fictional: region?.fictional === true,
    title,
    stage: model.stage,
    documentStatus: status,
    language,
  };
}
