import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRoot } from '../../src/project/find-root.js';
import { ProjectError } from '../../src/project/project-error.js';
import { folderWith, load } from './folder.js';

const files = { 'masterplan.yaml': 'format: 1\n', 'dimensions/living/programs/dlh.yaml': '[]\n' };

describe('findRoot', () => {
  it.each([
    '.',
    'masterplan.yaml',
    'dimensions',
    'dimensions/living/programs',
    'dimensions/living/programs/dlh.yaml',
  ])('finds the root from %s', async (inside) => {
    const root = folderWith(files);
    expect(await findRoot(join(root, inside))).toEqual({ root });
  });

  it('takes a relative target and gives an absolute root', async () => {
    const root = folderWith(files);
    expect(await findRoot(relative(process.cwd(), join(root, 'dimensions')))).toEqual({ root });
  });

  it('takes masterplan.yml for the same file', async () => {
    const root = folderWith({ 'masterplan.yml': 'format: 1\n' });
    expect((await load(root)).value).toEqual({ format: 1 });
  });

  it('says what is missing, in both languages', async () => {
    const folder = folderWith({ 'catatan.txt': '' });
    for (const [target, problem] of [
      [folder, 'not-found'],
      [join(folder, 'catatan.txt'), 'not-found'],
      [join(folder, 'tidak-ada'), 'missing'],
    ] as const) {
      const error = await findRoot(target).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ProjectError);
      expect(error).toMatchObject({
        problem,
        args: { path: target === folder ? folder : expect.any(String) },
      });
    }
    const error = await findRoot(folder).catch((thrown: unknown) => thrown);
    expect(error instanceof ProjectError && error.text.id).toContain('masterplan init');
  });

  it('gives one project from wherever the command runs', async () => {
    const root = folderWith(files);
    const whole = await load(root);
    const inner = await load(join(root, 'dimensions/living'));
    expect(inner.value).toEqual(whole.value);
    expect(realpathSync(inner.root)).toBe(realpathSync(root));
  });
});
