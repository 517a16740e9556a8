import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Flags } from '../../src/cli/command-spec.js';
import { initCommand } from '../../src/cli/commands/init.js';
import { type ExitCode, makeOutput, type Output } from '../../src/cli/output.js';
import type { Ask } from '../../src/cli/starter/ask.js';
import { decideStarter } from '../../src/cli/starter/decide-starter.js';
import { UsageError } from '../../src/cli/usage-error.js';
import { emptyFolder } from './starter.js';

const start = process.cwd();
let folder = '';
beforeEach(() => {
  folder = emptyFolder();
  process.chdir(folder);
});
afterEach(() => process.chdir(start));

interface Spoken {
  readonly output: Output;
  readonly stdout: string[];
  readonly stderr: string[];
}

function listening(): Spoken {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const into = (lines: string[]) => ({ write: (text: string) => lines.push(text) > 0 });
  return { output: makeOutput('id', into(stdout), into(stderr)), stdout, stderr };
}

async function init(
  dir: string | undefined,
  flags: Flags = {},
): Promise<{ code: ExitCode; out: string; err: string }> {
  const { output, stdout, stderr } = listening();
  const code = await initCommand.run(dir === undefined ? [] : [dir], flags, {
    env: {},
    stdin: {},
    output: () => output,
  });
  return { code, out: stdout.join(''), err: stderr.join('') };
}

/** What is decided from words, flags and answers: `folder: region`, and the questions that were put. */
async function decided(
  words: string[],
  flags: Flags,
  answers?: string[],
): Promise<{ starter: string; left: number }> {
  const left = [...(answers ?? [])];
  const ask: Ask = async () => left.shift();
  const { dir, region } = await decideStarter(words, flags, listening().output, answers && ask);
  return { starter: `${dir}: ${region.name}`, left: left.length };
}

async function refusal(words: string[], flags: Flags, answers?: string[]): Promise<UsageError> {
  try {
    await decided(words, flags, answers);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('masterplan init', () => {
  test('makes a folder after the region and names the next commands', async () => {
    const { code, out, err } = await init(undefined, { region: '35.76' });
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 3)).toEqual(['kota-mojokerto/', '  masterplan.yaml', '  region.yaml']);
    expect(err).toContain('masterplan validate kota-mojokerto\n');
    expect(err).toContain('masterplan build kota-mojokerto --draft\n');
    expect(readFileSync('kota-mojokerto/region.yaml', 'utf8')).toContain("code: '35.76'");
  });

  test('writes here when told to, and the next commands need no folder', async () => {
    const { err } = await init('.', { region: 'kab. mojokerto' });
    expect(err).toContain('  masterplan status\n  masterplan validate\n  masterplan build --draft\n');
    expect(readFileSync('region.yaml', 'utf8')).toContain('name: Kabupaten Mojokerto\n');
  });

  test('quotes a folder whose name has spaces', async () => {
    const { err } = await init('folder saya', { region: '35.76' });
    expect(err).toContain('masterplan validate "folder saya"\n');
  });

  test('never overwrites', async () => {
    mkdirSync('kota-mojokerto');
    writeFileSync('kota-mojokerto/gaps.yaml', '[]');
    await expect(init(undefined, { region: '35.76' })).rejects.toMatchObject({
      problem: 'exists',
      args: { files: 'gaps.yaml' },
    });
    expect(readFileSync('kota-mojokerto/gaps.yaml', 'utf8')).toBe('[]');
    expect(existsSync('kota-mojokerto/masterplan.yaml')).toBe(false);
  });

  test('without a terminal does not ask: it says which flags are missing', async () => {
    await expect(init(undefined)).rejects.toThrow(/--region/);
    await expect(init('mojokerto')).rejects.toMatchObject({
      args: { regions: ['Kabupaten Mojokerto (35.16)', 'Kota Mojokerto (35.76)'], code: '35.16' },
    });
  });
});

