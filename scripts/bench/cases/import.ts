import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { finishedProcess } from '../finished-process.js';
import type { Goal, Group } from '../groups.js';
import { planOfSixty, writeChangedForms, writeFilledForms } from '../plan/handed-forms.js';
import { writeInEightFiles } from '../plan/write-plan.js';
import { masterplan } from './masterplan.js';

const goals: readonly Goal[] = [{ seconds: 10 }, { memory: 512 }];

export const imports: Group = {
  id: 'import',
  title: 'Import 60 workbooks of 200 rows',
  runs: 5,
  quickRuns: 1,
  async cases({ scratch }) {
    const plan = writeInEightFiles(join(scratch, 'plan'), planOfSixty());
    const filled = join(scratch, 'masuk');
    await writeFilledForms(plan, filled);
    const grown = join(scratch, 'grown');
    cpSync(plan, grown, { recursive: true });
    const write = masterplan('import', filled, '--to', grown, '--received', '2025-12-01', '--write');
    const { code, stderr } = await finishedProcess(write, scratch);
    if (code !== 1) throw new Error(stderr);
    const changed = join(scratch, 'lagi');
    await writeChangedForms(grown, changed);
    const read = (forms: string, into: string) =>
      masterplan('import', forms, '--to', into, '--received', '2025-12-01');
    return [
      {
        id: 'import-new',
        title: '`masterplan import`, nearly all rows new',
        command: read(filled, plan),
        // Some of so many made-up names are nearly the same, which is asked about.
        ends: 1,
        check: ({ stdout }) => (/ 11\.\d{3} baru/.test(stdout) ? undefined : 'did not take the rows'),
        goals,
      },
      {
        id: 'import-again',
        title: '`masterplan import`, five amounts changed in each',
        command: read(changed, grown),
        check: ({ stdout }) => (/ 29\d berubah/.test(stdout) ? undefined : 'did not see the changes'),
        goals,
      },
    ];
  },
};
