import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mendFiles } from './mended.js';
import { type SafeFix, safeFixes, unsafe } from './safe-fixes.js';

async function mendedText({ before, inside }: SafeFix): Promise<{ text: string | undefined; count: number }> {
  const { texts, count } = await mendFiles({ 'masterplan.yaml': inside.replace('…', before) });
  return { text: texts['masterplan.yaml'], count };
}

describe('what is safe to mend', () => {
  it.each(safeFixes)('$before', async (one) => {
    expect(await mendedText(one)).toEqual({ text: one.inside.replace('…', one.after), count: 1 });
  });
});

describe('what only the author knows', () => {
  it.each(unsafe)('$before', async (one) => {
    const text = one.inside.replace('…', one.before);
    const { checked, changes } = await mendFiles({ 'masterplan.yaml': text });
    expect(changes.size).toBe(0);
    expect(checked.findings.map(({ type }) => type.id)).toContain(one.rule);
  });
});

describe.each(['perbaikan.md', 'fixes.md'])('%s', (name) => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/guide', name), 'utf8');
  const rows = guide.split('\n').filter((line) => line.startsWith('| `'));

  it('shows every safe fix as it is made', () => {
    const shown = rows.filter((row) => /^\| `[a-z]+\/[a-z-]+` \|/.test(row));
    expect(shown).toEqual(
      safeFixes.map(({ rule, before, after }) => `| \`${rule}\` | \`${before}\` | \`${after}\` |`),
    );
  });

  it('shows what is left to the author', () => {
    const shown = rows.flatMap((row) => /^\| `([a-z]+: [^`]+)` \| [^|`]+ \|$/.exec(row)?.[1] ?? []);
    expect(shown).toEqual(unsafe.map(({ before }) => before));
  });
});
