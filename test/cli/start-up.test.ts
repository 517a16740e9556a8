import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { completeProject, emptyFolder, ONE_ERROR, projectWith } from './folders.js';
import { run } from './run.js';

/**
 * A sentence of each package that the build keeps as it is. Packages are bundled into chunks of `dist/`, so
 * what was loaded is told by what the loaded chunks say.
 */
const SENTENCES = {
  chalk: 'The `level` option should be an integer from 0 to 3',
  ora: 'simpleDotsScrolling',
  handlebars: 'Parse error on line ',
  'markdown-it': 'Wrong `markdown-it` preset',
  commander: 'commander.missingMandatoryOptionValue',
  'js-yaml': 'unexpected end of the document within',
} as const;

type Package = keyof typeof SENTENCES;

/** The files that a run of `masterplan` loaded, as Node's own coverage counts them. */
async function loadedBy(args: readonly string[], env: Record<string, string> = {}): Promise<string[]> {
  const folder = emptyFolder();
  await run(args, { env: { ...env, NODE_V8_COVERAGE: folder } });
  const urls = new Set<string>();
  for (const name of readdirSync(folder)) {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    for (const { url } of result) if (url.startsWith('file:')) urls.add(url);
  }
  return [...urls].map((url) => fileURLToPath(url));
}

function packagesIn(files: readonly string[]): Package[] {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const names = Object.keys(SENTENCES) as Package[]; // keys of a literal
  return names.filter((name) => texts.some((text) => text.includes(SENTENCES[name])));
}

describe('what a command does not need is not loaded', () => {
  test('every package can be told from the others', async () => {
    const files = await loadedBy(['--version']);
    const dist = dirname(files.find((file) => file.endsWith('start.cjs')) ?? '');
    const chunks = readdirSync(dist).filter((name) => name.endsWith('.cjs'));
    const found = packagesIn(chunks.map((name) => join(dist, name)));
    expect(found).toEqual(Object.keys(SENTENCES));
  });

  test('--version loads no package at all', async () => {
    const version = await loadedBy(['--version']);
    const bytes = version.reduce((sum, file) => sum + readFileSync(file).length, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(20_000);
    expect(packagesIn(version)).toEqual([]);
  });

  test.each([
    ['--help', ['--help']],
    ['the help of a command', ['validate', '--help']],
    ['rules', ['rules']],
  ])('%s loads commander only', async (_, args) => {
    expect(packagesIn(await loadedBy(args))).toEqual(['commander']);
  });

  test('validate of a project without findings reads YAML once, and neither paints nor makes books', async () => {
    const files = await loadedBy(['validate', completeProject], { FORCE_COLOR: '0' });
    expect(packagesIn(files)).toEqual(['commander', 'js-yaml']);
    // The exact parser lies outside the bundle.
    expect(files.filter((file) => file.includes('node_modules'))).toEqual([]);
  });

  test('what reads spreadsheets is loaded by import alone', async () => {
    const reads = (files: readonly string[]) =>
      files.some((file) => readFileSync(file, 'utf8').includes('berformat Excel 97'));
    const sheet = join(emptyFolder(), 'usulan.csv');
    writeFileSync(sheet, 'Nama Program;Dimensi\n');
    const [help, validate, imported] = [
      await loadedBy(['import', '--help']),
      await loadedBy(['validate', completeProject]),
      await loadedBy(['import', sheet, '--to', completeProject]),
    ];
    expect([help, validate, imported].map(reads)).toEqual([false, false, true]);
  });

  test('colour is loaded when something is painted, the makers of books when books are made', async () => {
    const painted = await loadedBy(['validate', projectWith(ONE_ERROR)], { FORCE_COLOR: '1' });
    expect(packagesIn(painted)).toContain('chalk');
    const built = packagesIn(await loadedBy(['build', projectWith()]));
    expect(built).toContain('markdown-it');
    expect(built).not.toContain('chalk');
    expect(built).not.toContain('ora');
  });
});
