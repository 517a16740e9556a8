import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder, LEAST, ONE_ERROR, write } from '../cli/folders.js';
import { repository } from '../cli/run.js';
import { folderWithMasterplan, runScript } from './run-script.js';

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames: boolean;
}

const read = (name: string): unknown => parse(readFileSync(join(repository, name), 'utf8'));
const hooks = read('.pre-commit-hooks.yaml') as readonly Hook[]; // the first test looks
const masterplan = folderWithMasterplan;

/** Runs a hook as pre-commit does: its entry, then the arguments of the repository. */
function runHook(id: string, cwd: string): number | null {
  const entry = hooks.find((hook) => hook.id === id)?.entry ?? 'false';
  return runScript('bash', `${entry} kota`, { cwd, env: {}, path: [masterplan()] }).code;
}

test('each hook checks the project as a whole, when one of its files changes', () => {
  for (const hook of hooks) {
    expect(Object.keys(hook).sort()).toEqual(
      ['description', 'entry', 'files', 'id', 'language', 'name', 'pass_filenames'].sort(),
    );
    expect(hook).toMatchObject({ language: 'node', pass_filenames: false });
    const names = ['kota/masterplan.yaml', 'kota/agencies.yml', 'src/kode.ts', 'foto.png'];
    expect(names.map((name) => new RegExp(hook.files).test(name))).toEqual([true, true, false, false]);
  }
});

test('a sound masterplan may be committed, a broken one not', () => {
  const [sound, broken, untidy] = [emptyFolder(), emptyFolder(), emptyFolder()];
  write(join(sound, 'kota'), { 'masterplan.yaml': LEAST });
  write(join(broken, 'kota'), { 'masterplan.yaml': LEAST, ...ONE_ERROR });
  write(join(untidy, 'kota'), { 'masterplan.yaml': 'region:\n      name: Kota Uji\nformat: 1\n' });
  expect([sound, broken].map((cwd) => runHook('masterplan-validate', cwd))).toEqual([0, 1]);
  expect([sound, untidy].map((cwd) => runHook('masterplan-fmt', cwd))).toEqual([0, 1]);
});

test('the sample names hooks that there are', () => {
  const { repos } = read('examples/ci/pre-commit/.pre-commit-config.yaml') as {
    repos: { hooks: { id: string }[] }[];
  };
  expect(repos.flatMap(({ hooks: used }) => used.map(({ id }) => id))).toEqual(hooks.map(({ id }) => id));
});
