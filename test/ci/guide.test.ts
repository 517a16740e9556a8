import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reportFormatIds } from '../../src/reporters/formats.js';
import { repository } from '../cli/run.js';
import { action } from './action.js';

const read = (name: string) => readFileSync(join(repository, name), 'utf8');
const samples = readdirSync(join(repository, 'examples/ci'), { recursive: true, encoding: 'utf8' })
  .map((name) => `examples/ci/${name.split('\\').join('/')}`)
  .filter((name) => name.endsWith('.yml') || name.endsWith('.yaml'))
  .sort();

/** A link to a sample, and the code below it. */
const SHOWN = /\[`(examples\/ci\/[^`]+)`\]\(\.\.\/\.\.\/\1\)\n\n```yaml\n([\s\S]*?)```/g;

/** The rows of a table that begin with a name in code: the name, and what stands in the last column. */
const ROW = /^\| `([\w-]+)` \|.*\| *(?:`([^`]*)` )?\|$/gm;

describe.each(['docs/guide/ci.md', 'docs/guide/pemeriksaan-otomatis.md'])('%s', (name) => {
  const guide = read(name);

  test('shows every sample as it is', () => {
    const shown = [...guide.matchAll(SHOWN)].map(([, path = '', code]) => [path, code]);
    expect(shown.sort()).toEqual(samples.map((path) => [path, read(path)]));
  });

  test('tells of every input and every variable, with its default', () => {
    const { variables } = parse(read('ci/gitlab/masterplan.gitlab-ci.yml')) as {
      variables: Record<string, string>;
    };
    const inputs = Object.entries(action.inputs).map(([input, { default: value }]) => [input, value]);
    const rows = [...guide.matchAll(ROW)].map(([, row, value = '']) => [row, value]);
    expect(rows).toEqual([...inputs, ...Object.entries(variables)]);
  });

  test('names every form of report', () => {
    for (const format of reportFormatIds) expect(guide).toContain(`\`${format}\``);
  });

  test('leads only to files that are there', () => {
    const links = [...guide.matchAll(/\]\((?!https:)([^)#]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((link) => !existsSync(join(repository, 'docs/guide', link)))).toEqual([]);
  });
});
