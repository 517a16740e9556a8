import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from '../cli/run.js';

/** Runs `masterplan --version` as if this Node were another. */
function runAs(node: string) {
  const other = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${node}' } });`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(other)}`,
      join(repository, 'bin/masterplan.js'),
      '--version',
    ],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

it.each(['16.20.2', '18.20.8', '20.10.0', '20.18.3', '21.7.3', '22.11.0', '23.11.1'])(
  'Node %s is told what to install, in two lines',
  (node) => {
    expect(runAs(node)).toEqual({
      status: 2,
      stdout: '',
      stderr: `masterplan: Node ${node} tidak dapat dipakai. Pasang Node 20.19, 22.12, 24, atau yang lebih baru (nodejs.org).\nmasterplan: Node ${node} will not do. Install Node 20.19, 22.12, 24 or newer (nodejs.org).\n`,
    });
  },
);

it.each(['20.19.0', '20.20.2', '22.12.0', '22.23.3', '24.0.0', '26.10.0', '30.1.0'])(
  'Node %s will do',
  (node) => {
    expect(runAs(node)).toMatchObject({ status: 0, stderr: '' });
  },
);

it('the package asks npm for the same', () => {
  const { engines } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  expect(engines).toEqual({ node: '^20.19 || ^22.12 || >=24' });
});

it('nothing that an old Node cannot read stands where it is told', () => {
  const bin = readFileSync(join(repository, 'bin/masterplan.js'), 'utf8');
  expect(bin).not.toMatch(/^import |\bawait\b|\?\.|\?\?/m);
});
