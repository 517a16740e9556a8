import type { Path } from '../../../src/diagnostics/place.js';
import { SIDES, SIDES_OF } from '../../../src/model/swot.js';
import type { Project } from '../../../src/project/load-project.js';
import { nodeAt } from '../../../src/source/locate.js';
import { soundModel } from '../sound-model.js';
import { insertedBefore, lineOf, type Plants, removed, replaced } from './plant.js';

const PLACE = ['swot', 6] as const; // one of the tables in swot/readiness.yaml, which is a list

const newTable = (counts: readonly number[]): string => {
  const rows = (side: string, count: number) =>
    Array.from(
      { length: count },
      (_, n) => `{ id: ${side.charAt(0)}${n + 1}, text: Faktor ${side} ${n + 1} }`,
    );
  const lines = SIDES.map((side, index) => `  ${side}: [${rows(side, counts[index] ?? 0).join(', ')}]\n`);
  return `- id: swot-baru\n  scope: region\n${lines.filter((_, index) => counts[index] !== undefined).join('')}`;
};

function newFactor(project: Project, path: Path): string {
  const { file, start } = nodeAt(project.tree, path) ?? project.tree;
  const line = file.text.slice(file.text.lastIndexOf('\n', start) + 1, start);
  return `${line}{ id: faktor-baru, text: Warga terbiasa berembuk di balai kelurahan setiap bulan. }\n`;
}

export const plants: Plants = {
  'swot/scope-twice': (project) =>
    soundModel(project).swot.flatMap(({ scope, path }) =>
      ['governance', 'branding', 'economy', 'living', 'society', 'environment']
        .filter((dimension, _, all) => all.includes(scope) && dimension !== scope)
        .map((dimension) => replaced(project, [...path, 'scope'], dimension)),
    ),
  'swot/empty-side': (project) => [
    insertedBefore(project, PLACE, newTable([3, 3, 3])),
    insertedBefore(project, PLACE, newTable([3, 3, 0, 3]), 4),
  ],
  'swot/few-factors': (project) => [
    insertedBefore(project, PLACE, newTable([3, 2, 3, 3]), 3),
    insertedBefore(project, PLACE, newTable([3, 3, 3, 1]), 5),
  ],
  'swot/quadrant': (project) =>
    soundModel(project).swot.flatMap(({ quadrant, path }) =>
      quadrant === undefined
        ? []
        : [1, 2, 3, 4]
            .filter((number) => number !== quadrant)
            .map((number) => replaced(project, [...path, 'quadrant'], String(number))),
    ),
  'swot/rating-convention': (project) =>
    soundModel(project).swot.flatMap(({ halves, path }) =>
      halves ? [removed(project, [...path, 'rating_convention'], lineOf(project, path))] : [],
    ),
  'swot/weights-partial': (project) =>
    soundModel(project).swot.flatMap(({ halves, factors }) =>
      halves
        ? factors.flatMap(({ path }) =>
            (['weight', 'rating'] as const).map((field) =>
              removed(project, [...path, field], lineOf(project, path)),
            ),
          )
        : [],
    ),
  'swot/weights-sum': (project) =>
    soundModel(project).swot.flatMap(({ halves, factors, path }) =>
      halves
        ? factors.map(({ side, weight = 0, path: at }) => {
            const first = side === 'strengths' || side === 'weaknesses' ? 'strengths' : 'opportunities';
            const line = lineOf(project, [...path, first], 'key');
            return replaced(project, [...at, 'weight'], (weight + 0.02).toFixed(2), line);
          })
        : [],
    ),
  'swot/strategy-sides': (project) =>
    soundModel(project).swot.flatMap(({ joined, factors }) =>
      joined.flatMap((strategy) => {
        const { crossing, factors: own = [], path } = strategy;
        return SIDES_OF[crossing].flatMap((side) => {
          const gone = own.filter((id) => factors.find((factor) => factor.id === id)?.side === side);
          const others = joined.filter((one) => one !== strategy).flatMap((one) => one.factors ?? []);
          if (!gone.every((id) => others.includes(id))) return [];
          const rest = own.filter((id) => !gone.includes(id));
          return [replaced(project, [...path, 'factors'], `[${rest.join(', ')}]`)];
        });
      }),
    ),
  'swot/unused-factor': (project) =>
    soundModel(project).swot.flatMap(({ halves, factors }) =>
      halves ? [] : factors.map(({ path }) => insertedBefore(project, path, newFactor(project, path))),
    ),
  'swot/factor-both-sides': (project) =>
    soundModel(project).swot.flatMap(({ factors }) =>
      factors.flatMap(({ text = '', side }, index) => {
        const later = factors.slice(index + 1).find((factor) => factor.side !== side);
        if (later === undefined) return [];
        return [replaced(project, [...later.path, 'text'], JSON.stringify(text))];
      }),
    ),
  'swot/strategy-unused': (project) => {
    const model = soundModel(project);
    const named = model.strategies.all.flatMap(({ swot = [] }) => swot);
    return model.strategies.all.flatMap(({ swot = [], path }) =>
      swot.flatMap((id) => {
        if (swot.length < 2 || named.filter((one) => one === id).length > 1) return [];
        const [tableId, own] = id.split('/');
        const table = model.swot.find((one) => one.id === tableId);
        const strategy = table?.joined.find((one) => one.id === own);
        if (strategy === undefined) return [];
        const rest = swot.filter((one) => one !== id).join(', ');
        return [replaced(project, [...path, 'swot'], `[${rest}]`, lineOf(project, strategy.path))];
      }),
    );
  },
};
