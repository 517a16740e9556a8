import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { completeProject, emptyFolder, ONE_ERROR, ONE_WARNING, projectWith } from './folders.js';
import { inBatches, repository, run, shell, startMasterplan } from './run.js';

/** Many findings: 12,000 agencies whose kind is a word nobody knows. */
const MANY = 12_000;
const manyAgencies = Array.from(
  { length: MANY },
  (_, at) => `- { id: a${at}, name: Badan ${at}, kind: kantor }`,
);
const manyErrors = { 'agencies.yaml': `${manyAgencies.join('\n')}\n` };

const ESCAPE = '\u001b';

describe('what was asked for goes to stdout, talk to stderr', () => {
  test('findings are the product of validate, the list of books is the product of build', async () => {
    const cwd = projectWith(ONE_WARNING);
    const [checked, built] = [await run(['validate'], { cwd }), await run(['build'], { cwd })];
    expect(checked?.stderr).toBe('');
    expect(checked?.stdout).toMatch(/^── catatn\.yaml\nperingatan 1:1 project\/not-read\n/);
    expect(checked?.stdout).toMatch(/\n0 galat, 1 peringatan, \d+ info dalam 1 berkas\.\n$/);
    expect(built?.stderr).toBe('Buku Kota Uji di books:\n');
    expect(built?.stdout).toMatch(/^ {2}buku-1\.md +\d+ KB {2}\d+,\d\d s\n/);
  });

  test('a project without findings is one line', async () => {
    const { stdout, stderr } = await run(['validate', completeProject]);
    expect({ stdout, stderr }).toEqual({
      stdout: expect.stringMatching(/^Tidak ada temuan dalam \d+ berkas\.\n$/),
      stderr: '',
    });
  });

  test('when the job cannot be done, JSON is not begun', async () => {
    expect(await run(['validate', 'nihil', '--format', 'json'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('the JSON report', () => {
  test('has exactly this shape, keys in this order', async () => {
    const cwd = projectWith({
      'agencies.yaml':
        '- { id: satu, name: Badan Satu, kind: badan }\n- { id: satu, name: Badan Dua, kind: badan }\n',
      'dimensions/living/programs.yaml': '- { id: p, name: P, aspect: health, gaps: [dua] }\n',
    });
    const { code, stdout, stderr } = await run(['validate', '--format', 'json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const { findings, summary, ...rest } = JSON.parse(stdout);
    const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error');
    const duplicate = {
      id: 'references/duplicate-id',
      severity: 'error',
      message: 'Id "satu" sudah dipakai di agencies.yaml baris 1. Beri id lain, atau hapus salah satu.',
      file: 'agencies.yaml',
      line: 2,
      column: 9,
      endLine: 2,
      endColumn: 13,
      path: 'agencies[1].id',
      related: [{ message: 'pertama kali dipakai di sini', file: 'agencies.yaml', line: 1, column: 9 }],
      fix: null,
    };
    const unknown = {
      id: 'references/unknown',
      severity: 'error',
      message: expect.stringContaining('Id "dua" tidak ada pada daftar kesenjangan'),
      file: 'dimensions/living/programs.yaml',
      line: 1,
      column: 44,
      endLine: 1,
      endColumn: 47,
      path: 'dimensions.living.programs[0].gaps[0]',
      related: [],
      fix: null,
    };
    expect(rest).toEqual({});
    expect(errors).toEqual([duplicate, unknown]);
    expect(summary).toEqual({
      errors: 2,
      warnings: 0,
      infos: findings.length - 2,
      files: 3,
      silenced: 0,
      baseline: 0,
    });
    const order = [errors[0], errors[0].related[0], summary].map((part) => Object.keys(part));
    expect(order).toEqual([
      Object.keys(duplicate),
      ['message', 'file', 'line', 'column'],
      ['errors', 'warnings', 'infos', 'files', 'silenced', 'baseline'],
    ]);
    expect(Object.keys(JSON.parse(stdout))).toEqual(['findings', 'summary']);
  });

  test('names files relative to the project, wherever the reader stands', async () => {
    const folder = projectWith(ONE_ERROR);
    const [outside, inside] = await inBatches([repository, folder], (cwd) =>
      run(['validate', folder, '--format', 'json'], { cwd }),
    );
    expect(outside?.stdout).toBe(inside?.stdout);
    expect(outside?.stdout).toContain('"file": "agencies.yaml"');
  });

  test('is whole after a slow pipe', { timeout: 20_000 }, async () => {
    const child = startMasterplan(['validate', projectWith(manyErrors), '--format', 'json']);
    const parts: Buffer[] = [];
    for await (const part of child.stdout) {
      parts.push(part);
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    const text = Buffer.concat(parts).toString();
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(JSON.parse(text).summary.errors).toBe(MANY);
  });
});

describe('the report for people', () => {
  test('shows 200 of many findings, counts all, and --all shows the rest', { timeout: 20_000 }, async () => {
    const cwd = projectWith(manyErrors);
    const [first, all] = await inBatches([[], ['--all']], (flags) => run(['validate', ...flags], { cwd }));
    const heads = (text = '') => text.split('\n').filter((line) => line.startsWith('galat ')).length;
    expect(heads(first?.stdout)).toBe(200);
    expect(heads(all?.stdout)).toBe(MANY);
    expect(first?.stdout).toContain('12.000 galat, 0 peringatan, ');
    expect(first?.stdout).toMatch(/… dan \d+ temuan lain\. Tambahkan --all untuk melihat semuanya\.\n/);
    expect(all?.stdout).not.toContain('--all');
  });

  test('keeps notes for when nothing graver is left', async () => {
    const [wrong, noted] = await inBatches([projectWith(ONE_ERROR), projectWith()], (cwd) =>
      run(['validate'], { cwd }),
    );
    expect(wrong?.stdout).not.toMatch(/^info /m);
    expect(wrong?.stdout).toMatch(/… dan \d+ info lain\. Tambahkan --all/);
    expect(noted?.stdout.match(/^info /gm)).toHaveLength(10);
  });
});

describe('colour', () => {
  const painted = async (env: Record<string, string>) =>
    (await run(['validate'], { cwd: projectWith(ONE_ERROR), env })).stdout.includes(ESCAPE);

  test('is for terminals; NO_COLOR and FORCE_COLOR decide otherwise', async () => {
    const settings = [{}, { FORCE_COLOR: '1' }, { FORCE_COLOR: '0' }, { FORCE_COLOR: '1', NO_COLOR: '1' }];
    expect(await inBatches(settings, painted)).toEqual([false, true, false, false]);
  });

  test('changes no letter', async () => {
    const twice = '- { id: a, name: Badan Satu, kind: badan }\n';
    const cwd = projectWith({ 'agencies.yaml': twice + twice, ...ONE_WARNING });
    const [plain, colourful] = await inBatches(['0', '1'], (FORCE_COLOR) =>
      run(['validate'], { cwd, env: { FORCE_COLOR } }),
    );
    expect(plain?.stdout).toContain('  ↳ agencies.yaml:1:');
    expect(stripVTControlCharacters(colourful?.stdout ?? '')).toBe(plain?.stdout);
  });

  test('never reaches JSON, help or the list of books', async () => {
    const cwd = projectWith();
    const env = { FORCE_COLOR: '3' };
    const lines = [['validate', '--format', 'json'], ['--help'], ['validate', '--help'], ['build']];
    for (const { stdout, stderr } of await inBatches(lines, (args) => run(args, { cwd, env })))
      expect(stdout + stderr).not.toContain(ESCAPE);
  });

  test('on a terminal, but not on a dumb one', async () => {
    const cwd = projectWith(ONE_ERROR);
    const onTerminal = (term: string) =>
      shell(`script -qec 'TERM=${term} "$NODE" "$BIN" validate' /dev/null </dev/null`, { cwd });
    const [able, dumb] = await inBatches(['xterm-256color', 'dumb'], onTerminal);
    expect(able?.stdout).toContain(`${ESCAPE}[31m`);
    expect(dumb?.stdout).toContain('── agencies.yaml\r\ngalat 1:25');
    expect(dumb?.stdout).not.toContain(ESCAPE);
  });
});

describe('streams that end or fail', () => {
  test('a reader that goes away is no error', async () => {
    const cwd = projectWith(manyErrors);
    const ran = await shell('set -o pipefail; masterplan validate --all --lang en | head -1', { cwd });
    expect(ran).toEqual({ code: 1, stdout: '── agencies.yaml\n', stderr: '' });
    const help = await shell('set -o pipefail; masterplan --help | true');
    expect(help).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('a report that cannot be written is exit 2', async () => {
    const cwd = projectWith(ONE_ERROR);
    const lines = ['validate', 'validate --format json', '--version', '--help', 'rules', ''];
    for (const ran of await inBatches(lines, (words) => shell(`masterplan ${words} > /dev/full`, { cwd })))
      expect(ran).toEqual({
        code: 2,
        stdout: '',
        stderr: 'masterplan: Hasil tidak dapat ditulis: tidak ada ruang lagi.\n',
      });
  });

  test('talk that cannot be written is exit 2', async () => {
    const ran = await shell('masterplan build 2> /dev/full', { cwd: projectWith() });
    expect(ran.code).toBe(2);
  });

  test('closed streams do not matter', async () => {
    const cwd = projectWith(ONE_WARNING);
    const lines = ['validate <&-', 'validate >&-', 'validate 2>&-', 'build <&- >&- 2>&-'];
    const results = await inBatches(lines, (words) => shell(`masterplan ${words}`, { cwd }));
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  });

  test('nobody is asked anything where stdin is no terminal', async () => {
    const cwd = emptyFolder();
    const ran = await run(['init'], { cwd, input: '35.76\n' });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('--region');
  });
});

describe('narrow terminals', () => {
  test.each([20, 60])(
    'lines of %d columns hold the message; only names and rules are longer',
    async (width) => {
      const cwd = projectWith({ ...ONE_ERROR, 'region.yaml': `kind: ${'desa '.repeat(40)}\n` });
      const { stdout } = await run(['validate'], { cwd, env: { COLUMNS: String(width) } });
      const long = stdout.split('\n').filter((line) => line.length > Math.max(width, 26));
      for (const line of long) expect(line).toMatch(/^(galat |Penjelasan: |\d+ galat,| *\S+$)/);
    },
  );
});

test('what is wrong inside a file never shows a stack', async () => {
  const broken = ['\u0000', '{', '[1, 2', '- a\nb: 1', '&a [*a]', '!!js/function x', '%YAML 9', '...', '"'];
  const results = await inBatches(broken, (text) =>
    run(['validate', join(projectWith({ 'gaps.yaml': text }))]),
  );
  for (const [at, { code, stdout, stderr }] of results.entries()) {
    expect([0, 1], broken[at]).toContain(code);
    expect(stdout + stderr, broken[at]).not.toMatch(/\n\s+at |\.js:\d|MASTERPLAN_DEBUG/);
  }
});
