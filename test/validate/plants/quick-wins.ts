import { soundModel } from '../sound-model.js';
import { lineOf, type Plants, removed, replaced, type Unplantable } from './plant.js';

const TEXTS = ['problem', 'innovation', 'uniqueness', 'growth'] as const;
const GROUPS = ['benefits', 'sustainability', 'resources'] as const;

export const plants: Plants = {
  'quick-wins/one-per-dimension': (project) => {
    const { quickWins, programs } = soundModel(project);
    return quickWins.flatMap(({ dimension, path }) => {
      const at = lineOf(project, [...path, 'programs']);
      return programs.all
        .filter(({ home, years }) => home.id !== dimension?.id && years?.start === 2025)
        .map(({ id }) => replaced(project, [...path, 'programs', 0], id, at));
    });
  },
  'quick-wins/schedule': (project) =>
    soundModel(project).quickWins.flatMap(({ path }) => [
      replaced(project, [...path, 'schedule', 'end'], '2026-06-30'),
      replaced(project, [...path, 'schedule', 'end'], '2024-11-30'),
      replaced(project, [...path, 'schedule'], '{ start: 2026-02-02, end: 2026-10-30 }'),
    ]),
  'quick-wins/progress': (project) =>
    soundModel(project).quickWins.flatMap(({ path }) => {
      const at = lineOf(project, [...path, 'progress']);
      return [
        removed(project, [...path, 'evidence'], at),
        replaced(project, [...path, 'status'], 'idea', at),
      ];
    }),
  'quick-wins/stub': (project) =>
    soundModel(project).quickWins.flatMap((quickWin) => {
      const fields = [
        ...TEXTS.map((field) => [field]),
        ...GROUPS.flatMap((group) => Object.keys(quickWin[group] ?? {}).map((field) => [group, field])),
      ];
      return fields.map((field) => replaced(project, [...quickWin.path, ...field], 'Lebih cepat.'));
    }),
};

export const unplantable: Unplantable = {
  'quick-wins/partner-sectors': 'every quick win by itself has partners of four sectors',
};
