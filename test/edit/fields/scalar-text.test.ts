import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printEntry } from '../../../src/edit/fields/print-entry.js';
import { inlineText, quotedText } from '../../../src/edit/fields/scalar-text.js';
import { NEW_FILE } from '../../../src/edit/fields/write-style.js';
import { withoutInvisible } from '../../../src/i18n/invisible.js';
import { checkBothReaders } from '../../source/both-readers.js';
import { PROGRAM, treeOf } from './edited.js';

const runs = Number(process.env.FUZZ_RUNS ?? 1500);

describe('a text on one line', () => {
  it.each([
    ['Telemedisin Lansia', 'Telemedisin Lansia'],
    ['2024-06-07', '2024-06-07'],
    ['data-dinkes-2024', 'data-dinkes-2024'],
    ["Jum'at bersih", "Jum'at bersih"],
    ['PAUD & TK (negeri)', 'PAUD & TK (negeri)'],
    ['1.02', "'1.02'"],
    ['1.02.02.2.02', "'1.02.02.2.02'"],
    ['2025', "'2025'"],
    ['007', "'007'"],
    ['12:30', "'12:30'"],
    ['true', "'true'"],
    ['Null', "'Null'"],
    ['~', "'~'"],
    ['no', "'no'"],
    ['', "''"],
    ['Muara Satu: Satu Akun', "'Muara Satu: Satu Akun'"],
    ['Program:', "'Program:'"],
    ['nomor #1', "'nomor #1'"],
    ['#1', "'#1'"],
    ['- satu', "'- satu'"],
    ['85% warga', '85% warga'],
    ['% warga', "'% warga'"],
    ['[RT 1]', "'[RT 1]'"],
    ['*penting*', "'*penting*'"],
    ["'kutip'", "'''kutip'''"],
    [' depan', "' depan'"],
    ['...', "'...'"],
    ['satu\ndua', '"satu\\ndua"'],
  ])('%j is written %s', (text, written) => {
    expect(inlineText(text, false)).toBe(written);
  });

  it('in brackets needs quotes for what ends an item there', () => {
    expect(inlineText('8 puskesmas', true)).toBe('8 puskesmas');
    expect(inlineText('Muara, Hulu', true)).toBe("'Muara, Hulu'");
    expect(inlineText('Muara, Hulu', false)).toBe('Muara, Hulu');
    expect(inlineText('RT [1]', true)).toBe("'RT [1]'");
  });

  it('keeps the kind of its quotes where these can hold it', () => {
    expect(quotedText('bu "Sekda"', '"')).toBe('"bu \\"Sekda\\""');
    expect(quotedText("jum'at", "'")).toBe("'jum''at'");
    expect(quotedText('satu\ndua', "'")).toBe('"satu\\ndua"');
  });

  it('is not written when a reader would refuse it', () => {
    for (const text of ['a\u0007', 'a\u202eb', '\ud800'])
      expect(() => inlineText(text, false)).toThrow('invisible');
  });
});

/** Texts made of what YAML reads as marks, of white space and of words. */
const part = fc.constantFrom(
  ...[
    ': ',
    ' #',
    '- ',
    '? ',
    '#',
    '&a',
    '*a',
    '!',
    '|',
    '>',
    "'",
    '"',
    '%',
    '@',
    '`',
    '{',
    '}',
    '[',
    ']',
    ',',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
    '---',
    '...',
    '1.02',
    '1e3',
    '0x1f',
    'null',
    '2024-06-07',
    '\\',
    ':',
    '=',
    '<<',
  ],
  ...[
    '\u00a0',
    '\u2028',
    '\u0085',
    'é',
    '漢',
    '𝔘',
    'puskesmas',
    'Kelurahan Muara',
    'rujukan ibu hamil',
    'a'.repeat(120),
  ],
);
const text = fc
  .oneof(
    fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  )
  .filter((one) => withoutInvisible(one) === one);

describe('whatever is written', () => {
  it('reads back to the same text, with both readers, in lines and in brackets', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 8 }), (value, depth) => {
        const key = (level: number) => `${'  '.repeat(level)}k${level}:\n`;
        const above = Array.from({ length: depth }, (_, level) => key(level)).join('');
        const lines = printEntry('name', value, { column: 2 * depth, order: PROGRAM, style: NEW_FILE });
        const written = `${above}${lines.join('\n')}\n${'  '.repeat(depth)}after: [1, {b: ${inlineText(value, true)}}]\n`;
        checkBothReaders({ name: 'uji.yaml', text: written });
        let node = treeOf(written);
        for (let level = 0; level < depth; level++) node = at(node, `k${level}`);
        expect(scalar(at(node, 'name'))).toBe(value);
        const list = at(node, 'after');
        expect(list.kind === 'list' && list.items[1] && scalar(at(list.items[1], 'b'))).toBe(value);
      }),
      { numRuns: runs },
    );
  });

  it('is folded so that no line is longer than it need be', () => {
    const prose = 'Membangun jalur tunggal rujukan ibu hamil dari posyandu sampai rumah sakit. '
      .repeat(6)
      .trim();
    const lines = printEntry('description', prose, { column: 2, order: PROGRAM, style: NEW_FILE });
    expect(lines[0]).toBe('  description: >-');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(Math.min(...lines.slice(1, -1).map((line) => line.length))).toBeGreaterThan(85);
  });

  it('keeps line breaks that count', () => {
    const lines = printEntry('description', 'Satu\nDua', { column: 0, order: PROGRAM, style: NEW_FILE });
    expect(lines).toEqual(['description: |-', '  Satu', '  Dua']);
  });
});

function at(node: ReturnType<typeof treeOf>, key: string) {
  const found = node.kind === 'map' ? node.entries.get(key)?.value : undefined;
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

function scalar(node: ReturnType<typeof treeOf>) {
  return node.kind === 'scalar' ? node.value : undefined;
}
