import { describe, expect, test } from 'vitest';
import { makeOutput } from '../../src/cli/output.js';
import { fitted } from '../../src/cli/shown/fitted.js';

const SENTENCE = 'Buku tidak disusun karena ada galat. Perbaiki, atau jalankan dengan --draft.';

describe('what is said on a terminal', () => {
  test('is broken between words, whatever the width', () => {
    for (let columns = 20; columns <= 90; columns += 1) {
      const lines = fitted(SENTENCE, { isTTY: true, columns }).split('\n');
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
      expect(lines.join(' ')).toBe(SENTENCE);
    }
  });

  test('leaves paths whole, and keeps the indent of a line', () => {
    const path = `books/${'panjang/'.repeat(6)}buku-1.docx`;
    expect(fitted(`Lihat ${path} ini.\n  satu dua tiga empat lima`, { isTTY: true, columns: 20 })).toBe(
      `Lihat\n${path}\nini.\n  satu dua tiga\n  empat lima`,
    );
  });

  test('is left as it is for anything else than a terminal', () => {
    expect(fitted(SENTENCE, { columns: 20 })).toBe(SENTENCE);
    expect(fitted(SENTENCE, { isTTY: true })).toBe(SENTENCE);
  });

  test.each([
    [true, ['Tidak ada apa-apa di', 'sini.', '']],
    [false, ['Tidak ada apa-apa di sini.', '']],
  ])('is said so by every command (terminal: %s)', (isTTY, lines) => {
    let said = '';
    const stream = {
      isTTY,
      columns: 20,
      write: (text: string) => {
        said += text;
        return true;
      },
      once: () => undefined,
      off: () => undefined,
    };
    const output = makeOutput('id', stream, stream);
    output.say({ id: 'Tidak ada apa-apa di {place}.', en: '' }, { place: 'sini' });
    expect(said.split('\n')).toEqual(lines);
  });
});
