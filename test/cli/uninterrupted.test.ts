import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from './run.js';

const file = JSON.stringify(join(repository, 'src/cli/uninterrupted.ts'));

/** Runs `work` uninterrupted in a process of its own. */
function runWork(work: string) {
  const script = `import { uninterrupted } from ${file};
    const interrupt = () => process.kill(process.pid, 'SIGINT');
    await uninterrupted(async () => { ${work} });
    console.log('after');`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', script];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

test('an interrupt waits until the work is done, and is obeyed then', () => {
  const { stdout, signal } = runWork("interrupt(); console.log('done')");
  expect({ stdout, signal }).toEqual({ stdout: 'done\n', signal: 'SIGINT' });
});

test('without an interrupt nothing is different', () => {
  const { stdout, signal, status } = runWork("console.log('done')");
  expect({ stdout, signal, status }).toEqual({ stdout: 'done\nafter\n', signal: null, status: 0 });
});
