import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// The seeded tests at full length; `npm test` runs a sample of each. FUZZ_SEED explores elsewhere.
const lengths = {
  FUZZ_RUNS: '100000',
  PLANTS_EACH: '40',
  TAKEN_OUT_RUNS: '3000',
  FIX_RUNS: '300',
  ONE_HASH: 'full',
  KILLS: '200',
  SYSCALL_RUNS: 'all',
  MUTATED_PROJECTS: '2500',
  MUTATED_FORMS: '20000',
  ROUND_TRIP: 'all',
};
const tests = [
  'test/source/both-readers',
  'test/sheets/other-programs',
  'test/fuzz',
  'test/render/markdown',
  'test/validate/planted',
  'test/rules/taken-out',
  'test/edit/mend-example',
  'test/nodes/one-hash',
  'test/hostile/mutated-forms',
  'test/killed',
  'test/cli/import-round-trip',
  'test/tables/csv',
  'test/intake/read-shuffled',
  'test/values/random',
  'test/values/garbage',
];
const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...tests], {
  cwd: root,
  env: { ...lengths, ...process.env },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
