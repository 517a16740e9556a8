import type { Masterplan } from '../../src/generated/types.js';
import type { Project } from '../../src/project/load-project.js';

/** What the example holds, typed. */
export function exampleData(project: Project): Masterplan {
  // kota-contoh fits its schemas: test/examples/kota-contoh.test.ts.
  return project.value as unknown as Masterplan;
}
