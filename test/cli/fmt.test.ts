import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completeProject, LEAST, projectWith } from './folders.js';
import { run } from './run.js';

const UNTIDY = '- name: Dinas Kesehatan\n  id: dinkes\n';
const TIDY = '- id: dinkes\n  name: Dinas Kesehatan\n';
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

test('tidies every YAML file of the project, and says which', async () => {
  const folder = projectWith({
    'masterplan.yaml': `\uFEFF${LEAST.replaceAll('\n', '\r\n')}\r\n\r\n`,
    'agencies.yaml': UNTIDY,
    'dimensions/living/programs/dinkes.yaml': 'name: Siaga\nid: siaga\n',
    'masterplan.config.yaml': 'limits: {}\nrules: {}\n',
    'region/profile.md': 'Teks   \n\n\n',
    'README.md': '# x   \n',
    'assets/data.yaml': UNTIDY,
    '_lama/agencies.yaml': UNTIDY,
  });
  expect(await run(['fmt'], { cwd: folder })).toEqual({
    code: 0,
    stdout:
      '  masterplan.yaml\n  masterplan.config.yaml\n  agencies.yaml\n  dimensions/living/programs/dinkes.yaml\n',
    stderr: '4 berkas dirapikan, 0 sudah rapi.\n',
  });
  expect(read(folder, 'masterplan.yaml')).toBe(`\uFEFF${LEAST.replaceAll('\n', '\r\n')}`);
  expect(read(folder, 'agencies.yaml')).toBe(TIDY);
  expect(read(folder, 'dimensions/living/programs/dinkes.yaml')).toBe('id: siaga\nname: Siaga\n');
  expect(read(folder, 'masterplan.config.yaml')).toBe('rules: {}\nlimits: {}\n');
  expect(read(folder, 'region/profile.md')).toBe('Teks   \n\n\n');
  expect(read(folder, 'assets/data.yaml')).toBe(UNTIDY);
  expect(read(folder, '_lama/agencies.yaml')).toBe(UNTIDY);
  expect(await run(['fmt', '--check', '--lang', 'en'], { cwd: folder })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'Tidy already: 4.\n',
  });
});

test('names files from where the reader stands, and finds the project above', async () => {
  const folder = projectWith({ 'agencies.yaml': UNTIDY, 'region/catatan.md': 'x\n' });
  const { stdout } = await run(['fmt', '--check'], { cwd: join(folder, 'region') });
  expect(stdout).toBe('  ../agencies.yaml\n');
});

test('a folder whose name is a command to a CI service begins no line', async () => {
  const folder = projectWith({ '::error::palsu/masterplan.yaml': 'region: {}\nformat: 1\n' });
  const { code, stdout } = await run(['fmt', '--check', './::error::palsu'], { cwd: folder });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '  :\u2060:error::palsu/masterplan.yaml\n' });
});

describe('changes nothing', () => {
  test('with --check, and exits 1 where a file is untidy', async () => {
    const folder = projectWith({ 'agencies.yaml': UNTIDY });
    expect(await run(['fmt', '--check'], { cwd: folder })).toEqual({
      code: 1,
      stdout: '  agencies.yaml\n',
      stderr: '1 berkas belum rapi, 1 sudah rapi. Belum ada yang diubah; rapikan dengan: masterplan fmt\n',
    });
    expect(read(folder, 'agencies.yaml')).toBe(UNTIDY);
  });

  test('with --diff, which shows what would change', async () => {
    const folder = projectWith({ 'agencies.yaml': UNTIDY });
    const { code, stdout } = await run(['fmt', folder, '--diff']);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout:
        '--- a/agencies.yaml\n+++ b/agencies.yaml\n@@ -1,2 +1,2 @@\n-- name: Dinas Kesehatan\n-  id: dinkes\n+- id: dinkes\n+  name: Dinas Kesehatan\n',
    });
    expect(read(folder, 'agencies.yaml')).toBe(UNTIDY);
    expect(await run(['fmt', completeProject, '--diff'])).toMatchObject({ code: 0, stdout: '' });
  });
});

test('an empty path is this folder, as for every other command', async () => {
  const folder = projectWith();
  expect(await run(['fmt', ''], { cwd: folder })).toMatchObject({ code: 0 });
});

describe('one file', () => {
  test('is tidied alone', async () => {
    const folder = projectWith({ 'agencies.yaml': UNTIDY, 'partners.yaml': UNTIDY });
    expect(await run(['fmt', join(folder, 'agencies.yaml')], { cwd: folder })).toEqual({
      code: 0,
      stdout: '  agencies.yaml\n',
      stderr: '1 berkas dirapikan, 0 sudah rapi.\n',
    });
    expect(read(folder, 'partners.yaml')).toBe(UNTIDY);
  });

  test.each(['region/profile.md', 'assets/data.yaml', 'catatan.yaml'])('%s is refused', async (name) => {
    const folder = projectWith({ [name]: 'a: 1\n' });
    expect(await run(['fmt', name], { cwd: folder })).toEqual({
      code: 2,
      stdout: '',
      stderr: `masterplan: ${name} bukan berkas data YAML dari masterplan ini, jadi tidak dirapikan.\n`,
    });
  });
});

describe('a file that holds a mistake', () => {
  test('stays as it is and is shown with its finding; the others are tidied', async () => {
    const folder = projectWith({ 'agencies.yaml': UNTIDY, 'gaps.yaml': '- id: "a\n' });
    const { code, stdout, stderr } = await run(['fmt', folder], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '  agencies.yaml\n' });
    expect(stderr).toMatch(/^── gaps\.yaml\ngalat 1:7 yaml\/syntax\n/);
    expect(stderr).toMatch(
      /\nBerkas yang bergalat di atas tidak dirapikan\. Perbaiki dulu, lalu jalankan lagi\.\n1 berkas dirapikan, 1 sudah rapi\.\n$/,
    );
    expect(read(folder, 'gaps.yaml')).toBe('- id: "a\n');
  });

  test('written in an unusual way stays as it is', async () => {
    const folder = projectWith({ 'gaps.yaml': '- ? id\n  : a\n' });
    expect(await run(['fmt', '--check'], { cwd: folder })).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'Berkas gaps.yaml tidak dirapikan karena cara penulisannya tidak lazim, misalnya kunci yang diawali tanda `?`. Tulis setiap kunci sebagai `kunci: nilai`, lalu jalankan lagi.\n1 berkas sudah rapi.\n',
    });
  });

  test('of the schema is tidied like any other', async () => {
    const folder = projectWith({ 'agencies.yaml': '- jenis: x\n  kind: salah\n  id: A B\n' });
    expect(await run(['fmt'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(read(folder, 'agencies.yaml')).toBe('- id: A B\n  kind: salah\n  jenis: x\n');
  });
});

test('speaks the language of the project', async () => {
  const folder = projectWith({ 'masterplan.yaml': `language: "en" # bahasa\n${LEAST}` });
  expect(await run(['fmt', '--check'], { cwd: folder })).toMatchObject({
    stderr: 'Files not tidy: 1. Tidy already: 0. Nothing is changed yet; tidy with: masterplan fmt\n',
  });
});

test('without a project there is nothing to do: exit 2', async () => {
  expect(await run(['fmt', '/'], {})).toMatchObject({ code: 2, stdout: '' });
  expect(await run(['fmt', 'tidak-ada'], {})).toMatchObject({ code: 2, stdout: '' });
});
