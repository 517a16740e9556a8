import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import createMarkdownIt from 'markdown-it';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quick, quickMarkdownIt } from '../../scripts/quick-markdown-it.js';

const folder = mkdtempSync(join(tmpdir(), 'masterplan-quick-'));
let quickly: typeof createMarkdownIt;

beforeAll(async () => {
  const outfile = join(folder, 'markdown-it.mjs');
  await build({
    stdin: { contents: "export { default } from 'markdown-it';", resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    platform: 'node',
    plugins: [quickMarkdownIt],
    outfile,
  });
  // The bundle has markdown-it's own default export.
  const bundle = (await import(pathToFileURL(outfile).href)) as { default: typeof createMarkdownIt };
  quickly = bundle.default;
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the quick markdown-it', () => {
  it('has all its changes', () => {
    expect(() => quick('class Token {}')).toThrow('in a new way');
  });

  it('gives the same tokens for whatever is written', () => {
    const piece = fc.constantFrom(
      '|',
      '\\',
      '\\|',
      '\n',
      '\n\n',
      ' ',
      '\t',
      '    ',
      '- ',
      '# ',
      '---',
      'kota',
      '`',
      '*',
      '1. ',
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, sameTokens));
  });

  it('gives the same tokens for a table with escaped bars', () => {
    sameTokens('| a | b |\n| --- | --: |\n| 1 \\| 2 | 3 |\n|4|\\\\|\n\n  teks');
    sameTokens(readFileSync(join(import.meta.dirname, '../../ARCHITECTURE.md'), 'utf8'));
  });
});

function sameTokens(text: string): void {
  const plain = (factory: typeof createMarkdownIt) =>
    JSON.parse(JSON.stringify(new factory().parse(text, {})));
  expect(plain(quickly)).toEqual(plain(createMarkdownIt));
}
