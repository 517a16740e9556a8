import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Found, findProjects } from '../../src/cli/many/find-projects.js';
import { emptyFolder, LEAST, write } from '../cli/folders.js';

/** Masterplans in these folders of the current one, which is a new one. */
function standIn(...folders: readonly string[]): void {
  const here = emptyFolder();
  const before = process.cwd();
  process.chdir(here);
  onTestFinished(() => process.chdir(before));
  for (const folder of folders) write(folder, { 'masterplan.yaml': LEAST });
}

/** The masterplans by path; one that is none with an exclamation mark. */
const paths = ({ targets }: Found) => targets.map(({ path, problem }) => (problem ? `! ${path}` : path));

async function found(...words: readonly string[]): Promise<string[]> {
  return paths(await findProjects(words));
}

const rejected = (...words: readonly string[]) => expect(findProjects(words)).rejects;

describe('words lead to', () => {
  beforeEach(() =>
    standIn('daerah/kab-a', 'daerah/kab-b', 'daerah/Kab-c', 'daerah/kota-a', 'daerah/.lama', 'daerah/_arsip'),
  );

  test('the masterplans that they name, in the order of code points', async () => {
    expect(await found('daerah/kota-a', 'daerah/kab-b', 'daerah/Kab-c')).toEqual([
      'Kab-c',
      'kab-b',
      'kota-a',
    ]);
  });

  test('one, however often and however it is called', async () => {
    const words = [
      'daerah/kab-a',
      './daerah/kab-a/',
      'daerah/kab-a/masterplan.yaml',
      join(process.cwd(), 'daerah/kab-a'),
    ];
    const { targets, folder } = await findProjects(words);
    expect(targets.map(({ path }) => path)).toEqual(['kab-a']);
    expect(folder).toBe(join(process.cwd(), 'daerah'));
  });

  test('what a pattern means, where the shell has left it', async () => {
    expect(await found('daerah/*')).toEqual(['Kab-c', '_arsip', 'kab-a', 'kab-b', 'kota-a']);
    expect(await found('daerah/kab-?')).toEqual(['kab-a', 'kab-b']);
    expect(await found('*/k*-a/masterplan.yaml')).toEqual(['kab-a', 'kota-a']);
    expect(await found('**/kab-*')).toEqual(['kab-a', 'kab-b']);
    expect(await found('daerah/.l*')).toEqual(['.lama']);
  });

  test('what many stars in a row mean, in a moment', async () => {
    write('daerah/1/2/3/4/5/6/7/8/9', { 'masterplan.yaml': LEAST });
    const begun = performance.now();
    expect(await found(`${'**/'.repeat(200)}kab-*`)).toEqual(['kab-a', 'kab-b']);
    expect(await found(`${'**/'.repeat(200)}9`)).toEqual(['9']);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  test('every masterplan below a folder that is none', async () => {
    const { targets, folder } = await findProjects([]);
    expect(targets.map(({ path }) => path)).toEqual(['Kab-c', 'kab-a', 'kab-b', 'kota-a']);
    expect(folder).toBe(join(process.cwd(), 'daerah'));
  });

  test('a place that is no masterplan, without losing the others', async () => {
    mkdirSync('daerah/kosong');
    expect(await found('daerah/kab-a', 'daerah/kosong', 'daerah/nihil', 'x*')).toEqual([
      'daerah/kab-a',
      '! daerah/kosong',
      '! daerah/nihil',
      '! x*',
    ]);
  });

  test('files beside the folders are passed over', async () => {
    write('.', { 'daerah/README.md': 'x', 'daerah/daftar.csv': 'x' });
    const { targets, passedOver } = await findProjects([
      'daerah/README.md',
      'daerah/daftar.csv',
      'daerah/kab-a',
    ]);
    expect(targets.map(({ path }) => path)).toEqual(['kab-a']);
    expect(passedOver).toEqual(['daerah/README.md', 'daerah/daftar.csv']);
  });

  test('nothing at all is an error', async () => {
    mkdirSync('kosong/lagi', { recursive: true });
    await rejected('kosong').toMatchObject({ problem: 'not-found' });
    await rejected('nihil').toMatchObject({ problem: 'missing' });
    await rejected('kosong/*x').toMatchObject({ args: { pattern: 'kosong/*x' } });
    write('.', { 'surat.txt': 'x' });
    await rejected('surat.txt').toMatchObject({ problem: 'not-found' });
  });

  test('a name with spaces is asked for in quotes', async () => {
    mkdirSync('kota contoh');
    await rejected('kota', 'contoh').toMatchObject({ args: { path: 'kota', joined: 'kota contoh' } });
  });
});

test('a folder is looked through five deep, and no masterplan inside another', async () => {
  standIn('a/masterplan', 'a/masterplan/dalam', '1/2/3/4/5', '1/2/3/4/x/6', 'node_modules/x');
  expect(await found('.')).toEqual(['1/2/3/4/5', 'a/masterplan']);
});

test('a name with the signs of a pattern is a name', async () => {
  standIn('a[1]', 'a1', 'a*');
  expect(await found('a*')).toEqual(['a*']);
  expect(await found('a[1]', 'a1')).toEqual(['a1', 'a[1]']);
});

describe('links', () => {
  test('that lead out of their folder are not followed, and are told', async () => {
    standIn('luar/kab-x', 'daerah/kab-a');
    symlinkSync(join(process.cwd(), 'luar/kab-x'), 'daerah/tautan');
    for (const words of [['daerah/*'], ['daerah'], ['daerah/kab-a', 'daerah/tautan']])
      expect(await found(...words)).toEqual(['kab-a', '! tautan']);
  });

  test('inside their folder lead to what is there anyway', async () => {
    standIn('daerah/kab-a', 'daerah/kab-b');
    symlinkSync('kab-a', 'daerah/tautan');
    for (const words of [['daerah/*'], ['daerah'], ['daerah/tautan', 'daerah/kab-a', 'daerah/kab-b']])
      expect(await found(...words)).toEqual(['kab-a', 'kab-b']);
  });

  test('in circles come to an end', async () => {
    standIn('daerah/kab-a');
    symlinkSync('.', 'daerah/lagi');
    symlinkSync('putus', 'daerah/putus');
    expect(await found('daerah')).toEqual(['kab-a']);
    expect(await found('**/kab-a')).toEqual(['kab-a']);
  });
});
