import type { Project } from '../../src/project/load-project.js';
import type { Plant } from './plants/plant.js';

/** Several edits of one file as one, over the whole stretch from the first to the last; the finding stands at `at`. */
export function joined(project: Project, plants: readonly Plant[], at: string): Plant[] {
  const sorted = [...plants].sort((a, b) => a.start - b.start);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined || sorted.some(({ file }) => file !== first.file)) return [];
  const whole = project.files.find(({ name }) => name === first.file)?.text ?? '';
  const parts = sorted.map(
    ({ start, text }, index) => whole.slice(sorted[index - 1]?.end ?? start, start) + text,
  );
  const what = sorted.map((plant) => plant.what).join(', ');
  return [{ what, file: first.file, start: first.start, end: last.end, text: parts.join(''), at }];
}
