import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isEditable } from '../../../src/edit/journal.js';
import { RECORD_NAME, readRecord } from '../../../src/intake/plan/import-record.js';
import { isIgnored } from '../../../src/project/names.js';
import { file, plan, projectOf, row, SMALL, take } from './handed.js';

const dinkes = { by: 'agencies', name: 'dinkes' } as const;
const same = (text: string) => ({ theirs: text, ours: text });

it('is a name that is never data, and that edits may write', () => {
  expect([isIgnored(RECORD_NAME), isEditable(RECORD_NAME)]).toEqual([true, true]);
});

it('is sorted, one row a line, whatever came first; and reads back', () => {
  const root = projectOf({ 'masterplan.yaml': '' });
  const record = readRecord(root);
  record.set({ by: 'files', name: 'rekap opd.csv' }, 'gaps', 'b', 'gap', same('Kata "kutip"'));
  record.set(dinkes, 'programs', 'b', 'name', same('B: dua'));
  record.set(dinkes, 'programs', 'b', 'budget.2025.apbd', same('5'));
  record.set(dinkes, 'programs', 'a', 'status', { theirs: 'running', ours: 'planned' });
  const change = record.change();
  expect(change?.isNew).toBe(true);
  expect(change?.after.split('\n').slice(3).join('\n')).toBe(`agencies:
  "dinkes":
    programs:
      "a": {"status": ["running", "planned"]}
      "b": {"budget.2025.apbd": "5", "name": "B: dua"}
files:
  "rekap opd.csv":
    gaps:
      "b": {"gap": "Kata \\"kutip\\""}
`);
  writeFileSync(join(root, RECORD_NAME), change?.after ?? '');
  const again = readRecord(root);
  expect(again.get(dinkes, 'programs', 'a', 'status')).toEqual({ theirs: 'running', ours: 'planned' });
  expect(again.get({ by: 'files', name: 'rekap opd.csv' }, 'gaps', 'b', 'gap')).toEqual(same('Kata "kutip"'));
  again.set(dinkes, 'programs', 'b', 'name', same('B: dua'));
  expect(again.change()).toBeUndefined();
});

it('reads back whatever a file is called', () => {
  const root = projectOf({ 'masterplan.yaml': '' });
  const record = readRecord(root);
  const names = ['\0', '\x7f', '\x9b31m', '\u0085', '\u2028', '\ufeff', '\uffff', '": {', '#', '\n'];
  for (const name of names) record.set({ by: 'files', name }, 'gaps', 'a', 'gap', same(name));
  writeFileSync(join(root, RECORD_NAME), record.change()?.after ?? '');
  const again = readRecord(root);
  expect(again.isDamaged).toBe(false);
  for (const name of names) expect(again.get({ by: 'files', name }, 'gaps', 'a', 'gap')).toEqual(same(name));
});

it.each([
  ['with marks of a merge', 'format: 1\n<<<<<<< HEAD\nagencies: {}\n'],
  ['of a newer format', 'format: 2\n'],
  ['of another shape', 'format: 1\nagencies: {dinkes: {programs: {a: {name: 5}}}}\n'],
  ['that is a list', '- a\n'],
  ['that is empty', ''],
])('%s is told, and stays as it is', async (_, text) => {
  const root = projectOf({ ...SMALL, [RECORD_NAME]: text });
  const handed = [file([row('programs', { dimension: 'living', name: 'Baru' }, { agency: 'dinkes' })])];
  const planned = await take(root, handed);
  expect(planned.questions.map(({ place, doubt }) => [place.file, doubt.args])).toEqual([
    [RECORD_NAME, { file: RECORD_NAME }],
  ]);
  expect(planned.counts.new).toBe(1);
  expect(readFileSync(join(root, RECORD_NAME), 'utf8')).toBe(text);
});

it('tells for itself who gave what: a file without agency, too', async () => {
  const root = projectOf({
    ...SMALL,
    'gaps.yaml': '- {id: g, dimension: living, current: {text: Antrean.}, priority: 1}\n',
  });
  const handed = (priority: number) => [
    file([row('gaps', { priority }, { id: 'g' })], { file: 'masuk/rekap.csv' }),
  ];
  expect((await plan(root, handed(2))).counts.conflict).toBe(1);
  await take(root, handed(2), { take: 'theirs' });
  expect(readRecord(root).get({ by: 'files', name: 'rekap.csv' }, 'gaps', 'g', 'priority')).toEqual(
    same('2'),
  );
  // From another folder it is the same file.
  const moved = handed(3).map((one) => ({ ...one, file: 'C:\\unduhan\\rekap.csv' }));
  expect((await plan(root, moved)).counts.changed).toBe(1);
});
