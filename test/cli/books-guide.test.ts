import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCommand } from '../../src/cli/commands/build.js';
import { formats } from '../../src/render/formats.js';
import { repository } from './run.js';

/** The commands in the code blocks of a guide, without what is said of them. */
function commandsOf(name: string): string[] {
  const text = readFileSync(join(repository, 'docs/guide', name), 'utf8');
  return [...text.matchAll(/^masterplan \S.*$/gm)].map(([line]) => line.split('  ')[0] ?? '');
}

const commands = commandsOf('books.md');

describe('the guides to formats', () => {
  test('show the same commands in both languages', () => {
    expect(commands.length).toBeGreaterThan(6);
    expect(commandsOf('buku.md')).toEqual(commands);
  });

  test.each(commands)('`%s` has flags and formats that there are', (command) => {
    const [, name, ...words] = command.split(' ');
    expect(name).toBe('build');
    const flags = buildCommand.options.map((option) => option.name.split(' ')[0]);
    expect(words.filter((word) => word.startsWith('--') && !flags.includes(word))).toEqual([]);
    const list = words[words.indexOf('--format') + 1]?.split(',') ?? [];
    const known = [...Object.keys(formats), 'all'];
    if (words.includes('--format')) expect(list.filter((format) => !known.includes(format))).toEqual([]);
  });

  test('show every flag that has to do with formats', () => {
    const shown = commands.join(' ');
    for (const flag of ['--format', '--book', '--draft', '--final', '--reference', '--out'])
      expect(shown).toContain(flag);
  });
});
