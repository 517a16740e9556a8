import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/source/limits.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { readQuick } from '../../src/source/quick/read-quick.js';
import { checkBothReaders } from './both-readers.js';
import { someYaml } from './some-yaml.js';

describe('the quick reader', () => {
  it('gives the tree and the findings of the exact parser, wherever it answers', () => {
    let answered = 0;
    fc.assert(
      fc.property(someYaml, (text) => {
        if (checkBothReaders({ name: 'a.yaml', text }) === 'quick') answered++;
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
