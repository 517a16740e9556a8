import { expect, it } from 'vitest';
import { defaultLimits } from '../../src/source/limits.js';
import { locateWords, replaceWords } from '../../src/source/locate-words.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import type { TreeNode } from '../../src/source/tree.js';

const text = `vision:
  statement: Kota yang maju (2025) bersama Kota Lain
  explanation: >-
    Terdapat enam
    quick win dan enam quick win lagi.
  quoted: "Kota\\x20Lain"
`;

function tree(): TreeNode {
  const parsed = parseYaml({ name: 'masterplan.yaml', text }, defaultLimits);
  if (parsed.tree === undefined) throw new Error('no tree');
  return parsed.tree;
}

it.each([
  ['words in one line', ['vision', 'statement'], 'Kota Lain', '2:44-2:53'],
  ['marks that mean something to a pattern', ['vision', 'statement'], '(2025)', '2:29-2:35'],
  ['words that folding parts, the first of two', ['vision', 'explanation'], 'enam quick win', '4:14-5:14'],
])('finds %s', (_, path, words, said) => {
  const at = locateWords(tree(), path, words);
  expect(at && `${at.line}:${at.column}-${at.endLine}:${at.endColumn}`).toBe(said);
});

it('gives nothing where the words are not, or are written otherwise', () => {
  expect(locateWords(tree(), ['vision', 'statement'], 'Kota Jauh')).toBeUndefined();
  expect(locateWords(tree(), ['vision', 'quoted'], 'Kota Lain')).toBeUndefined();
  expect(locateWords(tree(), ['vision'], 'Kota')).toBeUndefined();
  expect(locateWords(tree(), ['vision', 'absent'], 'Kota')).toBeUndefined();
});

it('gives nothing for words of any length that could be no pattern', () => {
  const long = 'x'.repeat(2_000_000);
  const { tree: root } = parseYaml({ name: 'masterplan.yaml', text: `title: ${long}\n` }, defaultLimits);
  expect(root && locateWords(root, ['title'], long)).toBeUndefined();
  expect(root && replaceWords(root, ['title'], long, 'x')).toEqual([]);
});
