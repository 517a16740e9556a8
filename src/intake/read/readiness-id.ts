import { READINESS_PARTS } from '../../model/readiness.js';
import type { HandedRow } from '../handed.js';

/** Gives a readiness row its `element/part`; a part belongs to one element, so that it alone will do. */
export function withReadinessId(row: HandedRow): HandedRow {
  if (row.kind !== 'readiness') return row;
  const part = row.cells.get('part');
  if (part === undefined) return row;
  const element = row.cells.get('element') ?? elementOf(part);
  if (element === undefined) return row;
  const cells = new Map([...row.cells, ['element', element] as const]);
  return { ...row, id: `${String(element.value)}/${String(part.value)}`, cells };
}

type PartCell = HandedRow['cells'] extends ReadonlyMap<string, infer Cell> ? Cell : never;

function elementOf(part: PartCell): PartCell | undefined {
  const owner = Object.entries(READINESS_PARTS).find(([, parts]) => parts.some((one) => one === part.value));
  return owner === undefined ? undefined : { ...part, value: owner[0] };
}
