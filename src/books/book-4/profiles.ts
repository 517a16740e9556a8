import type { QuickWin as QuickWinData } from '../../generated/types.js';
import type { Bilingual } from '../../i18n/language.js';
import { formatRupiah, roman } from '../../i18n/numbers.js';
import type { Noun, Voice } from '../../i18n/voice.js';
import type { Model, QuickWin } from '../../model/model.js';
import { monthsTouched } from '../../model/months.js';
import { quickWinMoney } from '../../model/quick-win-money.js';
import { byScore, riskScore } from '../../model/risk.js';
import { quartersOf } from '../../model/schedule.js';
import { agencyShort } from '../agency-name.js';
import { listed } from '../listed.js';
import { noteIds } from '../notes.js';
import { fundInSentence, fundNames } from '../program-row.js';
import { quickWinRow, quickWinsInOrder } from '../quick-win-row.js';
import { voiceOf } from '../voice-of.js';

/** From this score on a risk is high (see `riskScore`). */
const SEVERE = 10;

/** Profil Quick Win: a sheet each, every question of the assessors answered or visibly open. */
export function profiles(model: Model) {
  const { count, some, word } = voiceOf(model);
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

/** What the assessors ask of benefits, sustainability and resources, as their tables name it. */
const QUESTIONS = {
  government: { id: 'Pemerintah daerah', en: 'Regional government' },
  public: { id: 'Masyarakat', en: 'The public' },
  provider: { id: 'Penyelenggara layanan', en: 'Service provider' },
  regulation: { id: 'Regulasi', en: 'Regulation' },
  institution: { id: 'Kelembagaan', en: 'Institution' },
  resources: { id: 'Sumber daya', en: 'Resources' },
  businessModel: { id: 'Model bisnis', en: 'Business model' },
  budget: { id: 'Anggaran', en: 'Budget' },
  people: { id: 'Tenaga', en: 'People' },
  facilities: { id: 'Sarana', en: 'Facilities' },
} as const satisfies Record<string, Bilingual>;

function profileView(model: Model, quickWin: QuickWin, number: number, anchor: string | undefined) {
  const { benefits, sustainability, resources } = quickWin;
  const voice = voiceOf(model);
  const { say, some, word } = voice;
  return {
    ...quickWinRow(quickWin, number, voice),
    anchor,
    leadName: quickWin.leadAgency?.name,
    statusLower: word('programStatus', quickWin.status)?.toLowerCase(),
    quarters: quartersInWords(quickWin.schedule, voice),
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
      { who: say(QUESTIONS.government), text: benefits?.government },
      { who: say(QUESTIONS.public), text: benefits?.public },
      { who: say(QUESTIONS.provider), text: benefits?.provider },
    ],
    sustainability: [
      { what: say(QUESTIONS.regulation), text: sustainability?.regulation },
      { what: say(QUESTIONS.institution), text: sustainability?.institution },
      { what: say(QUESTIONS.resources), text: sustainability?.resources },
      { what: say(QUESTIONS.businessModel), text: sustainability?.business_model },
    ],
    resources: [
      { what: say(QUESTIONS.budget), text: resources?.budget },
      { what: say(QUESTIONS.people), text: resources?.people },
      { what: say(QUESTIONS.facilities), text: resources?.facilities },
    ],
    partnerRows: quickWin.partnerList.map(({ name, sector }) => ({
      name,
      sector: word('sector', sector)?.toLowerCase(),
    })),
    risks: listed(quickWin.risks).map((risk) => riskView(risk, voice)),
    evidence: listed(quickWin.evidence).map(({ title, file, url, date }) => ({ title, file, url, date })),
    money: moneyView(quickWin, voice),
  };
}

const QUARTER: Noun = { id: 'triwulan', en: ['quarter', 'quarters'] };

/** "triwulan I–IV 2025", "triwulan IV 2025–triwulan I 2026" for what a schedule reaches over. */
function quartersInWords(schedule: QuickWin['schedule'], { noun }: Voice): string | undefined {
  const quarters = quartersOf({ start: schedule?.start, end: schedule?.end });
  if (quarters === undefined) return undefined;
  const [first, last] = quarters;
  const name = ({ number, year }: (typeof quarters)[number]) =>
    `${noun(1, QUARTER)} ${roman(number)} ${year}`;
  if (first.year !== last.year) return `${name(first)}–${name(last)}`;
  return first.number === last.number
    ? name(first)
    : `${noun(2, QUARTER)} ${roman(first.number)}–${roman(last.number)} ${first.year}`;
}

function riskView(
  { text, likelihood, impact, mitigation }: NonNullable<QuickWinData['risks']>[number],
  { word }: Voice,
) {
  const score = riskScore(likelihood, impact);
  return {
    text,
    likelihood,
    impact,
    mitigation,
    score: score && { value: score.score, level: word('riskLevel', score.level) },
  };
}

function moneyView(quickWin: QuickWin, voice: Voice) {
  const money = quickWinMoney([quickWin]);
  if (money.total === 0) return undefined;
  const { joined, language, say } = voice;
  const said = (amount: number) => formatRupiah(amount, language);
  return {
    total: money.total,
    onlyYear: money.years.length === 1 ? money.years[0] : undefined,
    years: joined(
      [...money.byYear].map(([year, amount]) =>
        say({ id: `${said(amount)} pada tahun ${year}`, en: `${said(amount)} in ${year}` }),
      ),
    ),
    onlyFund: money.byFund.size === 1 ? fundNames(money, voice) : undefined,
    funds: joined(
      [...money.byFund].map(([fund, amount]) => `${fundInSentence(fund, voice)} ${said(amount)}`),
    ),
  };
}
