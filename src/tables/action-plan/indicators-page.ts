import { agencyShort } from '../../books/agency-name.js';
import { voiceOf } from '../../books/voice-of.js';
import type { Bilingual } from '../../i18n/language.js';
import { targetsOf } from '../../model/achievement.js';
import type { Model } from '../../model/model.js';
import type { Page } from '../../sheets/page.js';
import { heads, number, type PageRow, prose } from './cells.js';
import { TITLE_ROWS, titleRows } from './titles.js';

const NAME: Bilingual = { id: 'Indikator', en: 'Indicators' };
const TITLE: Bilingual = { id: 'Indikator dan Target Smart City', en: 'Smart City Indicators and Targets' };
const HEADS: readonly Bilingual[] = [
  { id: 'No.', en: 'No.' },
  { id: 'Dimensi', en: 'Dimension' },
  { id: 'Indikator', en: 'Indicator' },
  { id: 'Satuan', en: 'Unit' },
  { id: 'Nilai awal', en: 'Baseline' },
  { id: 'Tahun awal', en: 'Baseline year' },
];
const WIDTHS = [5, 20, 44, 18, 11, 9];
const AGENCY: Bilingual = { id: 'Penanggung jawab', en: 'Agency' };
const ENABLING: Bilingual = { id: 'Rencana pendukung', en: 'Enabling plans' };
const TARGET: Bilingual = { id: 'Target', en: 'Target' };

/** Every indicator with its targets, a column for each year that has one. */
export function indicatorsPage(model: Model): Page {
  const { say } = voiceOf(model);
  const all = model.indicators.all.map((indicator) => ({
    indicator,
    targets: new Map(targetsOf(indicator).map(({ year, value }) => [year, value])),
  }));
  const years = [...new Set(all.flatMap(({ targets }) => [...targets.keys()]))].sort((a, b) => a - b);
  const names = [...HEADS.map(say), ...years.map((year) => `${say(TARGET)} ${year}`), say(AGENCY)];
  const listed = all.map(({ indicator, targets }, index): PageRow => {
    const { path, name, unit, baseline, agency } = indicator;
    const home = model.dimensions.find(({ id }) => path[0] === 'dimensions' && path[1] === id);
    return [
      number(index + 1),
      prose(home?.name ?? say(ENABLING)),
      prose(name),
      prose(unit),
      number(baseline?.value),
      { value: baseline?.year, form: 'year' },
      ...years.map((year) => number(targets.get(year))),
      prose(agencyShort(model.agencies.get(agency))),
    ];
  });
  const rows = [...titleRows(model, TITLE), heads(names), ...listed];
  const widths = [...WIDTHS, ...years.map(() => 11), 14];
  return {
    name: say(NAME),
    widths,
    rows,
    frozen: { rows: TITLE_ROWS + 1, columns: 3 },
    filter: { top: TITLE_ROWS + 1, bottom: rows.length, columns: names.length },
    paper: 'a3',
    footer: say(TITLE),
  };
}
