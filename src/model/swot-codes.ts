import type { Side, SwotTable } from './swot.js';

const LETTER: Readonly<Record<Side, string>> = {
  strengths: 'S',
  weaknesses: 'W',
  opportunities: 'O',
  threats: 'T',
};

/**
 * The codes under which books print a table's factors and strategies, by id: S1, W2 … and SO1, WT2 …,
 * counted in the file's order, so that every book calls the same thing the same.
 */
export function swotCodes(table: Pick<SwotTable, 'factors' | 'joined'>): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const counts = new Map<string, number>();
  const add = (id: string, letters: string) => {
    const number = (counts.get(letters) ?? 0) + 1;
    counts.set(letters, number);
    if (!codes.has(id)) codes.set(id, `${letters}${number}`);
  };
  for (const { id, side } of table.factors) add(id, LETTER[side]);
  for (const { id, crossing } of table.joined) add(id, crossing.toUpperCase());
  return codes;
}
