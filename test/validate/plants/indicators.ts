import type { Indicator } from '../../../src/generated/types.js';
import type { Located } from '../../../src/model/located.js';
import { beyondPercent } from '../../../src/model/unit.js';
import type { Project } from '../../../src/project/load-project.js';
import { soundModel } from '../sound-model.js';
import { lineOf, type Plant, type Plants, removed, replaced, reworded } from './plant.js';

/** A figure that goes the wrong way from here without leaving what percent may be; undefined where none is left. */
function worseThan(value: number, { direction, unit, name }: Indicator): string | undefined {
  const worse = direction === 'up' ? value * 0.9 - 1 : value * 1.2 + 1;
  return worse < 0 || beyondPercent(worse, unit, name) ? undefined : worse.toFixed(2);
}

const each = (project: Project, plant: (indicator: Located<Indicator>) => Plant[]): Plant[] =>
  soundModel(project).indicators.all.flatMap(plant);

export const plants: Plants = {
  'indicators/unit-of-name': (project) =>
    each(project, ({ name, unit, path }) => {
      if (name.startsWith('Persentase')) return [replaced(project, [...path, 'unit'], 'jiwa')];
      return name.startsWith('Jumlah') && unit !== 'persen'
        ? [replaced(project, [...path, 'unit'], 'persen')]
        : [];
    }),
  'indicators/target-direction': (project) =>
    each(project, (indicator) => {
      const { baseline, targets = {}, direction, path } = indicator;
      const worse = worseThan(baseline?.value ?? 0, indicator);
      const flipped = replaced(project, [...path, 'direction'], direction === 'up' ? 'down' : 'up');
      const moved = Object.keys(targets).slice(1);
      return [
        flipped,
        ...moved.flatMap((year) =>
          worse === undefined ? [] : [replaced(project, [...path, 'targets', year], worse)],
        ),
      ];
    }),
  'indicators/baseline-year': (project) =>
    each(project, ({ path }) => [replaced(project, [...path, 'baseline', 'year'], '2026')]),
  'indicators/percent-range': (project) =>
    each(project, ({ name, unit, baseline, targets = {}, actuals = {}, path }) => {
      if (!beyondPercent(101, unit, name)) return [];
      const figures = [
        { value: baseline?.value ?? 0, at: ['baseline', 'value'] },
        ...Object.entries(targets).map(([year, value]) => ({ value, at: ['targets', year] })),
        ...Object.entries(actuals).map(([year, { value }]) => ({ value, at: ['actuals', year, 'value'] })),
      ];
      return figures.map(({ value, at }) => replaced(project, [...path, ...at], (value + 100).toFixed(1)));
    }),
  'indicators/baseline-sources': (project) =>
    each(project, ({ sources, path }) =>
      sources ? [removed(project, [...path, 'sources'], lineOf(project, [...path, 'baseline'], 'key'))] : [],
    ),
  'indicators/duplicate-name': (project) =>
    soundModel(project).dimensions.flatMap(({ indicators }) =>
      indicators.flatMap(({ path }, index) => {
        const other = indicators[index - 1];
        return other ? [replaced(project, [...path, 'name'], JSON.stringify(other.name.toUpperCase()))] : [];
      }),
    ),
  'indicators/future-actual': (project) =>
    each(project, ({ actuals, path }) =>
      actuals?.['2025'] ? [reworded(project, [...path, 'actuals'], '2025:', '2027:')] : [],
    ),
  'indicators/target-years': (project) =>
    each(project, ({ path }) => [reworded(project, [...path, 'targets'], '2034:', '2035:')]),
};
