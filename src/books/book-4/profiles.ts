import type { QuickWin as QuickWinData } from '../../generated/types.js';
import { count, joined, word } from '../../i18n/content-words.js';
import { formatRupiah } from '../../i18n/numbers.js';
import type { Model, QuickWin } from '../../model/model.js';
import { quickWinMoney } from '../../model/quick-win-money.js';
import { riskScore } from '../../model/risk.js';
import { agencyShort } from '../agency-name.js';
import { noteIds } from '../notes.js';
import { fundInSentence, fundNames } from '../program-row.js';
import { quickWinRow, quickWinsInOrder } from '../quick-win-row.js';

/** Profil Quick Win: one section each, every question of the assessors answered or visibly open. */
export function profiles(model: Model) {
  return {
    isAbsent: model.quickWins.length === 0,
    total: count(model.quickWins.length),
    quickWins: quickWinsInOrder(model).map((quickWin, index) => profileView(model, quickWin, index + 1)),
  };
}

function profileView(model: Model, quickWin: QuickWin, number: number) {
  const { benefits, sustainability, resources } = quickWin;
  return {
    ...quickWinRow(quickWin, number),
    leadName: quickWin.leadAgency?.name,
    sources: noteIds(model, quickWin.sources),
    programRows: quickWin.programList.map(({ name, description, leadAgency, years, money }) => ({
      name,
      description,
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
    partnerRows: quickWin.partnerList.map(({ name, sector, role }) => ({
      name,
      sector: word('sector', sector),
      role,
    })),
    risks: (quickWin.risks ?? []).map(riskView),
    evidence: (quickWin.evidence ?? []).map(({ title, file, url, date }) => ({ title, file, url, date })),
    money: moneyView(quickWin),
  };
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
