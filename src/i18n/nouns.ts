import type { Noun } from './voice.js';

/** What books and figures count most often. */
export const nouns = {
  mission: { id: 'misi', en: ['mission', 'missions'] },
  goal: { id: 'sasaran', en: ['goal', 'goals'] },
  gap: { id: 'kesenjangan', en: ['gap', 'gaps'] },
  issue: { id: 'isu', en: ['issue', 'issues'] },
  strategy: { id: 'strategi', en: ['strategy', 'strategies'] },
  indicator: { id: 'indikator', en: ['indicator', 'indicators'] },
  program: { id: 'program', en: ['programme', 'programmes'] },
  quickWin: { id: 'quick win', en: ['quick win', 'quick wins'] },
} as const satisfies Record<string, Noun>;

/** The noun of one kind, named in the reader's language: "program jangka pendek", "short-term programmes". */
export function qualified({ id, en: [one, many] }: Noun, kind: string | undefined): Noun {
  if (kind === undefined) return { id, en: [one, many] };
  const lower = kind.toLowerCase();
  const before = lower.replaceAll(' ', '-');
  return { id: `${id} ${lower}`, en: [`${before} ${one}`, `${before} ${many}`] };
}
