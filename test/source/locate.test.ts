import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/source/lines.js';
import { locate, locateNearest, nodeAt } from '../../src/source/locate.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { scalarsOf, treeOf } from './reading.js';
import { someYaml } from './some-yaml.js';

const tree = treeOf(`region:
  name: "Kota
    Contoh"
  code:
gaps:
  - id: g-1
    current:
      value: 35.10   # persen
  - {id: g-2, 2023: x}
vision: >
  satu
  dua

`);

const at = (path: (string | number)[], part: 'key' | 'value') => {
  const { line, column, endLine, endColumn } = locate(tree, path, part);
  return `${line}:${column}-${endLine}:${endColumn}`;
};

describe('locate', () => {
  it.each([
    [['region'], 'key', '1:1-1:7'],
    [['region', 'name'], 'key', '2:3-2:7'],
    [['region', 'name'], 'value', '2:9-3:12'],
    [['region', 'code'], 'value', '4:8-4:8'],
    [['region'], 'value', '2:3-4:8'],
    [['gaps', 0, 'current', 'value'], 'value', '8:14-8:19'],
    [['gaps', 0], 'value', '6:5-8:19'],
    [['gaps', 0], 'key', '6:5-6:12'],
    [['gaps', 1], 'key', '9:5-9:23'],
    [['gaps', 1, '2023'], 'key', '9:15-9:19'],
    [['gaps', 1, 2023], 'value', '9:21-9:22'],
    [['vision'], 'value', '10:9-12:6'],
    [[], 'key', '1:1-1:1'],
    [[], 'value', '1:1-12:6'],
  ] as const)('%j %s is %s', (path, part, expected) => {
    expect(at([...path], part)).toBe(expected);
  });

  it('tells file and path', () => {
    expect(locate(tree, ['gaps', 0, 'id'], 'value')).toMatchObject({
      file: 'a.yaml',
      path: ['gaps', 0, 'id'],
    });
  });

  it.each([
    [['x']],
    [['gaps', 2]],
    [['gaps', -1]],
    [['gaps', 'id']],
    [['region', 'name', 'x']],
    [['region', 'toString']],
  ])('throws on %j, which is not there', (path) => {
    expect(() => locate(tree, path, 'key')).toThrow('nothing at');
    expect(() => locate(tree, path, 'value')).toThrow('nothing at');
    expect(nodeAt(tree, path)).toBeUndefined();
  });
});

describe('locateNearest', () => {
  it('reports a missing field at the key of its parent', () => {
    expect(locateNearest(tree, ['gaps', 0, 'current', 'unit'])).toMatchObject({
      line: 7,
      column: 5,
      path: ['gaps', 0, 'current'],
    });
    expect(locateNearest(tree, ['gaps', 7, 'current', 'unit'], 'value')).toMatchObject({
      line: 5,
      column: 1,
    });
    expect(locateNearest(tree, ['approval', 'date'])).toMatchObject({ line: 1, column: 1, path: [] });
  });

  it('gives the part asked for where the path exists', () => {
    expect(locateNearest(tree, ['region', 'name'], 'value')).toMatchObject({ line: 2, column: 9 });
  });
});

describe('columns', () => {
  it('count UTF-16 units, as editors do', () => {
    const file = { name: 'a', text: 'é𝒳: "x"\n' };
    expect(spanOf(file, file.text.indexOf('"'), file.text.length)).toEqual({
      line: 1,
      column: 6,
      endLine: 2,
      endColumn: 1,
    });
  });
});

describe('of any document', () => {
  it('the place of a scalar, cut out of the text, is what was written', () => {
    fc.assert(
      fc.property(someYaml, (text) => {
        const file = { name: 'a.yaml', text };
        const { tree: read } = parseYaml(file);
        if (!read) return;
        const lines = text.split('\n');
        for (const { path, node } of scalarsOf(read)) {
          if (node.kind !== 'scalar' || node.style === 'block') continue;
          const { line, column, endLine, endColumn } = locate(read, path, 'value');
          const cut = lines.slice(line - 1, endLine);
          cut[cut.length - 1] = (cut.at(-1) ?? '').slice(0, endColumn - 1);
          cut[0] = (cut[0] ?? '').slice(column - 1);
          expect(cut.join('\n')).toBe(node.written);
        }
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
