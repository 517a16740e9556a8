import { joined } from '../joined.js';
import { soundModel } from '../sound-model.js';
import { lineOf, type Plants, replaced, type Unplantable } from './plant.js';

export const plants: Plants = {
  'dimensions/foreign-aspect': (project) =>
    soundModel(project).dimensions.flatMap(({ id, gaps, goals, strategies, programs }) => [
      ...[...gaps, ...goals, ...strategies, ...programs].map(({ path }) =>
        replaced(project, [...path, 'aspect'], id === 'living' ? 'waste' : 'health'),
      ),
      ...gaps.map(({ path }) =>
        replaced(project, [...path, 'dimension'], id === 'living' ? 'society' : 'living'),
      ),
    ]),
  'dimensions/aspect-empty': (project) =>
    soundModel(project).dimensions.flatMap(({ aspects, path }) =>
      aspects.flatMap(({ id, strategies, programs }) => {
        const other = aspects.find((aspect) => aspect.id !== id)?.id ?? '';
        const at = lineOf(project, [...path, 'aspects', id], 'key');
        return [strategies, programs].flatMap((rows) => {
          const edits = rows.map((row) => replaced(project, [...row.path, 'aspect'], other));
          return joined(project, edits, at);
        });
      }),
    ),
};

export const unplantable: Unplantable = {
  'dimensions/missing': 'a dimension of kota-contoh stands in several files; one edit cannot take it away',
};
