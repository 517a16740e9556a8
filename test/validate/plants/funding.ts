import type { Path } from '../../../src/diagnostics/place.js';
import type { Project } from '../../../src/project/load-project.js';
import { soundModel } from '../sound-model.js';
import {
  insertedBefore,
  lineOf,
  type Plant,
  type Plants,
  removed,
  replaced,
  type Unplantable,
} from './plant.js';

/** The amount in another unit, and with zeros too many as far as the schema lets it. */
function slips(project: Project, path: Path, amount: number): Plant[] {
  const wrong = [amount / 1e6, amount / 1e9, amount * 1e6].filter(
    (one) => Number.isInteger(one) && one <= 1e15 && (one < 1e6 || one > 1e13),
  );
  return wrong.map((one) => replaced(project, path, String(one)));
}

const CEILINGS = ['funding', 'ceilings'];

export const plants: Plants = {
  'funding/amount': (project) => {
    const { programs, data } = soundModel(project);
    return [
      ...programs.all.flatMap(({ budget = {}, activities = [], path }) => [
        ...Object.entries(budget).flatMap(([year, funds]) =>
          Object.entries(funds).flatMap(([fund, amount]) =>
            slips(project, [...path, 'budget', year, fund], amount),
          ),
        ),
        ...activities.flatMap(({ cost }, index) =>
          cost === undefined ? [] : slips(project, [...path, 'activities', index, 'cost'], cost),
        ),
      ]),
      ...Object.entries(data.funding?.ceilings ?? {}).flatMap(([year, amount]) =>
        slips(project, [...CEILINGS, year], amount),
      ),
    ];
  },
  'funding/ceiling': (project) => {
    const { data, money } = soundModel(project);
    return Object.keys(data.funding?.ceilings ?? {}).map((year) =>
      replaced(project, [...CEILINGS, year], String((money.byYear.get(Number(year)) ?? 0) - 1)),
    );
  },
  'funding/ceiling-years': (project) => {
    const years = Object.keys(soundModel(project).data.funding?.ceilings ?? {});
    return years.flatMap((year) => [
      removed(project, [...CEILINGS, year], lineOf(project, CEILINGS, 'key')),
      insertedBefore(project, [...CEILINGS, year], '  2035: 64000000000\n'),
    ]);
  },
  'funding/dak-in-apbn': (project) =>
    soundModel(project).programs.all.flatMap(({ budget = {}, activities = [], total, path }) => {
      // What the activities and a total say about the amounts would be another mistake.
      if (activities.length > 0 || total !== undefined) return [];
      return Object.entries(budget).flatMap(([year, funds]) => {
        const { dak, apbn } = funds;
        if (dak === undefined || apbn !== undefined) return [];
        return [replaced(project, [...path, 'budget', year], `{ apbn: ${dak}, dak: ${dak} }`)];
      });
    }),
};

export const unplantable: Unplantable = {
  'funding/only-apbd': 'the plan has eleven sources, each in several programmes',
};
