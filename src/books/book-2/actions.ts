import { word } from '../../i18n/content-words.js';
import { termValues } from '../../i18n/terms.js';
import type { Dimension } from '../../model/dimension.js';
import { moneyOfPrograms } from '../../model/funding.js';
import { leadersOf } from '../../model/leaders.js';
import type { Model } from '../../model/model.js';
import type { Money } from '../../model/money.js';
import { ENABLER_GROUPS, type EnablerGroup, type Program } from '../../model/program.js';
import { programCounts } from '../../model/program-counts.js';
import { sumCounts } from '../../model/program-counts-total.js';
import { byTotal, tally } from '../../model/ranking.js';
import { percentOf } from '../../model/share.js';
import { agencyFull } from '../agency-name.js';
import { baselineText, endTargetText } from '../indicator-words.js';
import { listed } from '../listed.js';
import { enumerated, planCounts, some } from '../plan-counts.js';
import { fundNames, homeName, known, programRow, sheetAnchor } from '../program-row.js';
import { regionFacts } from '../region-facts.js';

/** The four enabling plans as sections: their headings, and what they are for. */
const ENABLER_SECTIONS: Readonly<Record<EnablerGroup, { readonly title: string; readonly purpose: string }>> =
  {
    policy: {
      title: 'Rencana Kebijakan dan Kelembagaan',
      purpose:
        'Rencana ini menyiapkan peraturan, kelembagaan, dan tata laksana yang menjadi landasan seluruh program.',
    },
    infrastructure: {
      title: 'Rencana Infrastruktur Pendukung',
      purpose:
        'Rencana ini menyiapkan jaringan, pusat data, dan sarana yang dipakai bersama oleh seluruh dimensi.',
    },
    applications: {
      title: 'Rencana Aplikasi dan Perangkat Lunak',
      purpose:
        'Rencana ini menyiapkan aplikasi dan penghubung data yang dipakai lebih dari satu perangkat daerah.',
    },
    literacy: {
      title: 'Rencana Literasi Digital',
      purpose:
        'Rencana ini menyiapkan kecakapan aparatur dan warga agar layanan digital dapat dipakai oleh semua.',
    },
  };

/** Chapter IV: the enabling plans, then the programmes of every dimension. */
export function actions(model: Model): object {
  const { dimensions, programs, enablers, data } = model;
  const leaders = leadersOf(programs.all);
  const statuses = tally(
    programs.all.map(({ status }) => status),
    termValues('programStatus'),
  );
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    inDimensions: some(dimensions.flatMap((dimension) => dimension.programs).length),
    inEnablers: some(ENABLER_GROUPS.flatMap((group) => enablers[group]).length),
    topDimension: topOf(byTotal(dimensions)[0], model),
    topLeader: leaders[0] && {
      name: agencyFull(leaders[0].agency),
      programs: some(leaders[0].programs.length),
    },
    statuses: statuses.map(
      ({ value, count }, index) =>
        `${count} ${index === 0 ? 'program berstatus ' : ''}${word('programStatus', value)?.toLowerCase()}`,
    ),
    overview: overviewRows(model),
    groups: ENABLER_GROUPS.map((id) => ({
      id,
      name: word('enablerGroup', id),
      ...ENABLER_SECTIONS[id],
      ...section(enablers[id], moneyOfPrograms(enablers[id]), model),
    })),
    indicators: listed(data.enablers?.indicators).map((indicator) => ({
      name: indicator.name,
      baseline: baselineText(indicator),
      target: endTargetText(indicator),
      agency: model.agencies.get(indicator.agency)?.short ?? model.agencies.get(indicator.agency)?.name,
    })),
    dimensions: dimensions.map((dimension) => ({
      id: dimension.id,
      name: dimension.name,
      coordinator: agencyFull(dimension.coordinatorAgency),
      goalCount: some(dimension.goals.length),
      stated: enumerated([
        [dimension.data.counts?.programs ?? 0, 'program'],
        [dimension.data.counts?.quick_wins ?? 0, 'quick win'],
        [dimension.data.counts?.indicators ?? 0, 'indikator'],
      ]),
      ...section(dimension.programs, dimension.money, model),
    })),
  };
}

function topOf(dimension: Dimension | undefined, { money }: Model) {
  if (dimension === undefined) return undefined;
  const { name, money: own } = dimension;
  return { name, total: own.total, share: percentOf(own.total, money.total) };
}

/** What a section says of its programmes, and their table. */
function section(programs: readonly Program[], money: Money, model: Model) {
  // The largest of one is no news.
  const top = programs.length > 1 ? byTotal(programs)[0] : undefined;
  return {
    programCount: some(programs.length),
    leaderCount: some(leadersOf(programs).length),
    money: known(money),
    share: percentOf(known(money), known(model.money)),
    fundNames: fundNames(money),
    top: top && { name: top.name, sheet: sheetAnchor(top, model), total: top.money.total },
    programs: programs.map((program) => programRow(program, model)),
  };
}

function overviewRows(model: Model) {
  const counts = programCounts(model);
  const row = (total: number, byHorizon: (typeof counts)[number]['byHorizon'], money: Money) => ({
    total,
    ...byHorizon,
    money: known(money),
    share: percentOf(known(money), known(model.money)),
  });
  const all = sumCounts(counts);
  return {
    open: all.byHorizon.open > 0,
    rows: counts.map(({ home, total, byHorizon }) => ({
      name: homeName({ home: home as Program['home'] }, model),
      ...row(total, byHorizon, moneyOfHome(home, model)),
    })),
    all: row(all.total, all.byHorizon, model.money),
  };
}

function moneyOfHome({ kind, id }: { readonly kind: string; readonly id: string }, model: Model): Money {
  const dimension = kind === 'dimension' ? model.dimensions.find((item) => item.id === id) : undefined;
  const group = ENABLER_GROUPS.find((item) => item === id);
  return dimension?.money ?? moneyOfPrograms(group === undefined ? [] : model.enablers[group]);
}
