import type { Path, Segment } from '../diagnostics/place.js';

export interface Match {
  readonly path: Path;
  readonly value: unknown;
}

const steps = new Map<string, readonly string[]>();

/** `dimensions.*.programs[].lead` as steps: a key, `*` for every key, `[]` for every item. */
export function patternSteps(pattern: string): readonly string[] {
  let known = steps.get(pattern);
  if (known === undefined) {
    known = pattern.replaceAll('[]', '.[]').split('.').filter(Boolean);
    steps.set(pattern, known);
  }
  return known;
}

/** Every value of `data` that the pattern names, with its path. Absent ones are left out. */
export function matchPattern(data: unknown, pattern: string): Match[] {
  const matches: Match[] = [];
  walkPatterns(data, layPatterns([[pattern, undefined]]), (_, path, value) => {
    matches.push({ path: [...path], value });
  });
  return matches;
}

/** The values one step further. */
export function children({ path, value }: Match, step: string): Match[] {
  if (typeof value !== 'object' || value === null) return [];
  if (step === '[]') {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, index) =>
      item === undefined ? [] : [{ path: [...path, index], value: item }],
    );
  }
  if (Array.isArray(value)) return [];
  const object = value as Record<string, unknown>;
  const keys = step === '*' ? Object.keys(object) : Object.hasOwn(object, step) ? [step] : [];
  return keys.flatMap((key) =>
    object[key] === undefined ? [] : [{ path: [...path, key], value: object[key] }],
  );
}

/** Many patterns laid over each other, so that one walk finds what each of them names. */
export interface Patterns<T> {
  readonly steps: Map<string, Patterns<T>>;
  /** What was said of the pattern that ends here. */
  readonly ends: T[];
}

/** Lays patterns over each other, each with what is to be said of its matches. */
export function layPatterns<T>(patterns: Iterable<readonly [pattern: string, said: T]>): Patterns<T> {
  const root: Patterns<T> = { steps: new Map(), ends: [] };
  for (const [pattern, said] of patterns) {
    let node = root;
    for (const step of patternSteps(pattern)) {
      const next = node.steps.get(step) ?? { steps: new Map(), ends: [] };
      node.steps.set(step, next);
      node = next;
    }
    node.ends.push(said);
  }
  return root;
}

/**
 * Visits every value of `data` that one of the patterns names, in the order of the data. The path changes as the
 * walk goes on: copy it to keep it. Linear in the data, however many patterns there are.
 */
export function walkPatterns<T>(
  data: unknown,
  patterns: Patterns<T>,
  visit: (said: T, path: Path, value: unknown) => void,
): void {
  const path: Segment[] = [];
  const walk = (value: unknown, { steps, ends }: Patterns<T>): void => {
    for (const said of ends) visit(said, path, value);
    if (typeof value !== 'object' || value === null || steps.size === 0) return;
    if (Array.isArray(value)) {
      const each = steps.get('[]');
      if (each !== undefined)
        for (let index = 0; index < value.length; index++) into(value[index], index, each);
      return;
    }
    const every = steps.get('*');
    const object = value as Record<string, unknown>;
    for (const key in object) {
      const named = steps.get(key);
      if (named !== undefined) into(object[key], key, named);
      if (every !== undefined) into(object[key], key, every);
    }
  };
  const into = (child: unknown, step: Segment, next: Patterns<T>): void => {
    if (child === undefined) return;
    path.push(step);
    walk(child, next);
    path.pop();
  };
  walk(data, patterns);
}

/** Whether `path` is a place that the pattern names, or one on the way to it. */
export function leadsTo(path: Path, pattern: string): boolean {
  const steps = patternSteps(pattern);
  if (path.length > steps.length) return false;
  return path.every((segment, index) => {
    const step = steps[index];
    return typeof segment === 'number' ? step === '[]' : step === '*' || step === segment;
  });
}
