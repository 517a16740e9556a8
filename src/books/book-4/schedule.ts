import { formatDate } from '../../i18n/dates.js';
import type { Language } from '../../i18n/language.js';
import { roman } from '../../i18n/numbers.js';
import { capital } from '../../i18n/phrases.js';
import type { Model, QuickWin } from '../../model/model.js';
import { FUNDS } from '../../model/money.js';
import { monthsTouched } from '../../model/months.js';
import { quickWinMoney, quickWinPrograms, sharedPrograms } from '../../model/quick-win-money.js';
import { largest } from '../../model/ranking.js';
import { type Schedule, scheduleOf } from '../../model/schedule.js';
import { percentOf } from '../../model/share.js';
import { fundInSentence, fundNames } from '../program-row.js';
import { quickWinRow, quickWinsInOrder } from '../quick-win-row.js';
import { voiceOf } from '../voice-of.js';

/** Jadwal dan Anggaran: every quick win side by side, money from the programmes and added up once. */
export function schedule(model: Model) {
  const voice = voiceOf(model);
  const { count, joined, some, word } = voice;
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
    rows: quickWins.map((quickWin, index) => quickWinRow(quickWin, index + 1, voice)),
    matrix: matrixOf(quickWins, voice.language),
    /** Those that have dates, as a sentence begins. */
    capitalTotal: capital(count(quickWins.length - unscheduled.length)),
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
            most: most && {
              name: fundInSentence(most.key, voice),
              share: percentOf(most.amount, money.total),
            },
            programRows: quickWinPrograms(quickWins).map((program) => ({
              name: program.name,
              quickWins: quickWins
                .filter(({ programList }) => programList.includes(program))
                .map(({ displayName }) => displayName),
              years: program.years,
              funds: capital(fundNames(program.money, voice)),
              total: program.money.total > 0 ? program.money.total : undefined,
            })),
          },
    shared: joined(sharedPrograms(quickWins).map(({ name }) => name)),
  };
}

/** Every quick win across the months or quarters; `undefined` while no schedule is known. */
function matrixOf(quickWins: readonly QuickWin[], language: Language) {
  const matrix = scheduleOf(
    quickWins.map(({ schedule: dates }) => ({ start: dates?.start, end: dates?.end })),
  );
  if (matrix === undefined) return undefined;
  const years = new Set(matrix.steps.map(({ year }) => year));
  return {
    isMonths: matrix.unit === 'month',
    onlyYear: years.size === 1 ? matrix.steps[0]?.year : undefined,
    steps: matrix.steps.map((step) => stepName(step, matrix.unit, years.size > 1, language)),
    rows: quickWins.map(({ displayName }, index) => ({ name: displayName, runs: matrix.rows[index] ?? [] })),
  };
}

/** "Feb", "Feb 2025", "I", "I 2025". */
function stepName(
  { year, number }: Schedule['steps'][number],
  unit: Schedule['unit'],
  withYear: boolean,
  language: Language,
) {
  const month = formatDate(`${year}-${String(number).padStart(2, '0')}`, language).slice(0, 3);
  const name = unit === 'month' ? month : roman(number);
  return withYear ? `${name} ${year}` : name;
}
