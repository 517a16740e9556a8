import type { Summary } from '../diagnostics/summary.js';
import type { Language } from '../i18n/language.js';
import type { Model } from '../model/model.js';
import type { StatusReport } from '../reporters/status/status-report.js';
import { statusOf } from '../status/status.js';

/** What only `status` needs, as one module: each module that is loaded alone costs its own time. */
export { statusJson } from '../reporters/status/json.js';
export { statusText } from '../reporters/status/text.js';

/** Takes stock of a plan for a report in `language`; `today` is `YYYY-MM-DD`. */
export function makeStatusReport(
  model: Model,
  findings: Summary,
  today: string,
  language: Language,
): StatusReport {
  const { region, title, status } = model.data;
  return {
    status: statusOf(model, findings, today),
    region: region?.name ?? '–',
    fictional: region?.fictional === true,
    title,
    stage: model.stage,
    documentStatus: status,
    language,
  };
}
