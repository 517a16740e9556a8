import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportScene, repositoryRoot } from '../../src/cli/check/report-scene.js';
import { loadProject } from '../../src/load.js';
import { emptyFolder, projectWith, write } from './folders.js';

/** A repository `a/b` with a project in `a/b/kota/x`, its `.git` where the test wants it. */
function folders(git?: string) {
  const top = realpathSync(emptyFolder());
  const project = join(top, 'a/b/kota/x');
  mkdirSync(project, { recursive: true });
  if (git !== undefined) mkdirSync(join(top, git, '.git'), { recursive: true });
  return { top, project, of: (name: string) => join(top, name) };
}

describe('files are named from', () => {
  test('the folder that GitHub or GitLab says it has checked out', () => {
    const { project, of, top } = folders('a/b/kota');
    expect(repositoryRoot(project, { GITHUB_WORKSPACE: of('a/b') }, top)).toBe(of('a/b'));
    expect(repositoryRoot(project, { CI_PROJECT_DIR: of('a') }, top)).toBe(of('a'));
  });

  test('not from one that does not hold the project, is gone or is empty', () => {
    const { project, of, top } = folders('a/b');
    mkdirSync(of('a/b/kota/x2'));
    for (const folder of [of('a/b/kota/x2'), of('nihil'), ''])
      expect(repositoryRoot(project, { GITHUB_WORKSPACE: folder }, top)).toBe(of('a/b'));
  });

  test('the nearest folder with .git, be it a folder or the file of a submodule', () => {
    const { project, of, top } = folders('a/b');
    expect(repositoryRoot(project, {}, top)).toBe(of('a/b'));
    write(of('a/b/kota'), { '.git': 'gitdir: ../../.git/modules/kota\n' });
    expect(repositoryRoot(project, {}, top)).toBe(of('a/b/kota'));
  });

  test('else the current folder, else the project itself', () => {
    const { project, of } = folders();
    mkdirSync(of('z'));
    expect(repositoryRoot(project, {}, of('a'))).toBe(of('a'));
    expect(repositoryRoot(project, {}, of('z'))).toBe(project);
  });
});

test('links on the way change no name', async () => {
  const folder = realpathSync(emptyFolder());
  write(folder, { 'asli/kota/masterplan.yaml': 'format: 1\nregion: { name: Kota Uji }\n' });
  symlinkSync(join(folder, 'asli'), join(folder, 'tautan'));
  const { tree } = await loadProject(join(folder, 'asli/kota'));
  const env = { GITHUB_WORKSPACE: join(folder, 'tautan') };
  const scene = reportScene(join(folder, 'tautan/kota'), tree, 'error', env);
  expect(scene.fromRepository('bab/a.yaml')).toBe('kota/bab/a.yaml');
});

test('an item is named by its id', async () => {
  const root = projectWith({ 'agencies.yaml': '- { id: dinkes, name: Dinas Kesehatan }\n' });
  const { tree } = await loadProject(root);
  const { itemPath } = reportScene(root, tree, 'error', {});
  expect(itemPath(['agencies', 0, 'name'])).toBe('agencies[dinkes].name');
});
