import { spawn } from 'node:child_process';
import { openSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completeProject } from '../cli/folders.js';
import { bin } from '../cli/run.js';
import { foundIn, projectOf, short } from './masterplan.js';
import { runWithin } from './real-process.js';

const MIB = 1024 * 1024;

/** A project whose `name` holds `head`, then `piece` again and again up to this size. */
function projectWithLarge(name: string, mebibytes: number, piece: string, head = ''): string {
  const folder = projectOf({ [name]: head });
  const handle = openSync(join(folder, name), 'a');
  const block = piece.repeat(Math.max(1, Math.floor(MIB / piece.length)));
  for (let written = 0; written < mebibytes * MIB; written += block.length) writeSync(handle, block);
  return folder;
}

describe('in a process of its own, within 10 seconds of CPU and 1 GiB', () => {
  it.each([
    ['line ends', '\n', '', 'yaml/too-many-values'],
    ['comments', '#\n', '', 'yaml/too-many-values'],
    ['items', '- - - a\n', '', 'yaml/too-many-values'],
    ['pairs in brackets', '{a: 1, a: 2}, ', '- [', 'yaml/too-many-values'],
    ['a text without a line end', 'kata', '- id: ', 'schema/missing'],
    ['a text in quotes that do not close', 'kata ', '- id: "', 'yaml/syntax'],
    ['spaces', ' ', '- id: a', 'schema/missing'],
    ['lines of a text', '    kata kata kata kata kata\n', '- id: |\n', 'yaml/too-many-values'],
  ])('60 MiB of %s is told in one finding', async (_, piece, head, id) => {
    const folder = projectWithLarge('gaps.yaml', 60, piece, head);
    const answer = await runWithin(['validate', folder, '--format', 'json']);
    expect(answer.code).toBe(1);
    expect(foundIn(answer).map((found) => found.id)).toContain(id);
    // A message never repeats what a stranger wrote at such length.
    expect(answer.stdout.length).toBeLessThan(100_000);
  });

  it('60 MiB of line ends behind what the quick reader does not read', async () => {
    const folder = projectWithLarge('gaps.yaml', 60, '\n', '\t\n- id: a\n');
    const answer = await runWithin(['validate', folder, '--format', 'json']);
    expect(foundIn(answer).map(short)).toEqual([expect.stringMatching(/^yaml\/too-many-values gaps\.yaml/)]);
  });

  it('four sparse files of 60 MiB and one of a tebibyte', async () => {
    const names = ['agencies', 'gaps', 'plans', 'sources', 'partners'];
    const folder = projectOf(Object.fromEntries(names.map((name) => [`${name}.yaml`, ''])));
    for (const name of names)
      truncateSync(join(folder, `${name}.yaml`), (name === 'plans' ? 2 ** 20 : 60) * MIB);
    const answer = await runWithin(['validate', folder, '--format', 'json']);
    expect(
      foundIn(answer)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([...Array(4).fill('file/encoding'), 'file/too-large']);
  });
});

describe('findings beyond number', () => {
  const COUNT = 100_000;
  const project = () => projectOf({ 'gaps.yaml': '- a\n'.repeat(COUNT) });

  it('all are counted, the first 200 shown, in the time of a few', async () => {
    const { code, stdout } = await runWithin(['validate', project()]);
    expect(code).toBe(1);
    expect(stdout.match(/^galat \d+:3 schema\/kind$/gm)).toHaveLength(200);
    expect(stdout).toContain('\n100.000 galat, 0 peringatan, ');
    expect(stdout).toContain('--all');
  });

  it('the JSON is whole through a slow pipe, and never gathers in memory', async () => {
    const { code, stdout, mebibytes } = await runWithin(['validate', project(), '--format', 'json'], {
      pace: 1,
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings.length).toBeGreaterThan(COUNT);
    expect(stdout.length / MIB).toBeGreaterThan(40);
    expect(mebibytes).toBeLessThan(700);
  });

  it('a reader that goes away in the middle ends the command, quietly', async () => {
    const folder = projectOf({ 'gaps.yaml': '- a\n'.repeat(20_000) });
    for (const flags of [['--all'], ['--format', 'json']]) {
      const child = spawn(process.execPath, [bin, 'validate', folder, ...flags]);
      let stderr = '';
      child.stderr.on('data', (part) => {
        stderr += part;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    }
  });
});

describe('every kind of text field', () => {
  /** Texts of a megabyte, by what makes them heavy. */
  const HEAVY: Readonly<Record<string, string>> = {
    words: 'kata '.repeat(200_000),
    'letters without a blank': 'a'.repeat(1_000_000),
    brackets: '['.repeat(20_000),
    'stars and lines': '*_'.repeat(20_000),
    'short paragraphs': 'kata\n\n'.repeat(20_000),
    items: '- kata\n'.repeat(20_000),
    'quotes inside quotes': '> '.repeat(2_000),
    'cells of a table': `${'|a'.repeat(500)}|\n${'|-'.repeat(500)}|\n`.repeat(20),
    backticks: '`'.repeat(100_000),
    entities: '&amp;'.repeat(100_000),
    'line ends': '\r\n'.repeat(200_000),
    'invisible characters': '\u200b'.repeat(200_000),
  };

  it.each(Object.entries(HEAVY))('of %s is checked and set in Markdown and HTML', async (_, text) => {
    const written = JSON.stringify(text);
    const folder = projectOf({
      'masterplan.yaml': `format: 1\ntitle: ${written}\nregion: { name: Kota Uji, kind: kota, fictional: true }\n`,
      'vision.yaml': `text: ${written}\nnarrative: ${written}\n`,
      'glossary.yaml': `- { term: ${written}, meaning: ${written} }\n`,
      'region/profile.md': text,
    });
    await runWithin(['status', folder]);
    await runWithin(['build', folder, '--draft', '--format', 'md,html', '--book', '1,2']);
  });
});

it('five thousand ids that nobody defined, among five thousand that are nearly the same, are told in seconds', async () => {
  const rows = (write: (at: number) => string) =>
    Array.from({ length: 4_900 }, (_, at) => write(at)).join('');
  const folder = projectOf({
    'agencies.yaml': rows((at) => `- { id: opd-${at}-dinas, name: Dinas ${at}, kind: dinas }\n`),
    'dimensions/living/programs.yaml': rows(
      (at) => `- { id: p-${at}, name: P, aspect: health, lead: opd-${at}-dnas }\n`,
    ),
  });
  const { stdout } = await runWithin(['validate', folder]);
  expect(stdout).toContain('Maksudnya');
  expect(stdout).toMatch(/^4\.900 galat/m);
});

it('the complete project is far from all of this', async () => {
  const { seconds, mebibytes } = await runWithin(['validate', completeProject]);
  expect([seconds < 3, mebibytes < 200]).toEqual([true, true]);
});
