import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExactly } from '../../src/source/exact/parse-exactly.js';
import { defaultLimits } from '../../src/source/limits.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { readQuick } from '../../src/source/quick/read-quick.js';
import type { TreeNode } from '../../src/source/tree.js';
import { someYaml } from './some-yaml.js';

/** All that a tree says, without the file it came from. */
function told(node: TreeNode): unknown {
  if (node.kind === 'scalar') return [node.start, node.end, node.style, node.value, node.written];
  if (node.kind === 'list') return [node.start, node.end, node.items.map(told)];
  const entries = [...node.entries.values()];
  return [
    node.start,
    node.end,
    entries.map(({ key, keyAt, value }) => [key, keyAt.start, keyAt.end, told(value)]),
  ];
}

describe('the quick reader', () => {
  it('gives the tree and the findings of the exact parser, wherever it gives any', () => {
    let answered = 0;
    fc.assert(
      fc.property(someYaml, (text) => {
        const file = { name: 'a.yaml', text };
        const answer = readQuick(file, defaultLimits);
        if (!('reading' in answer)) return;
        answered++;
        const exact = parseExactly(file, defaultLimits);
        expect(answer.tree && told(answer.tree)).toEqual(exact.tree && told(exact.tree));
        expect(answer.reading.findings).toEqual(exact.findings);
        expect(answer.reading.damaged).toEqual(exact.damaged);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 3000) },
    );
    expect(answered).toBeGreaterThan(300);
  });

  it('leaves no ordinary document to the exact parser', () => {
    const text = `# catatan
region: {code: "35.76", name: Kota Contoh}
gaps:
- id: g-1
  current: {text: 'Jum''at', value: 85.71}
  ideal:
    text: >
      Panjang

      sekali
  tags: [
    a, b,   # c
    "c"]
`;
    for (const one of [text, text.replaceAll('\n', '\r\n'), `---\n${text}`]) {
      expect(readQuick({ name: 'a', text: one }, defaultLimits)).toHaveProperty('tree.kind', 'map');
    }
  });
});

describe('parseYaml', () => {
  it('sees a second document without reading the rest', () => {
    const { findings } = parseYaml({ name: 'a.yaml', text: `# satu\n---\na: 1\n---\nb: 2\n` });
    expect(findings.map(({ type, place }) => [type.id, place.line])).toEqual([['yaml/documents', 4]]);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(someYaml, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const { tree, findings } = parseYaml({ name: 'a.yaml', text });
        expect(tree !== undefined || findings.length > 0).toBe(true);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 3000) },
    );
  });
});
