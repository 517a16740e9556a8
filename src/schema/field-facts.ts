import type { Path } from '../diagnostics/place.js';

/** What is told of a field in a finding; made from the schemas. */
export interface FieldFacts {
  /** The printed name, Indonesian. */
  readonly title: string;
  readonly type: string;
  readonly example?: unknown;
  readonly keys?: readonly string[];
  readonly required?: readonly string[];
  readonly choices?: readonly unknown[];
  /** What a text must look like, as a regular expression. */
  readonly pattern?: string;
  /** The least and the greatest a number may be; it must be more than `exclusiveMinimum`. */
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  /** The keys are years. */
  readonly yearKeys?: boolean;
}

export type Fields = Readonly<Record<string, FieldFacts>>;

/** The facts of the field at `path`; undefined for a path no schema knows. */
export function factsAt(fields: Fields, path: Path): FieldFacts | undefined {
  return fields[fieldPattern(fields, path)];
}

/** `dimensions.living.programs[3].lead` as the pattern the tables are keyed by: `dimensions.*.programs[].lead`. */
export function fieldPattern(fields: Fields, path: Path): string {
  let pattern = '';
  for (const segment of path) {
    if (typeof segment === 'number') pattern += '[]';
    else {
      const named = pattern === '' ? segment : `${pattern}.${segment}`;
      pattern = Object.hasOwn(fields, named) ? named : `${pattern}.*`;
    }
  }
  return pattern;
}
