import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlock } from '../../../src/edit/format/layout.js';
import { formatProject } from '../../../src/format.js';
import { writeStarter } from '../../../src/init/write-starter.js';
import { loadProject } from '../../../src/load.js';
import { parseYaml } from '../../../src/source/parse-yaml.js';
import type { MapNode, TreeNode } from '../../../src/source/tree.js';
import { projectWith } from '../../cli/folders.js';
import { emptyFolder, regionOf, starterFor } from '../../init/starter.js';
import { carelessly, type Dice, diceFrom } from './damage.js';

const EXAMPLES = join(import.meta.dirname, '../../../examples');

test.each(['kota-contoh', 'kota-mojokerto'])('%s is in the one style', async (name) => {
  const { changes, neat, findings, kept } = await formatProject(join(EXAMPLES, name));
  expect([...changes.keys()]).toEqual([]);
  expect({ findings: findings.length, kept: kept.size }).toEqual({ findings: 0, kept: 0 });
  expect(neat).toBeGreaterThan(5);
});

test('a project is in the one style from its first day', async () => {
  const folder = emptyFolder();
  await writeStarter(folder, starterFor(regionOf('35.76')));
  const { changes, neat } = await formatProject(folder);
  expect([...changes.keys()]).toEqual([]);
  expect(neat).toBeGreaterThan(5);
});

test.each(['perapian.md', 'fmt.md'])('what the guide %s shows as tidy is tidy', async (name) => {
  const guide = readFileSync(join(EXAMPLES, '../docs/guide', name), 'utf8');
  const [, shown] = /^```yaml\n([\s\S]*?)^```$/m.exec(guide) ?? [];
  const folder = projectWith({ 'dimensions/living/programs.yaml': shown ?? '' });
  expect(await formatProject(folder)).toMatchObject({ neat: 2, findings: [] });
});

/** A comment line above about every tenth key that begins a line, so that what belongs to what can be seen. */
function commented(text: string, dice: Dice): string {
  let result = '';
  let done = 0;
  let count = 0;
  for (const at of lineStartsOfKeys(treeOf(text))) {
    if (dice(9) > 0) continue;
    const [indent] = /^ */.exec(text.slice(at, at + 40)) ?? [];
    result += `${text.slice(done, at)}${indent}# catatan ${++count}: x\n`;
    done = at;
  }
  return result + text.slice(done);
}

/** Where lines start that begin with a key, in their order. */
function lineStartsOfKeys(node: TreeNode): number[] {
  if (!isBlock(node)) return [];
  if (node.kind === 'list') return node.items.flatMap(lineStartsOfKeys);
  return [...node.entries.values()].flatMap(({ keyAt, value }) => {
    const lineStart = node.file.text.lastIndexOf('\n', keyAt.start) + 1;
    const begins = node.file.text.slice(lineStart, keyAt.start).trim() === '';
    return [...(begins ? [lineStart] : []), ...lineStartsOfKeys(value)];
  });
}

function treeOf(text: string): TreeNode {
  const { tree, findings } = parseYaml({ name: 'a.yaml', text });
  if (!tree || findings.length > 0) throw new Error(`not readable:\n${text}`);
  return tree;
}

const withoutBlankLines = (text: string) => text.replace(/^\s*\n/gm, '');

test('however carelessly kota-contoh is written, it comes back as it was', async () => {
  const { files } = await loadProject(join(EXAMPLES, 'kota-contoh'));
  const yaml = files.filter(({ name }) => name.endsWith('.yaml'));
  const folder = emptyFolder();
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(fc.noShrink(fc.integer()), async (seed) => {
      const dice = diceFrom(seed);
      const wanted = new Map<string, string>();
      for (const { name, text } of yaml) {
        const original = commented(text, dice);
        // A file is a mapping or a list.
        const careless = carelessly(treeOf(original) as MapNode, dice);
        const end = dice(3) === 0 ? '\r\n' : '\n';
        write(name, careless.replaceAll('\n', end));
        wanted.set(name, withoutBlankLines(original));
      }
      const { changes, findings, kept } = await formatProject(folder);
      expect({ findings, kept: kept.size }).toEqual({ findings: [], kept: 0 });
      for (const [name, text] of wanted) {
        const now = changes.get(name)?.after ?? readFileSync(join(folder, name), 'utf8');
        const lines = now.replaceAll('\r\n', '\n');
        expect(withoutBlankLines(lines), name).toBe(text);
        expect(lines).not.toMatch(/^\s|[ \t]\n|\n\n$/);
        const isWindows = changes.get(name)?.before.includes('\r') === true;
        expect(now === (isWindows ? lines.replaceAll('\n', '\r\n') : lines)).toBe(true);
      }
      moved += changes.size;
      for (const [name, { after }] of changes) write(name, after);
      expect((await formatProject(folder)).changes.size).toBe(0);
    }),
    { numRuns: Math.ceil(Number(process.env.FUZZ_RUNS ?? 300) / 60) },
  );
  expect(moved).toBeGreaterThan(100);
});
