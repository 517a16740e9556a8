import { voiceOf } from '../../books/voice-of.js';
import type { Bilingual } from '../../i18n/language.js';
import { fundingTotal, fundingYears } from '../../model/funding.js';
import type { Model } from '../../model/model.js';
import { FUNDS } from '../../model/money.js';
import { percentOf } from '../../model/share.js';
import type { Page, PageCell } from '../../sheets/page.js';
import { yearCells } from './budget-page.js';
import { band, heads, number, type PageRow, prose, rupiah } from './cells.js';
import type { Section } from './sections.js';
import { titleRows } from './titles.js';

const NAME: Bilingual = { id: 'Rekap', en: 'Summary' };
const TITLE: Bilingual = {
  id: 'Rekap Anggaran Rencana Aksi Smart City',
  en: 'Budget Summary of the Smart City Action Plan',
};
const FUND: Bilingual = { id: 'Sumber dana', en: 'Fund' };
const HOME: Bilingual = { id: 'Dimensi atau rencana pendukung', en: 'Dimension or enabling plan' };
const PROGRAMS: Bilingual = { id: 'Program', en: 'Programmes' };
const SUM: Bilingual = { id: 'Jumlah', en: 'Total' };
const SHARE: Bilingual = { id: 'Bagian (%)', en: 'Share (%)' };
const ABILITY: Bilingual = { id: 'Kebutuhan dan pagu', en: 'Need and ceiling' };
const ABILITY_ROWS = {
  total: { id: 'Kebutuhan semua program', en: 'Need of all programmes' },
  ceiling: { id: 'Pagu', en: 'Ceiling' },
  room: { id: 'Selisih (pagu dikurangi kebutuhan)', en: 'Ceiling minus need' },
} satisfies Record<string, Bilingual>;

/** What the plan costs in each year: by fund, by dimension, and against what the region can pay. */
export function recapPage(model: Model, sections: readonly Section[], years: readonly number[]): Page {
  const { say, word } = voiceOf(model);
  const { money } = model;
  const head = (first: Bilingual, ...last: readonly Bilingual[]) =>
    heads([say(first), ...years.map(String), ...[SUM, SHARE, ...last].map(say)]);
  const share = (part: number | undefined): PageCell => ({
    value: percentOf(part, money.total),
    form: 'percent',
  });
  const totals: PageRow = [...yearCells([band(say(SUM))], money, years), band(undefined)];
  const byFund = FUNDS.filter((fund) => money.byFund.has(fund)).map(
    (fund): PageRow => [
      prose(word('fund', fund)),
      ...years.map((year) => rupiah(money.of(year, fund))),
      rupiah(money.byFund.get(fund)),
      share(money.byFund.get(fund)),
    ],
  );
  const byHome = sections.map(
    (section): PageRow => [
      prose(section.name),
      ...years.map((year) => rupiah(section.money.byYear.get(year))),
      rupiah(section.money.total),
      share(section.money.total),
      number(section.programs.length),
    ],
  );
  const rows: PageRow[] = [
    ...titleRows(model, TITLE),
    head(FUND),
    ...byFund,
    totals,
    [],
    head(HOME, PROGRAMS),
    ...byHome,
    [...totals, { value: model.programs.all.length, look: 'band', form: 'number' }],
    ...abilityRows(model, years),
  ];
  const widths = [34, ...years.map(() => 17), 18, 11, 11];
  return {
    name: say(NAME),
    widths,
    rows,
    frozen: { rows: 0, columns: 1 },
    paper: 'a3',
    footer: say(TITLE),
  };
}

/** Nothing where no ceiling is written. */
function abilityRows(model: Model, years: readonly number[]): PageRow[] {
  if (model.data.funding?.ceilings === undefined) return [];
  const { say } = voiceOf(model);
  const byYear = new Map(fundingYears(model).map((row) => [row.year, row]));
  const whole = fundingTotal([...byYear.values()]);
  const kinds = ['total', 'ceiling', 'room'] as const;
  return [
    [],
    heads([say(ABILITY), ...years.map(String), say(SUM)]),
    ...kinds.map(
      (kind): PageRow => [
        prose(say(ABILITY_ROWS[kind])),
        ...years.map((year): PageCell => ({ value: byYear.get(year)?.[kind], form: 'amount' })),
        { value: whole[kind], form: 'amount', look: 'band' },
      ],
    ),
  ];
}
