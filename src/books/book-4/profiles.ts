import type { QuickWin as QuickWinData } from '../../generated/types.js';
import { count, joined, word } from '../../i18n/content-words.js';
import { formatRupiah, roman } from '../../i18n/numbers.js';
import type { Model, QuickWin } from '../../model/model.js';
import { monthsTouched } from '../../model/months.js';
import { quickWinMoney } from '../../model/quick-win-money.js';
import { byScore, riskScore } from '../../model/risk.js';
import { quartersOf } from '../../model/schedule.js';
import { agencyShort } from '../agency-name.js';
import { listed } from '../listed.js';
import { noteIds } from '../notes.js';
import { some } from '../plan-counts.js';
import { fundInSentence, fundNames } from '../program-row.js';
import { quickWinRow, quickWinsInOrder } from '../quick-win-row.js';

/** From this score on a risk is high (see `riskScore`). */
const SEVERE = 10;

/** Profil Quick Win: a sheet each, every question of the assessors answered or visibly open. */
export function profiles(model: Model) {
  const quickWins = quickWinsInOrder(model);
  const risks = byScore(
    quickWins.flatMap(({ risks: own, displayName }) =>
      listed(own).map((risk) => ({ ...risk, quickWin: displayName })),
    ),
  );
  const [gravest] = risks;
  const anchored = new Set<string | undefined>();
  const partners = new Set(quickWins.flatMap(({ partnerList }) => partnerList.map(({ id }) => id)));
  return {
    isAbsent: quickWins.length === 0,
    total: count(quickWins.length),
    partners: some(partners.size),
    risks: some(quickWins.flatMap(({ risks: own }) => listed(own)).length),
    severe: some(risks.filter(({ score }) => score.score >= SEVERE).length),
    gravest: gravest && {
      quickWin: gravest.risk.quickWin,
      score: gravest.score.score,
      level: word('riskLevel', gravest.score.level)?.toLowerCase(),
    },
    quickWins: quickWins.map((quickWin, index) => {
      // One whose id was taken out has no anchor, nor has the second of two with the same id.
      const { id }: Partial<QuickWin> = quickWin;
      const anchor = id === undefined || anchored.has(id) ? undefined : `quick-win-${id}`;
      anchored.add(id);
      return profileView(model, quickWin, index + 1, anchor);
    }),
  };
}

function profileView(model: Model, quickWin: QuickWin, number: number, anchor: string | undefined) {
  const { benefits, sustainability, resources } = quickWin;
  return {
    ...quickWinRow(quickWin, number),
    anchor,
    leadName: quickWin.leadAgency?.name,
    statusLower: word('programStatus', quickWin.status)?.toLowerCase(),
    quarters: quartersInWords(quickWin.schedule),
    monthsInWords: some(monthsTouched(quickWin.schedule?.start, quickWin.schedule?.end) ?? 0),
    sources: noteIds(model, quickWin.sources),
    programRows: quickWin.programList.map(({ name, leadAgency, years, money }) => ({
      name,
      lead: agencyShort(leadAgency),
      years,
      total: money.total > 0 ? money.total : undefined,
    })),
    problem: quickWin.problem,
    innovation: quickWin.innovation,
    uniqueness: quickWin.uniqueness,
    growth: quickWin.growth,
    benefits: [
      { who: 'Pemerintah daerah', text: benefits?.government },
      { who: 'Masyarakat', text: benefits?.public },
      { who: 'Penyelenggara layanan', text: benefits?.provider },
    ],
    sustainability: [
      { what: 'Regulasi', text: sustainability?.regulation },
      { what: 'Kelembagaan', text: sustainability?.institution },
      { what: 'Sumber daya', text: sustainability?.resources },
      { what: 'Model bisnis', text: sustainability?.business_model },
    ],
    resources: [
      { what: 'Anggaran', text: resources?.budget },
      { what: 'Tenaga', text: resources?.people },
      { what: 'Sarana', text: resources?.facilities },
    ],
    partnerRows: quickWin.partnerList.map(({ name, sector }) => ({
      name,
      sector: word('sector', sector)?.toLowerCase(),
    })),
    risks: listed(quickWin.risks).map(riskView),
    evidence: listed(quickWin.evidence).map(({ title, file, url, date }) => ({ title, file, url, date })),
    money: moneyView(quickWin),
  };
}

/** "triwulan I–IV 2025", "triwulan IV 2025–triwulan I 2026" for what a schedule reaches over. */
function quartersInWords(schedule: QuickWin['schedule']): string | undefined {
  const quarters = quartersOf({ start: schedule?.start, end: schedule?.end });
  if (quarters === undefined) return undefined;
  const [first, last] = quarters;
  const name = ({ number, year }: (typeof quarters)[number]) => `triwulan ${roman(number)} ${year}`;
  if (first.year !== last.year) return `${name(first)}–${name(last)}`;
  return first.number === last.number
    ? name(first)
    : `triwulan ${roman(first.number)}–${roman(last.number)} ${first.year}`;
}

function riskView({ text, likelihood, impact, mitigation }: NonNullable<QuickWinData['risks']>[number]) {
  const score = riskScore(likelihood, impact);
  return {
    text,
    likelihood,
    impact,
    mitigation,
    score: score && { value: score.score, level: word('riskLevel', score.level) },
  };
}

function moneyView(quickWin: QuickWin) {
  const money = quickWinMoney([quickWin]);
  if (money.total === 0) return undefined;
  const said = (amount: number) => formatRupiah(amount, 'id');
  return {
    total: money.total,
    onlyYear: money.years.length === 1 ? money.years[0] : undefined,
    years: joined([...money.byYear].map(([year, amount]) => `${said(amount)} pada tahun ${year}`)),
    onlyFund: money.byFund.size === 1 ? fundNames(money) : undefined,
    funds: joined([...money.byFund].map(([fund, amount]) => `${fundInSentence(fund)} ${said(amount)}`)),
  };
}
