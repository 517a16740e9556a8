import type { Bilingual } from '../../i18n/language.js';
import { nouns } from '../../i18n/nouns.js';
import { termValues } from '../../i18n/terms.js';
import type { Noun } from '../../i18n/voice.js';
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
import { planCounts } from '../plan-counts.js';
import { fundNames, homeName, known, programRow, sheetAnchor } from '../program-row.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

const PROGRAMS_ARE: Noun = { id: 'program', en: ['programme is', 'programmes are'] };

/** The four enabling plans as sections: their headings, and what they are for. */
const ENABLER_SECTIONS: Readonly<Record<EnablerGroup, Record<'title' | 'purpose', Bilingual>>> = {
  policy: {
    title: { id: 'Rencana Kebijakan dan Kelembagaan', en: 'Policy and Institutions Plan' },
    purpose: {
      id: 'Rencana ini menyiapkan peraturan, kelembagaan, dan tata laksana yang menjadi landasan seluruh program.',
      en: 'This plan prepares the regulations, institutions and procedures on which all programmes rest.',
    },
  },
  infrastructure: {
    title: { id: 'Rencana Infrastruktur Pendukung', en: 'Supporting Infrastructure Plan' },
    purpose: {
      id: 'Rencana ini menyiapkan jaringan, pusat data, dan sarana yang dipakai bersama oleh seluruh dimensi.',
      en: 'This plan prepares the networks, data centres and facilities that all dimensions share.',
    },
  },
  applications: {
    title: { id: 'Rencana Aplikasi dan Perangkat Lunak', en: 'Applications and Software Plan' },
    purpose: {
      id: 'Rencana ini menyiapkan aplikasi dan penghubung data yang dipakai lebih dari satu perangkat daerah.',
      en: 'This plan prepares the applications and data links that more than one agency uses.',
    },
  },
  literacy: {
    title: { id: 'Rencana Literasi Digital', en: 'Digital Literacy Plan' },
    purpose: {
      id: 'Rencana ini menyiapkan kecakapan aparatur dan warga agar layanan digital dapat dipakai oleh semua.',
      en: 'This plan prepares the skills of officials and citizens so that everyone can use digital services.',
    },
  },
};

/** Chapter IV: the enabling plans, then the programmes of every dimension. */
export function actions(model: Model): object {
  const { dimensions, programs, enablers, data } = model;
  const voice = voiceOf(model);
  const { enumerated, say, some, word } = voice;
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
    statuses: statuses.map(({ value, count }, index) => {
      const status = word('programStatus', value)?.toLowerCase();
      if (index > 0) return `${count} ${status}`;
      return say({
        id: `${count} program berstatus ${status}`,
        en: `${count} ${voice.noun(count, PROGRAMS_ARE)} ${status}`,
      });
    }),
    overview: overviewRows(model),
    groups: ENABLER_GROUPS.map((id) => ({
      id,
      name: word('enablerGroup', id),
      title: say(ENABLER_SECTIONS[id].title),
      purpose: say(ENABLER_SECTIONS[id].purpose),
      ...section(enablers[id], moneyOfPrograms(enablers[id]), model),
    })),
    indicators: listed(data.enablers?.indicators).map((indicator) => ({
      name: indicator.name,
      baseline: baselineText(indicator, voice),
      target: endTargetText(indicator, voice),
      agency: model.agencies.get(indicator.agency)?.short ?? model.agencies.get(indicator.agency)?.name,
    })),
    dimensions: dimensions.map((dimension) => ({
      id: dimension.id,
      name: dimension.name,
      coordinator: agencyFull(dimension.coordinatorAgency),
      goalCount: some(dimension.goals.length),
      stated: enumerated([
        [dimension.data.counts?.programs ?? 0, nouns.program],
        [dimension.data.counts?.quick_wins ?? 0, nouns.quickWin],
        [dimension.data.counts?.indicators ?? 0, nouns.indicator],
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
  const voice = voiceOf(model);
  return {
    programCount: voice.some(programs.length),
    leaderCount: voice.some(leadersOf(programs).length),
    money: known(money),
    share: percentOf(known(money), known(model.money)),
    fundNames: fundNames(money, voice),
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
