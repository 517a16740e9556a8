import { soundModel } from '../sound-model.js';
import { insertedBefore, lineOf, type Plants, replaced } from './plant.js';

export const plants: Plants = {
  'goals/rpjmd-goal': (project) =>
    soundModel(project).goals.all.map(({ path }) => replaced(project, [...path, 'plan_goals'], '[rtrw-t2]')),
  'goals/without-strategy': (project) => {
    const { goals, strategies } = soundModel(project);
    return strategies.all.flatMap((strategy) => {
      const [only, ...others] = strategy.goals ?? [];
      const goal = goals.get(only);
      const serving = strategies.all.filter((one) => only !== undefined && one.goals?.includes(only));
      const other = goals.all.find(({ id }) => id !== only);
      if (goal === undefined || other === undefined || others.length > 0 || serving.length > 1) return [];
      return [replaced(project, [...strategy.path, 'goals'], `[${other.id}]`, lineOf(project, goal.path))];
    });
  },
  'missions/without-goal': (project) =>
    soundModel(project).missions.all.map(({ path }) =>
      insertedBefore(
        project,
        path,
        '  - { id: misi-baru, text: Merawat kampung tua sebagai ruang hidup warga }\n',
      ),
    ),
};
