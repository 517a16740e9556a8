import assert from 'node:assert/strict';
import { decodeText } from '../../../src/source/decode-text.js';
import { parseYaml } from '../../../src/source/parse-yaml.js';
import type { SourceFile } from '../../../src/source/tree.js';
import { checkBothReaders } from '../../source/both-readers.js';
import { checkFindings } from '../check-findings.js';
import { checkTree } from '../check-tree.js';
import { piecesOf, yamlSeeds } from '../seeds.js';
import { type Target, toBytes } from './target.js';

/** A file of bytes to a tree or to findings: all readers agree, and every place holds what it is said to hold. */
export const yamlTarget: Target = {
  name: 'yaml',
  form: 'text',
  longest: 3000,
  seeds: () => yamlSeeds().flatMap(({ text }) => piecesOf(text, 400).slice(0, 5).map(toBytes)),
  run(input) {
    const decoded = decodeText(input, 'a.yaml');
    if ('finding' in decoded) {
      checkFindings([decoded.finding], []);
      return;
    }
    const file: SourceFile = { name: 'a.yaml', ...decoded };
    assert.deepEqual(Buffer.from(file.text, 'utf8'), Buffer.from(input.subarray(file.hasMark ? 3 : 0)));
    checkBothReaders(file);
    const { tree, findings } = parseYaml(file);
    assert.ok(tree !== undefined || findings.length > 0, 'neither a tree nor a finding');
    checkFindings(findings, [file]);
    if (tree) checkTree(tree);
  },
};
