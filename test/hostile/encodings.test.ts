import { describe, expect, it } from 'vitest';
import { hashOfBooks, textOfBooks, UNSEEN } from './books.js';
import { findingsByBothReaders, findingsIn, masterplan, ofReading, projectOf, short } from './masterplan.js';

const GAPS = '- { id: a, dimension: living, current: { text: Belum ada }, ideal: { text: Ada } }\n';
const REGION = 'Ké';

/** Bytes, from text and numbers. */
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('bytes that are no UTF-8 are one finding, with their place and how to mend it', () => {
  it.each([
    ['UTF-16 with a mark', Buffer.from(`\ufeff${GAPS}`, 'utf16le'), '1:1', 'UTF-16'],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${GAPS}`, 'utf16le').swap16(), '1:1', 'UTF-16'],
    ['UTF-16 without a mark', Buffer.from(GAPS, 'utf16le'), '1:2', 'UTF-16'],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0]), '1:1', 'UTF-16'],
    ['Windows-1252', Buffer.from('- id: caf\xe9\n', 'latin1'), '1:10', '10'],
    ['a cut letter', bytes('- id: ', [0xe2, 0x82]), '1:7', '7'],
    ['an overlong slash', bytes('- id: ', [0xc0, 0xaf], '\n'), '1:7', '7'],
    ['an overlong NUL', bytes('- id: ', [0xe0, 0x80, 0x80], '\n'), '1:7', '7'],
    ['half of a surrogate pair', bytes('- id: ', [0xed, 0xa0, 0x80], '\n'), '1:7', '7'],
    ['more than Unicode', bytes('- id: ', [0xf4, 0x90, 0x80, 0x80], '\n'), '1:7', '7'],
    ['NUL', '- id: a\0b\n', '1:8', 'NUL'],
    ['an escape', '- id: \u001b[2J\n', '1:7', 'U+001B'],
    ['a C1 control', '- id: \u009b31m\n', '1:7', 'U+009B'],
    ['lone carriage returns', '- id: a\r- id: b\r', '1:8', 'U+000D'],
    ['no character', '- id: a\uffff\n', '1:8', 'U+FFFF'],
    ['a zip file', bytes('PK', [3, 4, 0, 0]), '1:3', 'U+0003'],
  ])('%s', async (_, content, at, words) => {
    const found = await findingsIn(projectOf({ 'gaps.yaml': content }));
    expect(found.map(short)).toEqual([`file/encoding gaps.yaml:${at}`]);
    expect(found[0]?.message).toContain(words);
    expect(found[0]?.message).toMatch(/simpan|salinan/i);
  });

  it('so are they in a text of Markdown, settings, baseline and template', async () => {
    const wrong = Buffer.from('\ufeffhalo', 'utf16le');
    const names = [
      'masterplan.baseline.json',
      'masterplan.config.yaml',
      'region/profile.md',
      'templates/book-1-analysis/gaps.md.hbs',
    ];
    const found = await findingsIn(projectOf(Object.fromEntries(names.map((name) => [name, wrong]))));
    expect(found.map(short)).toEqual(names.map((name) => `file/encoding ${name}:1:1`));
  });
});

describe('what UTF-8 may hold', () => {
  it('a byte order mark and CRLF give the same findings and the same books', async () => {
    const text = `name: Kota ${REGION}\ncapital: |\n  satu\n  dua\n`;
    const folders = [
      text,
      `\ufeff${text}`,
      text.replaceAll('\n', '\r\n'),
      `\ufeff${text.replaceAll('\n', '\r\n')}`,
    ].map((region) =>
      projectOf({
        'masterplan.yaml': 'format: 1\nregion: { kind: kota, fictional: true }\n',
        'region.yaml': region,
      }),
    );
    const books: string[] = [];
    for (const folder of folders) {
      expect(await findingsIn(folder)).toEqual([]);
      expect((await masterplan('build', folder, '--draft', '--format', 'md,html')).code).toBe(0);
      books.push(hashOfBooks(folder));
    }
    expect(new Set(books).size).toBe(1);
  });

  it.each([
    ['NEL', '\u0085'],
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
  ])('%s ends no line, in a plain text or in quotes', async (_, mark) => {
    expect(await findingsByBothReaders('region.yaml', `capital: a${mark}b\nprovince: "c${mark}d"\n`)).toEqual(
      [],
    );
    // Were it a line end, the second would be a key of its own.
    const found = await findingsByBothReaders('gaps.yaml', `- id: a${mark}  dimension: living\n`);
    expect(found).toEqual(['yaml/syntax gaps.yaml:1:7']);
  });

  it('a byte order mark in the middle is part of a key, and shown', async () => {
    const text = '- id: a\n  \ufeffdimension: living\n';
    expect(await findingsByBothReaders('gaps.yaml', text)).toEqual(['schema/unknown-key gaps.yaml:2:3']);
    expect((await masterplan('validate', projectOf({ 'gaps.yaml': text }))).stdout).toContain(
      '\\u{feff}dimension',
    );
  });

  it.each(['\\ud800', '\\udc00', '\\uD83D', '\\U0000D800', '\\U00110000', '\\UFFFFFFFF', '\\xZZ', '\\u12'])(
    'an escape that is no letter is one finding: %s',
    async (written) => {
      const found = await findingsByBothReaders('region.yaml', `capital: "a${written}"\n`);
      expect(found).toEqual([expect.stringMatching(/^yaml\/syntax region\.yaml:1:1?\d$/)]);
    },
  );

  it.each([
    '\\0',
    '\\a',
    '\\e[31m',
    '\\x1b',
    '\\u009b',
    '\\N',
    '\\L',
    '\\P',
    '\\u202e',
    '\\ud83d\\ude00',
    '\\U0001F600',
    '\\uFFFF',
    '\\uE000',
    '\\U000E0041',
  ])('an escape that is one reaches no terminal and no book: %s', async (written) => {
    const text = `name: "Kota ${written}X"\n`;
    expect(
      await findingsByBothReaders('region.yaml', text, {
        'masterplan.yaml': 'format: 1\nregion: { kind: kota, fictional: true }\n',
      }),
    ).toEqual([]);
    const folder = projectOf({
      'masterplan.yaml': `format: 1\nregion: { name: "Kota ${written}X", kind: kota, fictional: true }\n`,
    });
    expect((await masterplan('build', folder, '--draft', '--book', '1')).code).toBe(0);
    expect(textOfBooks(folder)).not.toMatch(UNSEEN);
  });

  it('nothing but text passes for an empty file', async () => {
    for (const content of ['', '\ufeff', '# a\n', '---\n', '\n\n'])
      expect(ofReading((await findingsIn(projectOf({ 'gaps.yaml': content }))).map(short))).toEqual([]);
  });
});