describe('words and flags', () => {
  test.each([
    [['kota', 'mojokerto'], {}, 'kota-mojokerto: Kota Mojokerto'],
    [['kota mojokerto'], {}, 'kota-mojokerto: Kota Mojokerto'],
    [['Surabaya'], {}, 'kota-surabaya: Kota Surabaya'],
    [['35.76'], {}, 'kota-mojokerto: Kota Mojokerto'],
    [[], { region: 'jakarta pusat' }, 'kota-administrasi-jakarta-pusat: Kota Administrasi Jakarta Pusat'],
    [['naskah'], { region: '35.16' }, 'naskah: Kabupaten Mojokerto'],
    [['mojokerto'], { region: '35.16' }, 'mojokerto: Kabupaten Mojokerto'],
    [['a/b'], { region: '35.16' }, 'a/b: Kabupaten Mojokerto'],
    [['D:\\naskah\\kota'], { region: '35.16' }, 'D:\\naskah\\kota: Kabupaten Mojokerto'],
    [[], { fictional: true, name: 'Kota Rekaan' }, 'kota-rekaan: Kota Rekaan'],
    [[], { fictional: true, name: 'kabupaten  rekaan' }, 'kabupaten-rekaan: Kabupaten rekaan'],
    [['latihan'], { fictional: true, name: 'Rekaan', kind: 'kota' }, 'latihan: Kota Rekaan'],
  ] as [string[], Flags, string][])('%j %j make %s', async (words, flags, expected) => {
    expect((await decided(words, flags)).starter).toBe(expected);
  });

  test.each([
    [[], {}, /region is missing/],
    [['proyek'], {}, /region is missing/],
    [['mojokero'], {}, /Did you mean/],
    [['jawa', 'timur'], {}, /province/],
    [['a', 'b'], { region: '35.76' }, /needs quotes/],
    [[], { region: '35.99' }, /no region/],
    [[], { region: '35.76', name: 'Kota Lain' }, /--fictional/],
    [[], { region: '35.76', fictional: true }, /Use one of them/],
    [[], { fictional: true }, /needs a name/],
    [[], { fictional: true, name: 'Rekaan' }, /does not say its kind/],
    [[], { fictional: true, name: 'Kota Rekaan', kind: 'kabupaten' }, /does not agree/],
    [[], { fictional: true, name: 'Kota Rekaan', kind: 'desa' }, /does not know/],
    [[], { fictional: true, name: 'kota malang' }, /is in the official table/],
    [[], { fictional: true, name: 'Kota \u001b[31mX' }, /cannot be printed/],
  ] as [string[], Flags, RegExp][])('%j %j are refused', async (words, flags, reason) => {
    expect((await refusal(words, flags)).text.en).toMatch(reason);
  });

  test('a folder that is there is a folder, even when a region is called so', async () => {
    mkdirSync('mojokerto');
    expect((await refusal(['mojokerto'], {})).text.en).toMatch(/region is missing/);
    expect((await decided(['mojokerto'], {}, ['35.76'])).starter).toBe('mojokerto: Kota Mojokerto');
  });
});

describe('at a terminal', () => {
  test.each([
    ['the second of a pair', ['mojokerto'], {}, ['2'], 'kota-mojokerto: Kota Mojokerto'],
    [
      'again after a number too high',
      ['mojokerto'],
      {},
      ['9', '', '1'],
      'kabupaten-mojokerto: Kabupaten Mojokerto',
    ],
    ['its code in place of the number', ['mojokerto'], {}, ['35.76'], 'kota-mojokerto: Kota Mojokerto'],
    ['none of the pair', ['mojokerto'], {}, ['3', 'kota malang'], 'kota-malang: Kota Malang'],
    ['a region where none was named', [], {}, ['', 'surabaya'], 'kota-surabaya: Kota Surabaya'],
    ['a folder’s region', ['naskah'], {}, ['35.76'], 'naskah: Kota Mojokerto'],
    ['a pair within an answer', [], {}, ['malang', '2'], 'kota-malang: Kota Malang'],
    ['a proposal for a slip', [], { region: 'kota mojokero' }, ['1'], 'kota-mojokerto: Kota Mojokerto'],
    ['again after a province', [], {}, ['jawa timur', '35.76'], 'kota-mojokerto: Kota Mojokerto'],
    ['the name of an invented region', [], { fictional: true }, ['Kota Rekaan'], 'kota-rekaan: Kota Rekaan'],
  ] as [string, string[], Flags, string[], string][])(
    'asks for %s',
    async (_, words, flags, answers, expected) => {
      expect(await decided(words, flags, answers)).toEqual({ starter: expected, left: 0 });
    },
  );

  test('asks nothing when all is said', async () => {
    expect(await decided(['kota', 'mojokerto'], {}, ['35.16'])).toEqual({
      starter: 'kota-mojokerto: Kota Mojokerto',
      left: 1,
    });
  });

  test('shows the pair with code and province', async () => {
    const { output, stderr } = listening();
    await decideStarter(['mojokerto'], {}, output, async () => '2');
    expect(stderr.join('')).toContain(
      '  1. Kabupaten Mojokerto (35.16), Jawa Timur\n  2. Kota Mojokerto (35.76), Jawa Timur\n',
    );
  });

  test.each([[['mojokerto']], [[]]])('writes nothing when the talk is ended at %j', async (words) => {
    expect((await refusal(words, {}, [])).text.en).toBe('Cancelled; nothing was written.');
  });
});
