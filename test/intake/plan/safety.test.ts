import { expect, it } from 'vitest';
import { loadProject } from '../../../src/load.js';
import { file, plan, projectOf, row, SMALL, textsOf } from './handed.js';

/** A key with a question mark is right, and so rare that nothing here knows where to put a line beside it. */
const ODD = `- ? id
  : aneh
  name: Aneh
- id: biasa
  name: Biasa
`;
const rows = [
  row('programs', { lead: 'x', progress: 5 }, { id: 'aneh', agency: 'dinkes' }),
  row('programs', { progress: 7 }, { id: 'biasa', agency: 'dinkes' }),
];
const handed = [file(rows, { agency: 'dinkes', stated: 'complete' })];

it('a row that cannot be written as it was meant is left out and told; the others are written', async () => {
  const root = projectOf({ ...SMALL, 'dimensions/living/programs.yaml': ODD });
  const planned = await plan(root, handed);
  expect(planned.rows.map(({ outcome, id }) => [outcome, id])).toEqual([
    ['open', 'aneh'],
    ['changed', 'biasa'],
  ]);
  const [question] = planned.rows[0]?.questions ?? [];
  expect(question?.doubt.text.en).toMatch(/^This row could not be written safely/);
  expect(question?.doubt.args.file).toBe('dimensions/living/programs.yaml');
  expect(textsOf(planned)['dimensions/living/programs.yaml']).toBe(
    `${ODD}  progress: 7\n  sources: [dinkes-program-2026-02-03]\n`,
  );
  // A question is open now.
  expect(planned.statuses).toEqual([{ agency: 'dinkes', from: undefined, to: 'partial' }]);
  expect(planned.changes.get('_imports.yaml')?.after).not.toContain('aneh');
});

it('when the whole does not say what was meant, nothing is written', async () => {
  const root = projectOf({ ...SMALL, 'dimensions/living/programs.yaml': ODD });
  const reload = async (overlay: ReadonlyMap<string, string>) => {
    const { value } = await loadProject(root, {}, overlay);
    return { value: { ...value, title: 'Lain' } };
  };
  const planned = await plan(root, handed, { reload });
  expect(planned.counts).toMatchObject({ open: 2, changed: 0 });
  expect([...planned.changes, ...planned.statuses]).toEqual([]);
});
