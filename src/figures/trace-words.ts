import type { Bilingual } from '../i18n/language.js';
import { nouns } from '../i18n/nouns.js';
import { capital } from '../i18n/phrases.js';
import type { Noun } from '../i18n/voice.js';
import type { Dimension } from '../model/dimension.js';
import type { Pen } from './pen.js';
import type { Column, TraceGraph, TraceNode } from './trace-graph.js';

export const missing: Bilingual = { id: '(belum diisi)', en: '(not filled in)' };

export const heads: Readonly<Record<Column, Bilingual>> = {
  gap: { id: 'Kesenjangan', en: 'Gaps' },
  strategy: { id: 'Strategi', en: 'Strategies' },
  program: { id: 'Program', en: 'Programmes' },
  indicator: { id: 'Indikator', en: 'Indicators' },
};

export const legend = {
  open: {
    id: 'Garis putus-putus: belum berkaitan dengan kolom sebelum atau sesudahnya',
    en: 'Dashed outline: no link yet to the column before or after it',
  },
  foreign: {
    id: 'Latar kelabu: program dimensi lain atau rencana pendukung',
    en: 'Grey box: a programme of another dimension or of an enabling plan',
  },
} satisfies Record<string, Bilingual>;

/** What the figure shows, in sentences: how many of each there are, and how many hang loose. */
export function traceDescription(pen: Pen, { name }: Dimension, { nodes, hidden }: TraceGraph): string {
  const all = [...nodes, ...hidden].filter(({ lane }) => !lane);
  const of = (column: Column, is: (node: TraceNode) => boolean = () => true) =>
    all.filter((node) => node.column === column && is(node)).length;
  const gaps = of('gap');
  const unanswered = of('gap', ({ open }) => open.after);
  const named: readonly (readonly [number, Noun])[] = [
    [gaps, nouns.gap],
    [of('strategy'), nouns.strategy],
    [of('program'), nouns.program],
    [of('indicator'), nouns.indicator],
  ];
  const there = pen.joined(
    named.filter(([count]) => count > 0).map(([count, noun]) => pen.counted(count, noun)),
  );
  const first = pen.say({ id: `Pada ${name} tercatat ${there}.`, en: `${name} has ${there}.` });
  return [
    first,
    answered(pen, gaps, unanswered),
    ...loose(
      pen,
      of('strategy', ({ open }) => open.before),
      {
        id: 'strategi belum berkaitan dengan kesenjangan',
        en: ['strategy answers no gap yet', 'strategies answer no gap yet'],
      },
    ),
    ...loose(
      pen,
      of('strategy', ({ open }) => open.after),
      {
        id: 'strategi belum memiliki program',
        en: ['strategy has no programme yet', 'strategies have no programme yet'],
      },
    ),
    ...loose(
      pen,
      of('program', ({ open }) => open.before),
      {
        id: 'program belum berkaitan dengan kesenjangan ataupun strategi',
        en: [
          'programme answers neither gap nor strategy yet',
          'programmes answer neither gap nor strategy yet',
        ],
      },
    ),
    ...loose(
      pen,
      of('program', ({ open }) => open.after),
      {
        id: 'program belum memiliki indikator',
        en: ['programme has no indicator yet', 'programmes have no indicator yet'],
      },
    ),
    ...loose(
      pen,
      of('indicator', ({ open }) => open.before),
      {
        id: 'indikator belum dipakai untuk mengukur sasaran ataupun program',
        en: [
          'indicator measures neither goal nor programme yet',
          'indicators measure neither goal nor programme yet',
        ],
      },
    ),
  ].join(' ');
}

function answered(pen: Pen, gaps: number, unanswered: number): string {
  if (unanswered === 0)
    return pen.say({
      id: 'Semua kesenjangan telah dijawab oleh strategi atau program.',
      en: 'Every gap is answered by a strategy or a programme.',
    });
  if (unanswered === gaps)
    return pen.say({
      id: 'Belum ada kesenjangan yang dijawab oleh strategi ataupun program.',
      en: 'No gap is answered by a strategy or a programme yet.',
    });
  const [count, are] = [capital(pen.count(unanswered)), unanswered === 1 ? 'gap is' : 'gaps are'];
  return pen.say({
    id: `${count} kesenjangan belum dijawab oleh strategi ataupun program.`,
    en: `${count} ${are} answered by no strategy and no programme yet.`,
  });
}

function loose(pen: Pen, count: number, what: Noun): string[] {
  return count === 0 ? [] : [`${capital(pen.counted(count, what))}.`];
}
