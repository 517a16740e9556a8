import { escapeText } from './escape.js';
import type { Entry } from './rendered-book.js';

/** Entries as nested bullets of links: `- [1.1 Latar Belakang](#sec-…)`. */
export function entryList(entries: readonly Entry[]): string {
  return entryLines(entries, '').join('\n');
}

function entryLines(entries: readonly Entry[], indent: string): string[] {
  return entries.flatMap(({ label, title, anchor, children }) => [
    `${indent}- [${label === '' ? '' : `${label} `}${escapeText(title)}](#${anchor})`,
    ...entryLines(children, `${indent}  `),
  ]);
}
