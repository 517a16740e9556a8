import { READINESS_PARTS } from '../../../src/model/readiness.js';
import { soundModel } from '../sound-model.js';
import { lineOf, type Plants, removed, replaced } from './plant.js';

export const plants: Plants = {
  'readiness/part-of-element': (project) =>
    soundModel(project).readiness.flatMap(({ element, part, path }, index, cells) => {
      const at = [...path, 'part'];
      const foreign = element === 'structure' ? 'digital' : 'people';
      const other = READINESS_PARTS[element].find((one) => one !== part) ?? part;
      const later = Math.max(
        index,
        cells.findIndex((cell) => cell.part === other),
      );
      return [
        replaced(project, at, foreign),
        replaced(project, at, other, lineOf(project, ['readiness', later, 'part'])),
      ];
    }),
  'readiness/parts-covered': (project) =>
    soundModel(project).readiness.map(({ path }) =>
      removed(project, path, lineOf(project, ['readiness'], 'key')),
    ),
  'readiness/score': (project) =>
    soundModel(project).readiness.flatMap(({ score, path }) => {
      if (score === undefined) return [];
      const { now, target, scale } = score;
      const at = [...path, 'score'];
      return [
        replaced(project, [...at, 'now'], String(now * 10)),
        replaced(project, [...at, 'target'], String(target * 10)),
        replaced(project, [...at, 'target'], String(now / 2)),
        replaced(project, [...at, 'scale'], String(scale / 10)),
      ];
    }),
};
