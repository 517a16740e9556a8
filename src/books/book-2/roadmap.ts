import { formatYears } from '../../i18n/dates.js';
import { nouns, qualified } from '../../i18n/nouns.js';
import { fundingTotal, fundingYears, moneyBetween } from '../../model/funding.js';
import type { Model } from '../../model/model.js';
import { FUNDS } from '../../model/money.js';
import { ENABLER_GROUPS, type Program, runsIn } from '../../model/program.js';
import { programCounts } from '../../model/program-counts.js';
import { sumCounts } from '../../model/program-counts-total.js';
import { largest } from '../../model/ranking.js';
import { percentOf } from '../../model/share.js';
import { listed } from '../listed.js';
import { chunks, moneyTables } from '../money-table.js';
import { noteIds } from '../notes.js';
import { planCounts } from '../plan-counts.js';
import { fundInSentence, sheetAnchor } from '../program-row.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** Programmes and this many years keep a table upright on its page. */
const YEARS_ACROSS = 7;

const HORIZONS = ['short', 'medium', 'long'] as const;

/** Chapter V: when what is done, and what it costs year by year. */
export function roadmap(model: Model): object {
  const { data, money, programs } = model;
  const voice = voiceOf(model);
  const { some, word } = voice;
  const peak = largest(money.byYear);
  const fund = largest(money.byFund);
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    phaseCount: some(listed(data.roadmap?.phases).length),
    phases: phasesOf(model),
    sources: noteIds(model, data.roadmap?.sources),
    horizonCounts: horizonCounts(model),
    horizons: HORIZONS.map((horizon) => ({
      id: horizon,
      name: word('horizon', horizon),
      lower: word('horizon', horizon)?.toLowerCase(),
      span: horizonYears(horizon, model),
      programCount: some(programs.all.filter(({ computedHorizon }) => computedHorizon === horizon).length),
      homes: homesOf(model)
        .map(({ name, programs: list }) => {
          const own = list.filter(({ computedHorizon }) => computedHorizon === horizon);
          return { name, count: own.length, programs: own.map((program) => named(program, model)) };
        })
        .filter((home) => home.count > 0),
    })),
    /** Only when every programme has its years can one say that none is of a horizon. */
    isSettled:
      programs.all.length > 0 && programs.all.every(({ computedHorizon }) => computedHorizon !== undefined),
    undated: programs.all
      .filter(({ computedHorizon }) => computedHorizon === undefined)
      .map((program) => named(program, model)),
    matrices: homesOf(model)
      .map((home) => matrixOf(home, model))
      .filter(({ parts }) => parts.length > 0),
    money: moneyTables(money, voice),
    peak: peak && { year: peak.key, amount: peak.amount, share: percentOf(peak.amount, money.total) },
    topFund: fund && {
      name: fundInSentence(fund.key, voice),
      amount: fund.amount,
      share: percentOf(fund.amount, money.total),
    },
    fundCount: some(money.byFund.size),
    fundShares: FUNDS.filter((id) => money.byFund.has(id)).map((id) => ({
      name: word('fund', id),
      amount: money.byFund.get(id),
      share: percentOf(money.byFund.get(id), money.total),
    })),
    funding: fundingOf(model),
  };
}

interface Home {
  readonly id: string;
  readonly name: string | undefined;
  readonly programs: readonly Program[];
}

/** The dimensions and the four enabling plans. */
function homesOf(model: Model): Home[] {
  return [
    ...model.dimensions,
    ...ENABLER_GROUPS.map((id) => ({
      id: `rencana-${id}`,
      name: voiceOf(model).word('enablerGroup', id),
      programs: model.enablers[id],
    })),
  ];
}

function named(program: Program, model: Model) {
  return { name: program.name, sheet: sheetAnchor(program, model), years: program.years };
}

function phasesOf(model: Model) {
  return listed(model.data.roadmap?.phases).map(({ name, years, theme, milestones }) => {
    const running =
      years && model.programs.all.filter((program) => program.years && overlaps(program.years, years)).length;
    const starting =
      years &&
      model.programs.all.filter(
        (program) => program.years && years.start <= program.years.start && program.years.start <= years.end,
      ).length;
    return {
      name,
      years,
      theme,
      milestones: listed(milestones),
      running,
      starting,
      money: years && moneyBetween(model.money, years.start, years.end),
      share: years && percentOf(moneyBetween(model.money, years.start, years.end), model.money.total),
    };
  });
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function horizonCounts(model: Model): string[] {
  const { byHorizon } = sumCounts(programCounts(model));
  const { enumerated, word } = voiceOf(model);
  return enumerated(
    HORIZONS.map((horizon) => [byHorizon[horizon], qualified(nouns.program, word('horizon', horizon))]),
  );
}

/** Until when a programme of this horizon ends at the latest: "2025", "2029". */
function horizonYears(horizon: (typeof HORIZONS)[number], model: Model): string | undefined {
  const { period } = model;
  if (period === undefined) return undefined;
  const { say } = voiceOf(model);
  const { start, end } = period;
  if (horizon === 'short') return say({ id: `selesai pada ${start}`, en: `completed in ${start}` });
  if (horizon === 'medium') {
    const last = Math.min(start + 4, end);
    return say({ id: `selesai paling lambat pada ${last}`, en: `completed by ${last}` });
  }
  if (end <= start + 4) return undefined;
  const years = formatYears(start + 5, end);
  return say({ id: `selesai pada ${years}`, en: `completed in ${years}` });
}

function matrixYears({ period, programs }: Model): number[] {
  const running = programs.all.flatMap(({ years }) => (years === undefined ? [] : [years.start, years.end]));
  if (period !== undefined) return [...period.years];
  if (running.length === 0) return [];
  const [first, last] = [Math.min(...running), Math.max(...running)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * The years in parts that fit across a page, each with the programmes that run in them. One whose years are not
 * known runs in none of them; the chapter names it apart.
 */
function matrixOf({ id, name, programs }: Home, model: Model) {
  const parts = chunks(matrixYears(model), YEARS_ACROSS).map((years) => ({
    years,
    span: { start: years[0], end: years.at(-1) },
    rows: programs
      .filter((program) => years.some((year) => runsIn(program, year)))
      .map((program) => ({
        ...named(program, model),
        runs: years.map((year) => runsIn(program, year)),
      })),
    sums: years.map((year) => programs.filter((program) => runsIn(program, year)).length),
  }));
  return { id, name, parts: parts.filter(({ rows }) => rows.length > 0) };
}

function fundingOf(model: Model) {
  const rows = fundingYears(model);
  const hasCeilings = rows.some(({ ceiling }) => ceiling !== undefined);
  const above = rows.filter(({ room }) => room !== undefined && room < 0);
  return {
    hasCeilings,
    rows,
    all: fundingTotal(rows),
    above: above.map(({ year, room }) => `${year} (${voiceOf(model).rupiahInWords(-(room ?? 0))})`),
    note: model.data.funding?.note,
    sources: noteIds(model, model.data.funding?.sources),
  };
}
