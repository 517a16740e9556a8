import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../output/folders.js';

const ROOT = join(import.meta.dirname, '..', '..');
const COMMAND = join(ROOT, 'bin', 'masterplan.js');

/** Run before the command: folders list their files backwards, the clock stands in 2001, chance is none. */
const UPSIDE_DOWN = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { readdirSync } = fs;
fs.readdirSync = (...args) => readdirSync(...args).reverse();
syncBuiltinESMExports();
const Then = Date;
globalThis.Date = class extends Then {
  constructor(...args) { super(...(args.length === 0 ? [Then.UTC(2001, 0, 31, 23, 59)] : args)); }
  static now() { return Then.UTC(2001, 0, 31, 23, 59); }
};
Math.random = () => 0.25;
`;

interface Machine {
  readonly zone: string;
  readonly locale: string;
  /** Name of the folder that holds the project. */
  readonly folder: string;
  readonly isUpsideDown: boolean;
  /** Whether the command is started in the project itself, and not told where it is. */
  readonly isInside: boolean;
}

const MACHINES: Readonly<Record<string, Machine>> = {
  'another zone and locale': {
    zone: 'Pacific/Kiritimati',
    locale: 'tr_TR.UTF-8',
    folder: 'satu',
    isUpsideDown: false,
    isInside: false,
  },
  'folders read backwards, another clock': {
    zone: 'America/St_Johns',
    locale: 'C',
    folder: 'satu',
    isUpsideDown: true,
    isInside: false,
  },
  'another path and working folder': {
    zone: 'Asia/Jakarta',
    locale: 'id_ID.UTF-8',
    folder: 'Rencana “Kota” #2 ké',
    isUpsideDown: false,
    isInside: true,
  },
};

const FIRST: Machine = {
  zone: 'UTC',
  locale: 'en_US.UTF-8',
  folder: 'satu',
  isUpsideDown: false,
  isInside: false,
};

describe('the same project gives the same bytes', () => {
  let place: string;
  let first: Readonly<Record<string, string>>;

  /** Builds all books as that machine would and gives every file written, by name. */
  function build({ zone, locale, folder, isUpsideDown, isInside }: Machine): Record<string, string> {
    const project = join(place, folder);
    cpSync(join(ROOT, 'examples', 'kota-contoh'), project, { recursive: true });
    rmSync(join(project, 'books'), { recursive: true, force: true });
    const before = isUpsideDown
      ? ['--import', `data:text/javascript,${encodeURIComponent(UPSIDE_DOWN)}`]
      : [];
    execFileSync(process.execPath, [...before, COMMAND, 'build', ...(isInside ? [] : [project])], {
      cwd: isInside ? project : tmpdir(),
      env: { PATH: process.env.PATH, TZ: zone, LANG: locale, LC_ALL: locale },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const content = contentOf(join(project, 'books'));
    rmSync(project, { recursive: true });
    return content;
  }

  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'masterplan-same-'));
    first = build(FIRST);
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it('of every kind', () => {
    const names = Object.keys(first);
    for (const name of ['buku-1.md', 'buku-2.html', 'index.html', 'gambar/buku-1/fig-swot.svg'])
      expect(names).toContain(name);
  });

  it.each(Object.entries(MACHINES))('on a machine with %s', (_, machine) => {
    const books = build(machine);
    expect(Object.keys(books)).toEqual(Object.keys(first));
    // The whole texts are not compared: a difference of thousands of lines helps nobody.
    expect(Object.keys(books).filter((name) => books[name] !== first[name])).toEqual([]);
  });
});
