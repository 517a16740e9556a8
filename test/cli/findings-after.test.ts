import { expect, test } from 'vitest';
import { countFindings, findingsAfter } from '../../src/cli/import/findings-after.js';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';
import { projectWith } from './folders.js';

const WRONG = '- { id: b, name: Badan, kind: kantor }\n';
const OTHER = '- { id: c, name: Camat, kind: kantor }\n';

test('what was found before is not new when rows move, and what is mended is counted', async () => {
  const folder = projectWith({ 'agencies.yaml': `${WRONG}${OTHER}` });
  const project = await loadProject(folder);
  const { findings } = await validate(project);
  const known = countFindings(findings, project.tree);
  const moved = '- { id: a, name: Arsip, kind: dinaz }\n';
  const mended = OTHER.replace('kantor', 'kecamatan');
  const next = await loadProject(folder, {}, new Map([['agencies.yaml', moved + WRONG + mended]]));
  const { added, gone, summary } = await findingsAfter(known, next);
  const errors = added.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ type, place }) => [type.id, place.line])).toEqual([['schema/choice', 1]]);
  expect([gone, summary.errors]).toEqual([1, 2]);
});
