import { agencyShort } from '../../books/agency-name.js';
import { fundNames, known } from '../../books/program-row.js';
import { voiceOf } from '../../books/voice-of.js';
import type { Bilingual } from '../../i18n/language.js';
import type { Voice } from '../../i18n/voice.js';
import { targetsOf } from '../../model/achievement.js';
import type { Model } from '../../model/model.js';
import type { Program } from '../../model/program.js';
import type { Page } from '../../sheets/page.js';
import { band, bands, heads, lines, number, type PageRow, points, prose, rupiah } from './cells.js';
import { programNumbers, type Section } from './sections.js';
import { TITLE_ROWS, titleRows } from './titles.js';

const COLUMNS: readonly (Bilingual & { readonly width: number })[] = [
  { id: 'No.', en: 'No.', width: 5 },
  { id: 'Sasaran', en: 'Goal', width: 26 },
  { id: 'Strategi', en: 'Strategy', width: 26 },
  { id: 'Program', en: 'Programme', width: 26 },
  { id: 'Uraian', en: 'What is done', width: 40 },
  { id: 'Indikator dan target per tahun', en: 'Indicators and targets by year', width: 40 },
  { id: 'Lokasi', en: 'Where', width: 18 },
  { id: 'Tahun', en: 'Years', width: 11 },
  { id: 'Anggaran (Rp)', en: 'Budget (Rp)', width: 17 },
  { id: 'Sumber dana', en: 'Funds', width: 14 },
  { id: 'Penanggung jawab', en: 'Lead agency', width: 14 },
  { id: 'Perangkat daerah pendukung dan mitra', en: 'Supporting agencies and partners', width: 28 },
  { id: 'Status', en: 'Status', width: 13 },
];
const BUDGET_AT = COLUMNS.findIndex(({ en }) => en === 'Budget (Rp)');

const NAME: Bilingual = { id: 'Rencana Aksi', en: 'Action Plan' };
const TITLE: Bilingual = { id: 'Rencana Aksi Smart City', en: 'Smart City Action Plan' };
const TOTAL_OF: Bilingual = { id: 'Jumlah', en: 'Total of' };
const TOTAL: Bilingual = { id: 'Jumlah seluruh program', en: 'Total of all programmes' };
const BASELINE: Bilingual = { id: 'awal', en: 'baseline' };

/** The matrix of all programmes, a row each, under the dimensions and enabling plans that they belong to. */
export function programsPage(model: Model, sections: readonly Section[]): Page {
  const voice = voiceOf(model);
  const numbers = programNumbers(sections);
  const rows: PageRow[] = [...titleRows(model, TITLE), heads(COLUMNS.map((column) => voice.say(column)))];
  const merges: { top: number; left: number; bottom: number; right: number }[] = [];
  const merge = (right: number) => {
    merges.push({ top: rows.length, left: 1, bottom: rows.length, right });
  };
  const addTotal = (name: string, total: number | undefined) => {
    const after = COLUMNS.length - BUDGET_AT - 1;
    rows.push([band(name), ...bands(BUDGET_AT - 1), rupiah(total, 'band'), ...bands(after)]);
    merge(BUDGET_AT);
  };
  for (const { name, programs, money } of sections) {
    rows.push([band(name), ...bands(COLUMNS.length - 1)]);
    merge(COLUMNS.length);
    rows.push(...programs.map((program) => programCells(program, numbers.get(program), model, voice)));
    addTotal(`${voice.say(TOTAL_OF)} ${name}`, known(money));
  }
  addTotal(voice.say(TOTAL), known(model.money));
  const widths = COLUMNS.map(({ width }) => width);
  return {
    name: voice.say(NAME),
    widths,
    rows,
    merges,
    frozen: { rows: TITLE_ROWS + 1, columns: 4 },
    paper: 'a3',
    footer: voice.say(TITLE),
  };
}

function programCells(program: Program, count: number | undefined, model: Model, voice: Voice): PageRow {
  const strategies = model.strategies.pick(program.strategies);
  const goals = strategies.flatMap(({ goals: ids }) => model.goals.pick(ids));
  return [
    number(count),
    points(goals.map(({ text }) => text)),
    points(strategies.map(({ text }) => text)),
    prose(program.expansion === undefined ? program.name : `${program.name} (${program.expansion})`),
    prose(program.description),
    points(program.indicatorList.map((indicator) => indicatorText(indicator, voice))),
    lines(program.locations ?? []),
    prose(yearsText(program)),
    rupiah(known(program.money)),
    prose(fundNames(program.money, voice)),
    prose(agencyShort(program.leadAgency)),
    lines([...program.supportAgencies.map(agencyShort), ...program.partnerList.map(({ name }) => name)]),
    prose(voice.word('programStatus', program.status)),
  ];
}

/** "Waktu tunggu (menit): awal 74 (2024); 70 (2025); 45 (2027)". */
function indicatorText(indicator: Program['indicatorList'][number], { decimal, say }: Voice): string {
  const { name, unit, baseline } = indicator;
  const first = baseline?.value === undefined ? [] : [{ ...baseline, before: `${say(BASELINE)} ` }];
  const values = [...first, ...targetsOf(indicator).map((target) => ({ ...target, before: '' }))];
  const listed = values.map(
    ({ before, value, year }) => `${before}${decimal(value)}${year === undefined ? '' : ` (${year})`}`,
  );
  return `${name}${unit === undefined ? '' : ` (${unit})`}${listed.length === 0 ? '' : `: ${listed.join('; ')}`}`;
}

function yearsText({ years }: Program): string | undefined {
  // Checking may have taken either end out.
  const { start, end }: Partial<NonNullable<typeof years>> = years ?? {};
  return start === end ? start?.toString() : `${start ?? '…'}–${end ?? '…'}`;
}
