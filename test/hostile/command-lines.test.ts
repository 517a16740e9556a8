import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commands } from '../../src/cli/main.js';
import { emptyFolder } from '../cli/folders.js';
import { masterplan, projectOf } from './masterplan.js';

/** Values that no option that asks for a word, a number or a date can take. */
const WRONG = [
  'tidak-ada',
  '-1',
  '0x',
  '__proto__',
  'constructor',
  'NaN',
  '1e999',
  '\u001b[2J\n::error::x',
  '\ud800',
];
const LONG = 'a'.repeat(10_000);

/** Options that take any text, and those that take the name of a file or folder to be written. */
const ANY = new Set(['--name', '--expect', '--region', '--title', '--reference', '--copy', '--contact']);
const WRITTEN = new Set(['--out', '--report', '--output']);

/** Options without a value, such as `--all`, are no subject here. */
const valued = commands.flatMap(({ name, options }) =>
  options
    .map(({ name: flags }) => /^(--[\w-]+) </.exec(flags)?.[1])
    .filter((flag) => flag !== undefined)
    .map((flag) => ({ command: name, flag })),
);

it('every command that has an option with a value is among them', () => {
  expect(new Set(valued.map(({ command }) => command)).size).toBeGreaterThanOrEqual(7);
});

it.each(valued)(
  '$command $flag with a wrong value is exit 2 and one sentence, in both languages',
  async ({ command, flag }) => {
    const folder = projectOf({});
    const place = command === 'rules' ? [] : [command === 'init' ? `${folder}/baru` : folder];
    for (const language of ['id', 'en']) {
      for (const value of [...WRONG, LONG]) {
        // Nothing may be written where the tests run.
        const written = WRITTEN.has(flag) ? join(emptyFolder(), value) : value;
        const { code, stdout, stderr } = await masterplan(
          ...command.split(' '),
          ...place,
          flag,
          written,
          '--lang',
          language,
        );
        if (ANY.has(flag) || WRITTEN.has(flag)) continue;
        expect({ value, code, stdout }).toEqual({ value, code: 2, stdout: '' });
        expect(stderr).toMatch(/^masterplan: .+\n$/s);
        // A value that is pages long is not repeated whole.
        expect(stderr.length).toBeLessThan(1500);
      }
      const { code, stderr } = await masterplan(...command.split(' '), flag, '--lang');
      expect(code).toBe(2);
      expect(stderr).toMatch(/^masterplan: .+\n$/s);
    }
  },
);

it.each(['tidak-ada', '__proto__', 'constructor', 'toString', '\u001b[2J\n::error::x', LONG])(
  '%j is no command, no option and no language',
  async (word) => {
    for (const args of [[word], ['help', word], ['--lang', word], [`--${word}`], ['validate', `--${word}`]]) {
      const { code, stdout } = await masterplan(...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    }
  },
);

it('a flag may raise what a project may not, and only by a number', async () => {
  const folder = projectOf({ 'gaps.yaml': `- ${'['.repeat(40)}${']'.repeat(40)}\n` });
  for (const limit of [
    'depth=0',
    'depth=-1',
    'depth=1e9',
    'depth=9999999999',
    'depth',
    '=5',
    'toString=5',
    '__proto__=5',
    'depth=5;x',
  ]) {
    expect((await masterplan('validate', folder, '--limit', limit)).code).toBe(2);
  }
  const raised = await masterplan('validate', folder, '--limit', 'depth=50,keys=6000');
  expect(raised.stdout).not.toContain('yaml/too-deep');
});
