import type { Path } from '../diagnostics/place.js';
import { definitionFields, referenceFields } from '../generated/tables.js';
import type { Masterplan } from '../generated/types.js';
import { leadsTo, matchPattern } from '../source/pattern.js';

/** An id at the place that defines it or refers to it. */
export interface IdPlace {
  readonly kind: string;
  readonly id: string;
  readonly path: Path;
}

/**
 * Every id that the document defines. Factors and strategies of a SWOT table are named `table/id` here,
 * as they are from outside; the schemas say which fields define (`x-defines`).
 */
export function definitions(data: Masterplan): IdPlace[] {
  return definitionFields.flatMap(({ pattern, kind }) =>
    matchPattern(data, pattern).flatMap(({ path, value }) =>
      typeof value === 'string'
        ? [{ kind, path, id: kind === 'swot' ? inTable(data, path, value) : value }]
        : [],
    ),
  );
}

/** Every reference, in the order of the schemas' fields (`x-ref`); a factor of the same table as `table/id`. */
export function references(data: Masterplan): IdPlace[] {
  return referenceFields.flatMap(({ pattern, kind }) =>
    matchPattern(data, pattern).flatMap(({ path, value }) => {
      if (typeof value !== 'string') return [];
      if (kind === 'swot-factor') return [{ kind: 'swot', path, id: inTable(data, path, value) }];
      return [{ kind, path, id: value }];
    }),
  );
}

function inTable(data: Masterplan, path: Path, id: string): string {
  return `${data.swot?.[Number(path[1])]?.id ?? ''}/${id}`;
}

/**
 * The kinds of which an id may be missing because its place, or something around it, is damaged:
 * references of these kinds cannot be judged.
 */
export function incompleteKinds(damaged: readonly Path[]): Set<string> {
  const kinds = new Set<string>();
  for (const { pattern, kind } of definitionFields) {
    if (damaged.some((path) => leadsTo(path, pattern))) kinds.add(kind);
  }
  if (kinds.has('swot-table')) kinds.add('swot');
  return kinds;
}
