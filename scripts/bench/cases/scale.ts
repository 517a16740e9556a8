import { join } from 'node:path';
import type { Case, Goal, Group } from '../groups.js';
import { withTenMistakes } from '../plan/mistakes.js';
import { plan } from '../plan/plan.js';
import { writeInEightFiles, writeInOneFile } from '../plan/write-plan.js';
import { masterplan } from './masterplan.js';
import { validators } from './validators.js';

export const large: Group = {
  id: 'large',
  title: 'Validate 2,000 programmes (3 MB)',
  runs: 5,
  quickRuns: 1,
  cases(place) {
    const made = plan({ programs: 2_000, detailed: true });
    const one = writeInOneFile(join(place.scratch, 'large'), made);
    return [
      { id: 'large-one', title: '`masterplan validate`, one file', command: masterplan('validate', one) },
      {
        id: 'large-eight',
        title: '`masterplan validate`, eight files',
        command: masterplan('validate', writeInEightFiles(join(place.scratch, 'large-eight'), made)),
      },
      ...validators(place, 'large', join(one, 'masterplan.yaml')),
    ];
  },
};

export const huge: Group = {
  id: 'huge',
  title: 'Validate 20,000 programmes (30 MB)',
  runs: 5,
  quickRuns: 1,
  cases(place) {
    const made = plan({ programs: 20_000, detailed: true });
    const one = writeInOneFile(join(place.scratch, 'huge'), made);
    const eight = writeInEightFiles(join(place.scratch, 'huge-eight'), made);
    const wrong = writeInOneFile(join(place.scratch, 'huge-ten'), withTenMistakes(made));
    const goal = (share: number): Goal => ({ below: ['huge-sourcemeta'], share });
    return [
      {
        id: 'huge-one',
        title: '`masterplan validate`, one file',
        command: masterplan('validate', one),
        goals: [goal(1)],
        moonshots: [goal(0.5), { memory: 250 }],
      },
      {
        id: 'huge-eight',
        title: '`masterplan validate`, eight files',
        command: masterplan('validate', eight),
      },
      {
        id: 'huge-ten',
        title: '`masterplan validate`, one file, ten mistakes',
        command: masterplan('validate', wrong),
        ends: 1,
        goals: [{ seconds: 10 }, { memory: 1024 }],
      },
      ...validators(place, 'huge', join(one, 'masterplan.yaml')).filter(
        ({ id }) => !id.endsWith('spectral') || !place.quick,
      ),
    ];
  },
};

/** Programmes that make one megabyte. */
const A_MEGABYTE = 650;

export const doubling: Group = {
  id: 'doubling',
  title: 'Scaling: the input doubled, one file',
  runs: 5,
  quickRuns: 1,
  cases: ({ scratch }) =>
    [1, 2, 4, 8, 16].map((megabytes): Case => {
      const made = plan({ programs: A_MEGABYTE * megabytes, detailed: true });
      const folder = writeInOneFile(join(scratch, `doubling-${megabytes}`), made);
      return {
        id: `doubling-${megabytes}`,
        title: `\`masterplan validate\`, ${megabytes} MB`,
        command: masterplan('validate', folder),
        goals: megabytes > 1 ? [{ step: 2.5, from: `doubling-${megabytes / 2}` }] : [],
      };
    }),
};
