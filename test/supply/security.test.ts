import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sheetLimits } from '../../src/sheets/limits.js';
import { defaultLimits, limitFlags } from '../../src/source/limits.js';
import { repository } from '../cli/run.js';

const page = readFileSync(join(repository, 'SECURITY.md'), 'utf8');
const MIB = 1024 * 1024;

it('every test that SECURITY.md names is there', () => {
  const named = [...page.matchAll(/`(test\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(12);
  expect(named.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
});

it('every promise names its test', () => {
  const rows =
    page
      .split('## What is promised')[1]
      ?.split('\n## ')[0]
      ?.match(/^\| (?!promise|-)[^\n]*\|$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.filter((row) => !/\| `[^|]+` \|$/.test(row))).toEqual([]);
});

it('its limits are those that hold', () => {
  for (const [name, most] of Object.entries(defaultLimits)) {
    const flag = limitFlags[name as keyof typeof defaultLimits] // keys of the same object
      .replace(/^--limit (.*)=N$/, '$1');
    const shown = flag.endsWith('-mib') ? `${most / MIB} MiB` : most.toLocaleString('en');
    expect(page).toMatch(new RegExp(`^\\| .* \\| ${shown} \\| \`${flag}\` \\|$`, 'm'));
  }
  const { fileBytes, unpackedBytes, textBytes, rows, cells, sheets } = sheetLimits;
  const sizes = [fileBytes, unpackedBytes, textBytes].map((most) => `${most / MIB} MiB`).join('; ');
  expect(page).toContain(`| ${sizes} | – |`);
  expect(page).toContain(
    `| ${[rows, cells, sheets].map((most) => most.toLocaleString('en')).join('; ')} | – |`,
  );
  const source = (file: string) => readFileSync(join(repository, 'src', file), 'utf8');
  expect(source('project/asset.ts')).toMatch(/MOST_BYTES = 5 \* 1024 \* 1024/);
  expect(source('project/font.ts')).toMatch(/MOST_BYTES = 5 \* 1024 \* 1024/);
  expect(source('output/survey.ts')).toMatch(/MOST_MANIFEST_BYTES = 16 \* 1024 \* 1024/);
  expect(source('output/manifest.ts')).toMatch(/MOST_BOOK_BYTES = 512 \* 1024 \* 1024/);
});

it('it is one page, and names no address', () => {
  expect(page.split('\n').length).toBeLessThan(120);
  expect(page).not.toMatch(/@[\w-]+\.\w|https?:\/\//);
});
