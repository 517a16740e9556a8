import type { Path } from '../../../src/diagnostics/place.js';
import { horizonOf } from '../../../src/model/period.js';
import type { Program } from '../../../src/model/program.js';
import type { Project } from '../../../src/project/load-project.js';
import { locate } from '../../../src/source/locate.js';
import { soundModel } from '../sound-model.js';
import {
  insertedBefore,
  lineOf,
  type Plant,
  type Planter,
  type Plants,
  removed,
  replaced,
  type Unplantable,
} from './plant.js';

/** A planter of each programme's mistakes. */
const ofPrograms =
  (mistakes: (program: Program, project: Project, index: number) => readonly Plant[]): Planter =>
  (project) =>
    soundModel(project).programs.all.flatMap((program, index) => mistakes(program, project, index));

/** As many blanks as stand before the key at `path`. */
const indentOf = (project: Project, path: Path): string =>
  ' '.repeat(locate(project.tree, path, 'key').column - 1);

interface Cost {
  readonly year: number;
  readonly fund: string;
  readonly cost: number;
  readonly path: Path;
}

const costsOf = ({ activities = [], path }: Program): Cost[] =>
  activities.flatMap(({ year, fund, cost }, index) =>
    year === undefined || fund === undefined || cost === undefined
      ? []
      : [{ year, fund, cost, path: [...path, 'activities', index] }],
  );

export const plants: Plants = {
  'programs/activities-sum': ofPrograms((program, project) => {
    const costs = costsOf(program);
    return costs.flatMap((one) => {
      const { year, fund, cost, path } = one;
      const budget = lineOf(project, [...program.path, 'budget', String(year), fund]);
      const dearer = replaced(project, [...path, 'cost'], String(cost + 1_000_000), budget);
      // Moved to a year that has activities of the fund already; its own keeps some.
      const others = costs.filter((other) => other !== one && other.fund === fund);
      const stays = others.some((other) => other.year === year);
      const years = new Set(others.map((other) => other.year).filter((other) => other !== year));
      const moved = [...years].flatMap((to) => {
        const twin = others.some((other) => other.year === to && other.cost === cost);
        return stays && !twin ? [replaced(project, [...path, 'year'], String(to))] : [];
      });
      return [dearer, ...moved];
    });
  }),
  'programs/activity-years': ofPrograms(({ years, activities = [], path }, project) =>
    activities.flatMap((activity, index) => {
      if (years === undefined || activity.year === undefined) return [];
      const at = [...path, 'activities', index, 'year'];
      return [years.start - 1, years.end + 1].map((year) => replaced(project, at, String(year)));
    }),
  ),
  'programs/budget-total': ofPrograms(({ total, path }, project) =>
    total === undefined ? [] : [replaced(project, [...path, 'total'], String(total + 10_000_000))],
  ),
  'programs/budget-years': ofPrograms(({ years, budget = {}, activities = [], path }, project) => {
    if (years === undefined || years.end === years.start || !(years.end in budget)) return [];
    if (activities.some(({ year }) => year === years.end)) return [];
    const at = lineOf(project, [...path, 'budget', String(years.end)], 'key');
    return [replaced(project, [...path, 'years', 'end'], String(years.end - 1), at)];
  }),
  'programs/code': ofPrograms(({ code, activities = [], path }, project) => {
    const paths = activities.flatMap((activity, index) =>
      activity.code === undefined
        ? []
        : [{ text: activity.code, at: [...path, 'activities', index, 'code'] }],
    );
    if (code !== undefined) paths.push({ text: code, at: [...path, 'code'] });
    return paths.flatMap(({ text, at }) =>
      [text.replaceAll('.', ','), text.replaceAll('.', ''), `${text}.`, 'X.XX.01'].map((wrong) =>
        replaced(project, at, `'${wrong}'`),
      ),
    );
  }),
  'programs/horizon': (project) => {
    const { programs, period } = soundModel(project);
    return programs.all.flatMap(({ years, path }) =>
      (['short', 'medium', 'long'] as const)
        .filter((horizon) => horizon !== horizonOf(years?.end, period))
        .map((horizon) => {
          const before = [...path, 'years'];
          return insertedBefore(project, before, `${indentOf(project, before)}horizon: ${horizon}\n`);
        }),
    );
  },
  'programs/lead-in-support': ofPrograms(({ lead, support = [], path }, project) =>
    lead === undefined ? [] : support.map((_, index) => replaced(project, [...path, 'support', index], lead)),
  ),
  'programs/location': ofPrograms(({ home, path }, project) =>
    home.kind === 'dimension' ? [removed(project, [...path, 'locations'], lineOf(project, path))] : [],
  ),
  'programs/same-name': (project) => {
    const all = soundModel(project).programs.all;
    return all
      .slice(1)
      .map(({ path }, index) =>
        replaced(project, [...path, 'name'], JSON.stringify(all[index]?.name.toUpperCase())),
      );
  },
  'programs/status': ofPrograms(({ years, progress = 0, path }, project) => {
    const mistakes: Plant[] = [];
    const at = [...path, 'status'];
    if (progress > 0) mistakes.push(replaced(project, at, 'idea', lineOf(project, [...path, 'progress'])));
    if (years?.end === 2025) mistakes.push(replaced(project, at, 'planned'));
    return mistakes;
  }),
  'programs/years-in-period': ofPrograms(({ years, path }, project) => {
    if (years === undefined) return [];
    const [start, end] = [
      [...path, 'years', 'start'],
      [...path, 'years', 'end'],
    ];
    return [
      replaced(project, start, '2024'),
      replaced(project, end, '2035'),
      replaced(project, end, String(years.start - 1)),
    ];
  }),
};

export const unplantable: Unplantable = {
  'programs/every-horizon': 'every dimension has three programmes or more on each horizon',
  'programs/lead-share': 'no agency leads more than nine of the 82 programmes',
};
