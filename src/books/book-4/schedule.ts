import { capital, count, joined, word } from '../../i18n/content-words.js';
import type { Model } from '../../model/model.js';
import { FUNDS } from '../../model/money.js';
import { monthsTouched } from '../../model/months.js';
import { quickWinMoney, quickWinPrograms, sharedPrograms } from '../../model/quick-win-money.js';
import { largest } from '../../model/ranking.js';
import { percentOf } from '../../model/share.js';
import { some } from '../plan-counts.js';
import { fundInSentence, fundNames } from '../program-row.js';
import { quickWinRow, quickWinsInOrder } from '../quick-win-row.js';

/** Jadwal dan Anggaran: every quick win side by side, money from the programmes and added up once. */
export function schedule(model: Model) {
  const quickWins = quickWinsInOrder(model);
  const money = quickWinMoney(quickWins);
  const most = largest(money.byFund);
  const starts = quickWins.map(({ schedule: dates }) => dates?.start).filter((date) => date !== undefined);
  const ends = quickWins.map(({ schedule: dates }) => dates?.end).filter((date) => date !== undefined);
  const first = [...starts].sort()[0];
  const last = [...ends].sort().at(-1);
  const months = monthsTouched(first, last);
  const unscheduled = quickWins.filter(({ schedule: dates }) => dates === undefined);
  return {
    isAbsent: quickWins.length === 0,
    rows: quickWins.map((quickWin, index) => quickWinRow(quickWin, index + 1)),
    first,
    last,
    months: months === undefined ? undefined : count(months),
    scheduled: count(quickWins.length - unscheduled.length),
    unscheduled: some(unscheduled.length),
    programCount: count(quickWinPrograms(quickWins).length),
    money:
      money.total === 0
        ? undefined
        : {
            total: money.total,
            severalYears: money.years.length > 1,
            yearRows: money.years.map((year) => ({
              year,
              total: money.byYear.get(year),
              share: percentOf(money.byYear.get(year), money.total),
            })),
            fundRows: FUNDS.filter((fund) => money.byFund.has(fund)).map((fund) => ({
              name: word('fund', fund),
              total: money.byFund.get(fund),
              share: percentOf(money.byFund.get(fund), money.total),
            })),
            most: most && { name: fundInSentence(most.key), share: percentOf(most.amount, money.total) },
            programRows: quickWinPrograms(quickWins).map((program) => ({
              name: program.name,
              quickWins: quickWins
                .filter(({ programList }) => programList.includes(program))
                .map(({ displayName }) => displayName),
              years: program.years,
              funds: sentenceStart(fundNames(program.money)),
              total: program.money.total > 0 ? program.money.total : undefined,
            })),
          },
    shared: joined(sharedPrograms(quickWins).map(({ name }) => name)),
  };
}

function sentenceStart(text: string | undefined): string | undefined {
  return text === undefined ? undefined : capital(text);
}
