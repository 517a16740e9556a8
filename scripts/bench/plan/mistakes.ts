import type { Mapping, Value } from './yaml-text.js';

/** Five ways to be wrong that a JSON Schema can see, so that other validators have the same work. */
const MISTAKES: readonly ((program: Mapping) => Mapping)[] = [
  ({ locations = [], ...others }) => ({ ...others, location: locations }),
  (program) => ({ ...program, status: 'direncanakan' }),
  (program) => ({ ...program, years: { start: 'tahun pertama', end: 2028 } }),
  (program) => ({ ...program, horizon: 'pendek' }),
  (program) => ({ ...program, code: 2.16 }),
];

/** The plan with ten mistakes, in programmes far from each other; each must give one finding. */
export function withTenMistakes(plan: Mapping): Mapping {
  const dimensions = Object.entries(plan.dimensions as Readonly<Record<string, Mapping>>); // as plans are made
  let number = 0;
  const spoilt = dimensions.map(([id, dimension]) => {
    const programs = (dimension.programs as readonly Mapping[]).map((program, index): Value => {
      if (index % 5 !== 1 || number >= 10) return program;
      return MISTAKES[number++ % MISTAKES.length]?.(program) ?? program;
    });
    return [id, { ...dimension, programs }];
  });
  return { ...plan, dimensions: Object.fromEntries(spoilt) };
}
