import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { decodeText } from '../../src/source/decode-text.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import type { SourceFile, TreeNode } from '../../src/source/tree.js';
import { diceFrom } from '../edit/format/damage.js';
import { checkTree } from './check-tree.js';
import { mutateText, pick } from './mutate-text.js';
import { piecesOf, yamlSeeds } from './seeds.js';

const pieces = yamlSeeds().flatMap(({ text }) => piecesOf(text, 500));

/** Files with mistakes in them; one in five has none. */
const someFile = fc.noShrink(fc.integer()).map((seed) => {
  const dice = diceFrom(seed);
  const text = pick(pieces, dice);
  return dice(4) === 0 ? text : mutateText(text, dice, pick(pieces, dice));
});

const numRuns = Number(process.env.FUZZ_RUNS ?? 1500);

function read(bytes: Uint8Array): SourceFile | undefined {
  const decoded = decodeText(bytes, 'a.yaml');
  return 'text' in decoded ? { name: 'a.yaml', ...decoded } : undefined;
}

/** What a tree holds and how it is written, without where. */
function told(node: TreeNode): unknown {
  if (node.kind === 'scalar') return [node.style, node.value, node.written.replaceAll('\r\n', '\n')];
  if (node.kind === 'list') return node.items.map(told);
  return [...node.entries].map(([key, { value }]) => [key, told(value)]);
}

/** Half a pair of surrogates cannot be in a file. */
const wellFormed = (text: string) => Buffer.from(text, 'utf8').toString('utf8');

const short = ({ type, message, place }: Diagnostic) =>
  [type.id, message, place.line, place.column, place.endLine, place.endColumn, ...place.path].join(' ');

it('every value stands where its place says', { timeout: 600_000 }, () => {
  let trees = 0;
  fc.assert(
    fc.property(someFile, (text) => {
      const file = read(Buffer.from(text, 'utf8'));
      const tree = file && parseYaml(file).tree;
      if (tree === undefined) return;
      trees++;
      checkTree(tree);
    }),
    { numRuns },
  );
  expect(trees).toBeGreaterThan(numRuns / 4);
});

/** What was found before: the sentence or its place was another one on Windows. */
const FOUND = [
  'dimensions:\n        living:\n    programs:\n      - { id: siaga-ibu }\n',
  '["satu"]\n["dua"]\n',
];

it('ends of lines and a byte order mark change nothing', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(someFile, (written) => {
      const unix = wellFormed(written.replace(/\r\n?/g, '\n'));
      const windows = unix.replaceAll('\n', '\r\n');
      const files = [unix, windows, `\ufeff${unix}`].map((text) => read(Buffer.from(text, 'utf8')));
      const [plain, ...others] = files;
      if (plain === undefined) {
        expect(others).toEqual([undefined, undefined]);
        return;
      }
      expect(plain.text).toBe(unix.replace(/^\ufeff/, ''));
      const parsed = parseYaml(plain);
      for (const other of others) {
        if (other === undefined) throw new Error('refused');
        const { tree, findings, damaged } = parseYaml(other);
        expect(tree && told(tree)).toEqual(parsed.tree && told(parsed.tree));
        // Of a text that is no YAML the library's lexer may see another part first, but never elsewhere.
        const where =
          tree || FOUND.includes(unix) ? short : ({ type, place }: Diagnostic) => `${type.id} ${place.line}`;
        expect(findings.map(where)).toEqual(parsed.findings.map(where));
        expect(damaged).toEqual(parsed.damaged);
      }
    }),
    { numRuns, examples: FOUND.map((text) => [text]) },
  );
});

it('bytes are read as the text they are, or refused', { timeout: 600_000 }, () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 40 }),
        someFile.map((text) => Buffer.from(text, 'utf8')),
      ),
      (bytes) => {
        const file = read(bytes);
        let text: string | undefined;
        try {
          text = strict.decode(bytes);
        } catch {}
        if (file === undefined) return;
        expect(file.text).toBe(text?.replace(/^\ufeff/, ''));
        expect(file.hasMark === true).toBe(text?.startsWith('\ufeff'));
      },
    ),
    { numRuns },
  );
});
