import type { Stage } from '../diagnostics/diagnostic.js';
import type { Path } from '../diagnostics/place.js';
import type { Model } from '../model/model.js';
import { children, type Match, patternSteps } from '../source/pattern.js';

/** The stages as the profile's table names them. */
export const REQUIREMENT_STAGES: Readonly<Record<string, Stage>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  implementation: 5,
};

/** Something that the profile requires from a stage on and that is not there. */
export interface Absent {
  readonly path: Path;
  readonly stage: Stage;
}

/** What the profile asks for, at this stage or a later one, and the document does not hold yet. */
export function absentParts({ data, profile }: Model): Absent[] {
  return Object.entries(profile.requires).flatMap(([name, patterns]) => {
    const stage = REQUIREMENT_STAGES[name] ?? 1;
    return patterns.flatMap((pattern) => absentPaths(data, pattern).map((path) => ({ path, stage })));
  });
}

// The first step that is absent is what is missing; what would stand in it is not asked for as well.
function absentPaths(data: unknown, pattern: string): Path[] {
  const absent: Path[] = [];
  let matches: Match[] = [{ path: [], value: data }];
  for (const step of patternSteps(pattern)) {
    const next: Match[] = [];
    for (const match of matches) {
      const found = children(match, step);
      if (found.length === 0 && step !== '[]' && step !== '*') absent.push([...match.path, step]);
      next.push(...found);
    }
    matches = next;
  }
  for (const { path, value } of matches) if (Array.isArray(value) && value.length === 0) absent.push(path);
  return absent;
}
