import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InitError, initErrorFrom } from '../../src/init/init-error.js';
import { writeStarter } from '../../src/init/write-starter.js';
import { emptyFolder } from './starter.js';

const files = new Map([
  ['masterplan.yaml', 'format: 1\n'],
  ['.vscode/settings.json', '{}\n'],
  ['.masterplan/schemas/parts/gaps.schema.json', '{}\n'],
]);

function problemOf(action: () => void): InitError {
  try {
    action();
  } catch (error) {
    if (error instanceof InitError) return error;
    throw error;
  }
  throw new Error('nothing went wrong');
}

function everythingIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

const WHOLE = [
  '.masterplan',
  '.masterplan/schemas',
  '.masterplan/schemas/parts',
  '.masterplan/schemas/parts/gaps.schema.json',
  '.vscode',
  '.vscode/settings.json',
  'masterplan.yaml',
];

describe('a folder that is not there', () => {
  test('is made with everything in it, and nothing beside it', () => {
    const parent = emptyFolder();
    writeStarter(join(parent, 'a', 'kota'), files);
    expect(everythingIn(join(parent, 'a', 'kota'))).toEqual(WHOLE);
    expect(readFileSync(join(parent, 'a', 'kota', 'masterplan.yaml'), 'utf8')).toBe('format: 1\n');
    expect(readdirSync(join(parent, 'a'))).toEqual(['kota']);
  });

  test('is not left half made when a file cannot be written', () => {
    const parent = emptyFolder();
    const impossible = new Map([...files, [`${'x'.repeat(300)}.yaml`, '']]);
    const { problem } = problemOf(() => writeStarter(join(parent, 'a', 'b', 'kota'), impossible));
    expect(problem).toBe('failed');
    expect(everythingIn(parent)).toEqual([]);
  });

  test('leaves alone what a dead process of the same number left', () => {
    const parent = emptyFolder();
    const stale = join(parent, `.masterplan-init-${process.pid}-0`);
    mkdirSync(stale);
    writeStarter(join(parent, 'kota'), files);
    expect(everythingIn(join(parent, 'kota'))).toEqual(WHOLE);
    expect(existsSync(stale)).toBe(true);
  });

  test.each(['catatan.txt', 'catatan.txt/kota', 'catatan.txt/a/b'])('cannot be %s, a file', (name) => {
    const parent = emptyFolder();
    writeFileSync(join(parent, 'catatan.txt'), 'penting');
    const { problem, args } = problemOf(() => writeStarter(join(parent, name), files));
    expect({ problem, path: args.path }).toEqual({
      problem: 'not-a-folder',
      path: join(parent, 'catatan.txt'),
    });
    expect(readFileSync(join(parent, 'catatan.txt'), 'utf8')).toBe('penting');
  });

  test('cannot be a link that leads nowhere', () => {
    const parent = emptyFolder();
    symlinkSync(join(parent, 'hilang'), join(parent, 'kota'));
    expect(problemOf(() => writeStarter(join(parent, 'kota'), files)).problem).toBe('not-a-folder');
    expect(lstatSync(join(parent, 'kota')).isSymbolicLink()).toBe(true);
  });
});

describe('a folder in use', () => {
  test('gets the files beside its own', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'catatan.txt'), 'penting');
    writeStarter(folder, files);
    expect(everythingIn(folder)).toEqual([...WHOLE, 'catatan.txt'].sort());
  });

  test('gets nothing when one name is taken, and the error lists those', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, '.vscode', 'settings.json'), 'milik saya');
    symlinkSync(join(folder, 'hilang'), join(folder, 'masterplan.yaml'));
    const { problem, args } = problemOf(() => writeStarter(folder, files));
    expect({ problem, ...args }).toEqual({
      problem: 'exists',
      path: folder,
      count: 2,
      files: 'masterplan.yaml, .vscode/settings.json',
    });
    expect(everythingIn(folder)).toEqual(['.vscode', '.vscode/settings.json', 'masterplan.yaml']);
    expect(readFileSync(join(folder, '.vscode', 'settings.json'), 'utf8')).toBe('milik saya');
  });

  test('with a file where a folder must go, names that file', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '.masterplan'), '');
    expect(problemOf(() => writeStarter(folder, files)).args).toMatchObject({
      count: 1,
      files: '.masterplan',
    });
    expect(readdirSync(folder)).toEqual(['.masterplan']);
  });

  test('is as it was when a file cannot be written', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, 'catatan.txt'), 'penting');
    const impossible = new Map([...files, [`${'x'.repeat(300)}.yaml`, '']]);
    expect(problemOf(() => writeStarter(folder, impossible)).problem).toBe('failed');
    expect(everythingIn(folder)).toEqual(['.vscode', 'catatan.txt']);
  });
});

test('a long list of taken names is cut and counted', () => {
  const folder = emptyFolder();
  const many = new Map(Array.from({ length: 7 }, (_, at) => [`${at}.yaml`, '']));
  writeStarter(folder, many);
  const { args } = problemOf(() => writeStarter(folder, many));
  expect(args).toMatchObject({ count: 7, files: '0.yaml, 1.yaml, 2.yaml, 3.yaml, 4.yaml, …' });
});

test.each([
  ['EACCES', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['ENOSPC', 'no-space'],
  ['EIO', 'failed'],
])('the system’s %s is told as %s', (code, problem) => {
  const error = Object.assign(new Error(), { code });
  expect(initErrorFrom(error, 'kota').problem).toBe(problem);
});

test('an error of our own making is not taken for the system’s', () => {
  expect(() => initErrorFrom(new TypeError('bug'), 'kota')).toThrow(TypeError);
});
