import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '../../../src/edit/apply-edits.js';
import { insertItems } from '../../../src/edit/fields/insert-items.js';
import { type FieldEdit, joinEdits } from '../../../src/edit/fields/join-edits.js';
import type { PlainFields } from '../../../src/edit/fields/plain-value.js';
import { saysWhatWasMeant } from '../../../src/edit/fields/says-what-was-meant.js';
import { setFields } from '../../../src/edit/fields/set-fields.js';
import { commentsOf } from '../../../src/edit/format/same-content.js';
import { packageFile } from '../../../src/package/package-file.js';
import { toValue } from '../../../src/source/to-value.js';
import type { MapNode, TreeNode } from '../../../src/source/tree.js';
import { checkBothReaders } from '../../source/both-readers.js';
import { carelessly, type Dice, diceFrom } from '../format/damage.js';
import { asList, PROGRAM, treeOf } from './edited.js';

const FILES = ['dimensions/living/programs/dinkes.yaml', 'dimensions/living/programs/dishub.yaml'];
const texts = FILES.map((name) => readFileSync(packageFile(join('examples/kota-contoh', name)), 'utf8'));

const WORDS = [
  'Siaga:',
  'ibu',
  '#1',
  '- hamil',
  "Jum'at",
  'x'.repeat(40),
  '"kutip"',
  '1.02',
  '{a}',
  'é',
  '…',
  'null',
];

function someText(dice: Dice, most: number): string {
  const words = Array.from({ length: 1 + dice(most) }, () => WORDS[dice(WORDS.length - 1)] ?? '');
  const text = words.join(dice(6) === 0 ? '\n' : ' ');
  return dice(3) === 0 ? `Kata ${text}` : text;
}

/** Fields that may be there or not, of every shape a form has. */
function someFields(dice: Dice): PlainFields {
  const all: PlainFields = {
    name: someText(dice, 6),
    description: someText(dice, 60),
    expansion: someText(dice, 2),
    horizon: 'short',
    years: dice(1) === 0 ? { end: 2030 + dice(4) } : { start: 2025, end: 2034 },
    locations: Array.from({ length: 1 + dice(5) }, () => someText(dice, 2).replaceAll('\n', ' ')),
    budget: {
      [String(2024 + dice(12))]: { apbd: dice(1_000_000), [dice(1) === 0 ? 'csr' : 'dak']: dice(10 ** 12) },
    },
    code: `1.02.${dice(99)}`,
    progress: dice(1000) / 10,
    status: 'running',
    sources: ['data-dinkes-2024', `isian-${dice(9)}`],
  };
  return Object.fromEntries(Object.entries(all).filter(() => dice(2) === 0));
}

/** A text as a careless author might have left it. */
function dressed(text: string, dice: Dice): string {
  const node = treeOf(text);
  let result = dice(2) === 0 || node.kind === 'scalar' ? text : carelessly(node, dice);
  if (dice(3) === 0) result = result.replace(/^( *)(name|code|lead): (.*)$/gm, '$1$2: $3 # tetap');
  if (dice(3) === 0) result = result.replace(/^( +)(budget):$/gm, '$1# di atas\n$1$2:');
  if (dice(3) === 0) result = result.replace(/\n$/, '');
  if (dice(3) === 0) result = result.replaceAll('\n', '\r\n');
  return result;
}

it('writes just what is meant into files of any dress, and leaves every other byte', {
  timeout: 1_200_000,
}, () => {
  let inserted = 0;
  fc.assert(
    fc.property(fc.noShrink(fc.integer()), (seed) => {
      const dice = diceFrom(seed);
      const tree = treeOf(dressed(texts[dice(1)] ?? '', dice));
      const { items } = asList(tree);
      const meantFor = new Map<MapNode, PlainFields>();
      const edits: FieldEdit[] = [];
      for (const item of items) {
        if (item.kind !== 'map' || dice(1) === 0) continue;
        const fields = someFields(dice);
        meantFor.set(item, fields);
        edits.push(...setFields(item, fields, PROGRAM));
      }
      const added = Array.from({ length: dice(2) }, (_, at) => ({ id: `baru-${at}`, ...someFields(dice) }));
      // Whichever comes first, the end of the last item and what follows it keep their order.
      if (added.length > 0) edits.unshift(...insertItems(items, added, PROGRAM));
      inserted += added.length;
      const { text } = tree.file;
      const after = applyEdits(text, joinEdits(edits));
      checkBothReaders({ name: 'uji.yaml', text: after });
      const now = treeOf(after);
      const right = saysWhatWasMeant(tree, toValue(treeOf(after)), {
        fieldsOf: (node) => meantFor.get(node),
        addedInFront: () => [],
        addedBehind: (item) => (item === items.at(-1) ? added : []),
      });
      if (!right) throw new Error(`${seed}: ${JSON.stringify(after)}`);
      expect(withoutTexts(commentsOf(now), commentsOf(tree))).toEqual([]);
      expect(after.endsWith('\n')).toBe(text.endsWith('\n'));
      expect(/\r(?!\n)/.test(after) || (text.includes('\r\n') && /(?<!\r)\n/.test(after))).toBe(false);
      for (const piece of untouched(tree, meantFor))
        if (!after.includes(piece)) throw new Error(`${seed}: ${piece}`);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 400) },
  );
  expect(inserted).toBeGreaterThan(100);
});

/** Comments that were there and are not any more; those of items that went with a shorter list may go. */
function withoutTexts(now: readonly string[], before: readonly string[]): string[] {
  const left = [...now];
  return before.filter((comment) => {
    const at = left.indexOf(comment);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** The bytes of every value that nothing was written to, its key and its line's indentation included. */
function untouched(node: TreeNode, meantFor: ReadonlyMap<MapNode, PlainFields>): string[] {
  if (node.kind === 'list') return node.items.flatMap((item) => untouched(item, meantFor));
  if (node.kind !== 'map') return [];
  const { text } = node.file;
  const fields = meantFor.get(node) ?? {};
  return [...node.entries.values()].flatMap(({ key, keyAt, value }) =>
    key in fields ? [] : [text.slice(text.lastIndexOf('\n', keyAt.start - 1) + 1, value.end)],
  );
}
