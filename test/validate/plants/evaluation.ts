import { COMPONENTS } from '../../../src/model/evaluation.js';
import { roundsOf } from '../../../src/model/evaluation-rounds.js';
import type { Project } from '../../../src/project/load-project.js';
import { soundModel } from '../sound-model.js';
import { lineOf, type Plant, type Plants, removed, replaced } from './plant.js';

const evaluationsOf = (project: Project) => soundModel(project).evaluations;

/** The date with its year mistyped: 2025 as 2052. */
const inFuture = (date: string): string => date.replace(/^\d{4}/, '2052');

export const plants: Plants = {
  'evaluation/actuals': (project) =>
    soundModel(project).indicators.all.flatMap(({ targets, actuals, path }) =>
      targets?.['2025'] === undefined || actuals === undefined
        ? []
        : [removed(project, [...path, 'actuals'], lineOf(project, path))],
    ),
  'evaluation/evidence': (project) =>
    soundModel(project).indicators.all.flatMap(({ actuals, path }) => {
      if (actuals?.['2025']?.evidence === undefined) return [];
      const at = [...path, 'actuals', '2025'];
      return [removed(project, [...at, 'evidence'], lineOf(project, at, 'key'))];
    }),
  'evaluation/follow-up': (project) =>
    evaluationsOf(project).flatMap(({ recommendations = [], path }) =>
      recommendations.map((_, index) => {
        const at = [...path, 'recommendations', index];
        return removed(project, [...at, 'follow_up'], lineOf(project, at));
      }),
    ),
  'evaluation/future-date': (project) => {
    const { quickWins, indicators, evaluations } = soundModel(project);
    const mistakes: Plant[] = [];
    const add = (date: string | undefined, path: readonly (string | number)[]) => {
      if (date !== undefined) mistakes.push(replaced(project, [...path, 'date'], inFuture(date)));
    };
    for (const { evidence = [], path } of quickWins) {
      for (const [index, { date }] of evidence.entries()) add(date, [...path, 'evidence', index]);
    }
    for (const { actuals, path } of indicators.all) {
      const at = [...path, 'actuals', '2025'];
      add(actuals?.['2025']?.date, at);
      for (const [index, { date }] of (actuals?.['2025']?.evidence ?? []).entries()) {
        add(date, [...at, 'evidence', index]);
      }
    }
    for (const { date, path } of evaluations.flatMap(roundsOf)) add(date, path);
    return mistakes;
  },
  'evaluation/index': (project) =>
    evaluationsOf(project)
      .flatMap(roundsOf)
      .flatMap(({ index = 0, components, path }) => [
        replaced(project, [...path, 'index'], (index + 0.03).toFixed(2)),
        replaced(project, [...path, 'index'], (index - 0.03).toFixed(2)),
        ...COMPONENTS.map((name) => {
          const at = lineOf(project, [...path, 'index']);
          return replaced(
            project,
            [...path, 'components', name],
            String((components?.[name] ?? 0) - 0.5),
            at,
          );
        }),
      ]),
  'evaluation/planned-programs': (project) =>
    evaluationsOf(project).flatMap(({ realised }) =>
      realised.map(({ dimension, planned = 0, done = 0, path }) => {
        const percent = ((done / (planned + 1)) * 100).toFixed(2);
        const row = `{dimension: ${dimension}, planned: ${planned + 1}, done: ${done}, percent: ${percent}}`;
        return replaced(project, path, row);
      }),
    ),
  'evaluation/realisation': (project) =>
    evaluationsOf(project).flatMap(({ realised }) =>
      realised.flatMap(({ planned = 0, percent = 0, path }, index) => [
        replaced(project, [...path, 'done'], String(planned + 1)),
        replaced(project, [...path, 'percent'], String(percent - 1)),
        ...realised
          .slice(0, index)
          .map(({ dimension }) => replaced(project, [...path, 'dimension'], dimension)),
      ]),
    ),
  'evaluation/rounds': (project) =>
    evaluationsOf(project).flatMap(({ rounds = [], path }) =>
      rounds.flatMap((_, index) => {
        const at = [...path, 'rounds', index];
        return [replaced(project, [...at, 'round'], '2'), replaced(project, [...at, 'date'], '2025-12-11')];
      }),
    ),
  'evaluation/same-recommendations': (project) =>
    evaluationsOf(project).flatMap(({ recommendations = [], path }) =>
      recommendations.flatMap((_, index) =>
        recommendations.slice(0, index).map(({ text }) => {
          const at = [...path, 'recommendations', index, 'text'];
          return replaced(project, at, JSON.stringify(text.trim().toLowerCase()));
        }),
      ),
    ),
  'evaluation/weights-sum': (project) =>
    evaluationsOf(project)
      .flatMap(roundsOf)
      .flatMap(({ weights, path }) =>
        COMPONENTS.map((name) => {
          const at = lineOf(project, [...path, 'weights'], 'key');
          return replaced(project, [...path, 'weights', name], String((weights?.[name] ?? 0) + 5), at);
        }),
      ),
  'evaluation/year': (project) =>
    evaluationsOf(project).flatMap(({ path }) => [
      replaced(project, [...path, 'date'], '2024-11-05'),
      replaced(project, [...path, 'date'], '2023-11-05'),
    ]),
};
