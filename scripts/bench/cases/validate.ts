import { join } from 'node:path';
import type { Group } from '../groups.js';
import { withTenMistakes } from '../plan/mistakes.js';
import { plan } from '../plan/plan.js';
import { writeInEightFiles, writeInOneFile } from '../plan/write-plan.js';
import { CONTOH, masterplan } from './masterplan.js';
import { validators } from './validators.js';

export const small: Group = {
  id: 'small',
  title: 'Validate 60 programmes (105 kB), nothing to find',
  runs: 15,
  quickRuns: 5,
  cases(place) {
    const one = writeInOneFile(join(place.scratch, 'small'), plan({ programs: 60 }));
    const eight = writeInEightFiles(join(place.scratch, 'small-eight'), plan({ programs: 60 }));
    return [
      {
        id: 'small-one',
        title: '`masterplan validate`, one file',
        command: masterplan('validate', one),
        goals: [{ ratio: 5 }],
        moonshots: [{ ratio: 2.5 }],
      },
      {
        id: 'small-eight',
        title: '`masterplan validate`, eight files',
        command: masterplan('validate', eight),
        goals: [{ ratio: 5 }],
        moonshots: [{ ratio: 2.5 }],
      },
      ...validators(place, 'small', join(one, 'masterplan.yaml')),
    ];
  },
};

export const ten: Group = {
  id: 'ten',
  title: 'The same with ten mistakes',
  runs: 15,
  quickRuns: 5,
  cases(place) {
    const folder = writeInOneFile(join(place.scratch, 'ten'), withTenMistakes(plan({ programs: 60 })));
    const shown = '10 galat, 0 peringatan, 0 info';
    return [
      {
        id: 'ten-findings',
        title: '`masterplan validate`, ten findings with excerpts',
        command: masterplan('validate', folder, '--lang', 'id'),
        ends: 1,
        check: ({ stdout }) => (stdout.includes(shown) ? undefined : `does not say ${shown}`),
        goals: [{ ratio: 14 }],
        moonshots: [{ ratio: 6 }],
      },
      ...validators(place, 'ten', join(folder, 'masterplan.yaml'), 10),
    ];
  },
};

export const contoh: Group = {
  id: 'contoh',
  title: 'kota-contoh: 82 programmes, 59 files, 417 kB',
  runs: 15,
  quickRuns: 5,
  cases: () => [
    { id: 'contoh-validate', title: '`masterplan validate`', command: masterplan('validate', CONTOH) },
    {
      id: 'contoh-sarif',
      title: '`masterplan validate --format sarif`',
      command: masterplan('validate', CONTOH, '--format', 'sarif'),
    },
    { id: 'contoh-status', title: '`masterplan status`', command: masterplan('status', CONTOH) },
    { id: 'contoh-fmt', title: '`masterplan fmt --check`', command: masterplan('fmt', '--check', CONTOH) },
  ],
};
