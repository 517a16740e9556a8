import { agencyShort } from '../../books/agency-name.js';
import { voiceOf } from '../../books/voice-of.js';
import type { Bilingual } from '../../i18n/language.js';
import type { Model } from '../../model/model.js';
import { FUNDS, type Money } from '../../model/money.js';
import type { Program } from '../../model/program.js';
import type { Page } from '../../sheets/page.js';
import { band, bands, heads, number, type PageRow, prose, rupiah } from './cells.js';
import { programNumbers, type Section } from './sections.js';
import { TITLE_ROWS, titleRows } from './titles.js';

const NAME: Bilingual = { id: 'Anggaran', en: 'Budget' };
const TITLE: Bilingual = {
  id: 'Anggaran Rencana Aksi Smart City',
  en: 'Budget of the Smart City Action Plan',
};
const HEADS: readonly Bilingual[] = [
  { id: 'No.', en: 'No.' },
  { id: 'Dimensi atau rencana pendukung', en: 'Dimension or enabling plan' },
  { id: 'Program', en: 'Programme' },
  { id: 'Kode', en: 'Code' },
  { id: 'Penanggung jawab', en: 'Lead agency' },
  { id: 'Sumber dana', en: 'Fund' },
];
const WIDTHS = [5, 20, 34, 11, 14, 14];
const SUM: Bilingual = { id: 'Jumlah', en: 'Total' };
const TOTAL: Bilingual = { id: 'Jumlah seluruh program', en: 'Total of all programmes' };

/** What every programme costs in each year, a row a fund: a list that can be filtered. */
export function budgetPage(model: Model, sections: readonly Section[], years: readonly number[]): Page {
  const { say, word } = voiceOf(model);
  const numbers = programNumbers(sections);
  const names = [...HEADS.map(say), ...years.map(String), say(SUM)];
  const rows: PageRow[] = [...titleRows(model, TITLE), heads(names)];
  for (const { name, programs } of sections)
    for (const program of programs)
      for (const fund of fundsOf(program))
        rows.push([
          number(numbers.get(program)),
          prose(name),
          prose(program.name),
          prose(program.code),
          prose(agencyShort(program.leadAgency)),
          prose(word('fund', fund)),
          ...years.map((year) => rupiah(program.money.of(year, fund))),
          rupiah(program.money.byFund.get(fund)),
        ]);
  const bottom = rows.length;
  rows.push(yearCells([...bands(2), band(say(TOTAL)), ...bands(HEADS.length - 3)], model.money, years));
  const widths = [...WIDTHS, ...years.map(() => 16), 17];
  return {
    name: say(NAME),
    widths,
    rows,
    frozen: { rows: TITLE_ROWS + 1, columns: 3 },
    filter: { top: TITLE_ROWS + 1, bottom, columns: names.length },
    paper: 'a3',
    footer: say(TITLE),
  };
}

/** A row of totals behind the cells of its name. */
export function yearCells(before: PageRow, money: Money, years: readonly number[]): PageRow {
  return [
    ...before,
    ...years.map((year) => rupiah(money.byYear.get(year), 'band')),
    rupiah(money.years.length === 0 ? undefined : money.total, 'band'),
  ];
}

function fundsOf({ money }: Program) {
  return FUNDS.filter((fund) => money.byFund.has(fund));
}
