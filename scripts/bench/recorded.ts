import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { masterplan } from './cases/masterplan.js';
import { measure } from './measure.js';
import { plan } from './plan/plan.js';
import { writeInOneFile } from './plan/write-plan.js';

const FILE = join(import.meta.dirname, 'start-up.json');

/** Ratios to a bare Node by command, for a major version of Node. */
type Ratios = Readonly<Record<string, number>>;

/** What start-up costs now, as ratios to a bare Node in the same run. A project is put into `scratch`. */
export function startUpRatios(scratch: string, runs: number, bin = masterplan().line[1] ?? ''): Ratios {
  const small = writeInOneFile(join(scratch, 'start-up'), plan({ programs: 60 }));
  const medians = measure(
    {
      bare: ['-e', '0'],
      '--version': [bin, '--version'],
      '--help': [bin, '--help'],
      'validate, 60 programmes': [bin, 'validate', small],
    },
    runs,
    scratch,
  );
  const bare = medians.get('bare') ?? Number.NaN;
  const ratios = [...medians].filter(([name]) => name !== 'bare').map(([name, cpu]) => [name, cpu / bare]);
  return Object.fromEntries(ratios);
}

/** What was recorded for this Node, or the dearest of all when it is a new one. */
export function recordedRatios(): Ratios {
  const all = recorded();
  const own = all[major];
  if (own) return own;
  const dearest: Record<string, number> = {};
  for (const ratios of Object.values(all))
    for (const [name, ratio] of Object.entries(ratios)) dearest[name] = Math.max(ratio, dearest[name] ?? 0);
  return dearest;
}

/** Measures and writes down this Node's ratios, beside those of the others. */
export function recordStartUp(scratch: string): Ratios {
  const ratios = startUpRatios(scratch, 101);
  const rounded = Object.fromEntries(
    Object.entries(ratios).map(([name, ratio]) => [name, Number(ratio.toFixed(2))]),
  );
  writeFileSync(FILE, `${JSON.stringify({ ...recorded(), [major]: rounded }, null, 2)}\n`);
  return rounded;
}

const major = process.versions.node.split('.')[0] ?? '';

function recorded(): Readonly<Record<string, Ratios>> {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}
