import type { Path } from '../diagnostics/place.js';
import { definitionFields, type IdField, referenceFields } from '../generated/tables.js';
import type { Masterplan } from '../generated/types.js';
import { layPatterns, leadsTo, walkPatterns } from '../source/pattern.js';

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
export function definitions(data: Masterplan): readonly IdPlace[] {
  defined ??= idReader(definitionFields);
  return defined(data);
}

/** Every reference, in the order of the schemas' fields (`x-ref`); a factor of the same table as `table/id`. */
export function references(data: Masterplan): readonly IdPlace[] {
  referred ??= idReader(referenceFields);
  return referred(data);
}

let defined: IdReader | undefined;
let referred: IdReader | undefined;

type IdReader = (data: Masterplan) => readonly IdPlace[];

// Many rules ask for the ids of the same document, and a large one has a hundred thousand.
function idReader(fields: readonly IdField[]): IdReader {
  const known = new WeakMap<Masterplan, readonly IdPlace[]>();
  const patterns = layPatterns(fields.map((field, index) => [field.pattern, { index, kind: field.kind }]));
  return (data) => {
    const before = known.get(data);
    if (before !== undefined) return before;
    const byField: IdPlace[][] = fields.map(() => []);
    walkPatterns(data, patterns, ({ index, kind }, path, value) => {
      if (typeof value === 'string') byField[index]?.push(idPlace(data, kind, [...path], value));
    });
    const places = byField.flat();
    known.set(data, places);
    return places;
  };
}

function idPlace(data: Masterplan, kind: string, path: Path, id: string): IdPlace {
  if (kind === 'swot' && path[0] === 'swot') return { kind, path, id: inTable(data, path, id) };
  if (kind === 'swot-factor') return { kind: 'swot', path, id: inTable(data, path, id) };
  return { kind, path, id };
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

/** The kinds that something damaged may have referred to: whether an id of these is used cannot be judged. */
export function unheardKinds(damaged: readonly Path[]): Set<string> {
  const kinds = new Set<string>();
  for (const { pattern, kind } of referenceFields) {
    if (damaged.some((path) => leadsTo(path, pattern))) kinds.add(kind);
  }
  return kinds;
}
