import { lineOf, type Plants, replaced, reworded } from './plant.js';

export const plants: Plants = {
  'roadmap/milestone-years': (project) => [
    reworded(project, ['roadmap', 'phases', 1, 'milestones', 0], 'pada 2028', 'pada 2082'),
    reworded(project, ['roadmap', 'phases', 1, 'milestones', 2], 'pada 2029', 'pada 2092'),
    reworded(project, ['roadmap', 'phases', 2, 'milestones', 2], 'pada 2033', 'pada 2023'),
  ],
  'roadmap/phases': (project) => {
    const years = (index: number) => ['roadmap', 'phases', index, 'years'];
    const key = (index: number) => lineOf(project, years(index), 'key');
    const list = lineOf(project, ['roadmap', 'phases'], 'key');
    return [
      replaced(project, [...years(2), 'end'], '2035', key(2)),
      replaced(project, [...years(2), 'end'], '2033', list),
      replaced(project, [...years(2), 'start'], '2029', key(2)),
      replaced(project, [...years(1), 'end'], '2028', list),
      replaced(project, [...years(1), 'end'], '2025', key(1)),
      replaced(project, [...years(0), 'start'], '2024', key(0)),
    ];
  },
};
