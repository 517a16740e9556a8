import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/values/answer.js';
import { readAmount } from '../../src/values/read-amount.js';
import { readDate } from '../../src/values/read-date.js';
import { readList } from '../../src/values/read-list.js';
import { readNumber } from '../../src/values/read-number.js';
import { readPercent } from '../../src/values/read-percent.js';
import { readYear } from '../../src/values/read-year.js';
import { ROOT } from '../house/sources.js';
import { text } from './cells.js';

type Reader = (words: string) => Answer<unknown>;

/** The reader of each section, in the order of the guides; the last one is about names and has no tables. */
const READERS: readonly Reader[] = [
  (words) => readAmount(text(words)),
  (words) => readNumber(text(words)),
  (words) => readPercent(text(words)),
  (words) => readYear(text(words)),
  (words) => readDate(text(words)),
  (words) => readList(text(words)),
];

interface Row {
  readonly written: string;
  readonly kind: 'value' | 'blank' | 'ask';
  readonly means: readonly string[];
}

const codes = (words: string): string[] => [...words.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** The rows of all tables of a section, and what it says is not understood. */
function readSection(section: string): { rows: Row[]; refused: string[] } {
  const lines = section.split('\n').filter((line) => line.startsWith('| `'));
  const rows = lines.map((line): Row => {
    const [, left = '', right = '', ...others] = line.split('|');
    const means = codes(right);
    const kind = others.length > 1 ? 'ask' : means.length === 0 ? 'blank' : 'value';
    return { written: codes(left)[0] ?? '', kind, means };
  });
  const [, refused = ''] = /(?:Not understood|Tidak dipahami): ([^\n]+?)\.(?:\s|$)/.exec(section) ?? [];
  return { rows, refused: codes(refused) };
}

function sectionsOf(page: string): ReturnType<typeof readSection>[] {
  const guide = readFileSync(join(ROOT, 'docs/guide', page), 'utf8');
  return guide.split('\n## ').slice(1).map(readSection);
}

const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

describe.each(['import-values.md', 'isian-lembar.md'])('%s', (page) => {
  const sections = sectionsOf(page);

  it('holds what it is checked for', () => {
    expect(sections.map(({ rows }) => rows.length)).toEqual([27, 14, 8, 7, 16, 3, 0]);
    expect(sections.map(({ refused }) => refused.length)).toEqual([3, 2, 2, 2, 3, 0, 0]);
  });

  const rows = READERS.flatMap((read, at) => (sections[at]?.rows ?? []).map((row) => ({ ...row, read, at })));
  it.each(rows)('$written is $kind in section $at', ({ written, kind, means, read }) => {
    const answer = read(written);
    expect(answer.kind).toBe(kind);
    if (answer.kind === 'value') expect(words(answer.value)).toEqual(means);
    if (answer.kind === 'ask') expect(answer.readings.map(String)).toEqual(means);
  });

  const refused = READERS.flatMap((read, at) =>
    (sections[at]?.refused ?? []).map((said) => ({ said, read })),
  );
  it.each(refused)('$said is not understood', ({ said, read }) => expect(read(said).kind).toBe('wrong'));
});

it('both languages show the same', () => {
  expect(sectionsOf('isian-lembar.md')).toEqual(sectionsOf('import-values.md'));
});
