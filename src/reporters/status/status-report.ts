import type { Stage } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../i18n/language.js';
import type { Status } from '../../status/status.js';

/** What a report on a plan's progress is made from. */
export interface StatusReport {
  readonly status: Status;
  readonly region: string;
  readonly fictional: boolean;
  readonly title: string | undefined;
  readonly stage: Stage;
  /** `draft`, `review` …, as the file says. */
  readonly documentStatus: string | undefined;
  readonly language: Language;
}
