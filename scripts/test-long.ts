import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// The seeded property tests at full length; `npm test` runs a sample of each. FUZZ_SEED explores elsewhere.
const runs = process.env.FUZZ_RUNS ?? '100000';
const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', 'test/source/both-readers', 'test/render/markdown'],
  {
    cwd: root,
    env: { ...process.env, FUZZ_RUNS: runs },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
