import type { Path } from '../diagnostics/place.js';

export interface Match {
  readonly path: Path;
  readonly value: unknown;
}

/** `dimensions.*.programs[].lead` as steps: a key, `*` for every key, `[]` for every item. */
export function patternSteps(pattern: string): string[] {
  return pattern.replaceAll('[]', '.[]').split('.').filter(Boolean);
}

/** Every value of `data` that the pattern names, with its path. Absent ones are left out. */
export function matchPattern(data: unknown, pattern: string): Match[] {
  let matches: Match[] = [{ path: [], value: data }];
  for (const step of patternSteps(pattern)) matches = matches.flatMap((match) => children(match, step));
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

/** Whether `path` is a place that the pattern names, or one on the way to it. */
export function leadsTo(path: Path, pattern: string): boolean {
  const steps = patternSteps(pattern);
  if (path.length > steps.length) return false;
  return path.every((segment, index) => {
    const step = steps[index];
    return typeof segment === 'number' ? step === '[]' : step === '*' || step === segment;
  });
}
