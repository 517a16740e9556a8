import type { Doubt } from '../../values/answer.js';
import { plainFigure } from '../../values/plain-figure.js';
import { type DoubtName, doubt } from './doubts.js';
import type { Table } from './table.js';

const NAMES: Readonly<Record<string, DoubtName>> = {
  dimension: 'heldDimension',
  aspect: 'heldAspect',
  element: 'heldElement',
  part: 'heldPart',
  agency: 'heldAgency',
};

/** What was taken for all rows of a table that do not say otherwise, so that people can see it. */
export function heldFor({ defaults, columns }: Table): Doubt[] {
  const { fields, year, fund } = defaults;
  const named = [...fields].flatMap(([key, { said }]) => {
    const name = NAMES[key];
    return name === undefined ? [] : [doubt(name, { said: said.slice(0, 100) })];
  });
  const amounts = columns.filter(({ form }) => form.type === 'amount');
  const factors = new Set(
    amounts.flatMap(({ factor }) => (factor === undefined || factor === 1 ? [] : [factor])),
  );
  const isYearOpen = columns.some(({ form, year: own }) => form.key.includes('{year}') && own === undefined);
  return [
    ...named,
    ...[...factors].map((factor) => doubt('heldFactor', { factor: plainFigure(factor) })),
    ...(year !== undefined && isYearOpen ? [doubt('heldYear', { year: String(year) })] : []),
    ...(fund === undefined || amounts.length === 0 ? [] : [doubt('heldFund', { fund })]),
  ];
}
