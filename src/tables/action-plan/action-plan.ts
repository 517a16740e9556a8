import { voiceOf } from '../../books/voice-of.js';
import { fundingYears } from '../../model/funding.js';
import type { Model } from '../../model/model.js';
import { regionName } from '../../model/region.js';
import type { WorkbookSpec } from '../../sheets/page.js';
import { budgetPage } from './budget-page.js';
import { indicatorsPage } from './indicators-page.js';
import { programsPage } from './programs-page.js';
import { quickWinsPage } from './quick-wins-page.js';
import { recapPage } from './recap-page.js';
import { sectionsOf } from './sections.js';

/**
 * The action plan of one region as a workbook, as planning offices know it, in the language of the project: programmes,
 * their budgets by fund and year, a summary, indicators and quick wins. Every total is the model's.
 */
export function actionPlan(model: Model): WorkbookSpec {
  const { language, say } = voiceOf(model);
  const sections = sectionsOf(model);
  const years = fundingYears(model).map(({ year }) => year);
  return {
    title: `${say({ id: 'Rencana Aksi', en: 'Action Plan' })} ${regionName(model.data)}`.trim(),
    language,
    pages: [
      programsPage(model, sections),
      budgetPage(model, sections, years),
      recapPage(model, sections, years),
      indicatorsPage(model),
      quickWinsPage(model),
    ],
  };
}
