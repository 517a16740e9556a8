import { traceLinks, traceOf } from '../../../src/model/trace.js';
import { joined } from '../joined.js';
import { soundModel } from '../sound-model.js';
import { insertedBefore, lineOf, type Plants, removed, replaced } from './plant.js';

const NEW_GAP = `- id: gap-baru
  dimension: living
  aspect: health
  current: { text: Antrean loket puskesmas dimulai sebelum pukul enam pagi. }
  ideal: { text: Pasien memilih jam kedatangan dari rumah. }
  solution: Antrean daring di semua puskesmas dengan pendamping bagi lansia.
`;

export const plants: Plants = {
  'gaps/one-figure': (project) =>
    soundModel(project).gaps.all.flatMap(({ current, ideal, path }) =>
      current?.value === undefined || ideal?.value === undefined
        ? []
        : (['current', 'ideal'] as const).map((side) =>
            removed(project, [...path, side, 'value'], lineOf(project, [...path, side], 'key')),
          ),
    ),
  'gaps/units-differ': (project) =>
    soundModel(project).gaps.all.flatMap(({ ideal, path }) => {
      const at = [...path, 'ideal', 'unit'];
      if (ideal?.unit === undefined) return [];
      return [
        replaced(project, at, 'kilogram'),
        replaced(project, [...path, 'current', 'unit'], 'kilogram', lineOf(project, at)),
      ];
    }),
  'gaps/years-order': (project) =>
    soundModel(project).gaps.all.flatMap(({ current, ideal, path }) =>
      ideal?.year === undefined || current?.year === undefined
        ? []
        : [replaced(project, [...path, 'ideal', 'year'], String(current.year - 1))],
    ),
  'gaps/ideal-worse': (project) =>
    soundModel(project).gaps.all.flatMap(({ current, ideal, direction, path }) => {
      if (current?.value === undefined || ideal?.value === undefined) return [];
      const at = [...path, 'ideal', 'value'];
      const worse = direction === 'up' ? current.value / 2 : current.value * 1.2;
      return [replaced(project, at, worse.toFixed(2)), replaced(project, at, String(current.value))];
    }),
  'gaps/indicator-differs': (project) =>
    soundModel(project).gaps.all.flatMap(({ current, ideal, direction, indicator, path }) => {
      if (current?.value === undefined || ideal?.value === undefined || indicator === undefined) return [];
      const between = (current.value * 3 + ideal.value) / 4;
      return [
        replaced(project, [...path, 'direction'], direction === 'up' ? 'down' : 'up'),
        replaced(project, [...path, 'current', 'value'], between.toFixed(1)),
      ];
    }),
  'gaps/aspects-covered': (project) =>
    soundModel(project).dimensions.flatMap(({ aspects }) =>
      aspects.flatMap(({ id, gaps }) => {
        const other = aspects.find((aspect) => aspect.id !== id)?.id ?? '';
        const edits = gaps.map(({ path }) => replaced(project, [...path, 'aspect'], other));
        return joined(project, edits, lineOf(project, ['gaps'], 'key'));
      }),
    ),
  'gaps/priority-without-program': (project) =>
    soundModel(project).gaps.all.map(({ path }) =>
      insertedBefore(project, path, `${NEW_GAP}  priority: 1\n`),
    ),
  'gaps/without-strategy': (project) => {
    const model = soundModel(project);
    const links = traceLinks(model);
    const traces = model.dimensions.flatMap((dimension) => traceOf(dimension, links).gaps);
    return [
      ...model.gaps.all.map(({ path }) => insertedBefore(project, path, `${NEW_GAP}  priority: 2\n`)),
      ...model.strategies.all.flatMap(({ gaps = [], path }) =>
        gaps.flatMap((id) => {
          const gap = traces.find((one) => one.gap.id === id);
          const direct = model.programs.all.some((program) => program.gaps?.includes(id));
          if (gap === undefined || gaps.length < 2 || !direct || links.answering.get(id)?.length !== 1)
            return [];
          const rest = gaps.filter((one) => one !== id);
          return [
            replaced(project, [...path, 'gaps'], `[${rest.join(', ')}]`, lineOf(project, gap.gap.path)),
          ];
        }),
      ),
    ];
  },
};
