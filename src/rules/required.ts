import type { Stage } from '../diagnostics/diagnostic.js';
import type { Path, Segment } from '../diagnostics/place.js';
import type { Model } from '../model/model.js';
import { patternSteps } from '../source/pattern.js';

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
  const steps = patternSteps(pattern);
  const path: Segment[] = [];
  const look = (value: unknown): void => {
    const step = steps[path.length];
    if (step === undefined) {
      if (Array.isArray(value) && value.length === 0) absent.push([...path]);
    } else if (step === '[]') {
      if (Array.isArray(value)) for (const [index, item] of value.entries()) into(index, item);
    } else {
      const map: Record<string, unknown> = isMap(value) ? value : {};
      if (step === '*') for (const key of Object.keys(map)) into(key, map[key]);
      else if (Object.hasOwn(map, step) && map[step] !== undefined) into(step, map[step]);
      else absent.push([...path, step]);
    }
  };
  // One path is shared by the whole walk: a large document has a million steps to look at.
  const into = (segment: Segment, value: unknown): void => {
    if (value === undefined) return;
    path.push(segment);
    look(value);
    path.pop();
  };
  look(data);
  return absent;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
