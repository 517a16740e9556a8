import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * markdown-it does three things slowly that are done for every line of a book. The bundle has them done the quick way,
 * with the same outcome; test/house/quick-markdown-it.test.ts compares the tokens.
 */
export const quickMarkdownIt: Plugin = {
  name: 'quick-markdown-it',
  setup({ onLoad }) {
    onLoad({ filter: /markdown-it\.mjs$/ }, ({ path }) => ({ contents: quick(readFileSync(path, 'utf8')) }));
  },
};

/** markdown-it's source with the changes. Throws when it is no longer written as they expect. */
export function quick(source: string): string {
  // It is published with its class fields written as calls of a helper, thirteen for each of a book's hundred
  // thousand tokens. Here they become assignments again.
  const field = /\b_defineProperty\(\s*this,\s*(?:\/\*[\s\S]*?\*\/\s*)?"(\w+)",\s*([\s\S]*?)\s*\);\n/g;
  const plain = source.replace(field, 'this.$1 = $2;\n');
  if (plain.includes('_defineProperty(this')) throw new Error('markdown-it writes its fields in a new way');
  const split = replaceOnce(
    plain,
    'function escapedSplit(str) {',
    'function escapedSplit(str) {\nif (!str.includes("\\\\")) return str.split("|");',
  );
  // It looks at every character for the end of the line.
  return replaceOnce(
    split,
    'else indent_found = true;\n',
    `else {
      indent_found = true;
      if (ch !== 10) {
        const end = s.indexOf("\\n", pos);
        pos = (end === -1 ? len - 1 : end) - 1;
        continue;
      }
    }
`,
  );
}

function replaceOnce(source: string, written: string, quicker: string): string {
  const pieces = source.split(written);
  if (pieces.length !== 2) throw new Error(`markdown-it writes this in a new way: ${written}`);
  return pieces.join(quicker);
}
