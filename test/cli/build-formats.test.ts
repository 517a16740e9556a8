import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LEAST, projectWith, write } from './folders.js';
import { inBatches, run } from './run.js';

const NUMBERS = [1, 2, 3, 4];

describe('build --format', () => {
  test('all makes every book in every format, with the size and time of each', async () => {
    const cwd = projectWith();
    const { code, stdout, stderr } = await run(['build', '--format', 'all'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Buku Kota Uji di books:\n' });
    const lines = [...stdout.matchAll(/^ {2}(buku-\d\.\w+) +\d+ KB {2,}\d+,\d\d s$/gm)];
    expect(lines.map(([, name]) => name)).toEqual(
      NUMBERS.flatMap((number) => ['md', 'html', 'pdf', 'docx'].map((format) => `buku-${number}.${format}`)),
    );
    for (const number of NUMBERS) {
      const start = (format: string) =>
        readFileSync(join(cwd, 'books', `buku-${number}.${format}`))
          .subarray(0, 4)
          .toString('latin1');
      expect([start('pdf'), start('docx')]).toEqual(['%PDF', 'PK\u0003\u0004']);
    }
    const again = await run(['build', '--format', 'all'], { cwd });
    expect(again.stderr).toBe('Buku Kota Uji di books sudah mutakhir; tidak ada yang berubah:\n');
  });

  test('pdf leaves the other formats as they are', async () => {
    const cwd = projectWith();
    await run(['build', '--book', '3'], { cwd });
    const before = readFileSync(join(cwd, 'books/buku-3.html'));
    const { code, stderr } = await run(['build', '--book', '3', '--format', 'pdf'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Buku Kota Uji di books:\n' });
    expect(readFileSync(join(cwd, 'books/buku-3.html'))).toEqual(before);
  });

  test('of older files is named in the advice, so that following it leaves none behind', async () => {
    const cwd = projectWith();
    await run(['build', '--book', '4', '--format', 'md,pdf'], { cwd });
    write(cwd, { 'masterplan.yaml': LEAST.replace('Kota Uji', 'Kota Baru') });
    const { stderr } = await run(['build', '--book', '4', '--format', 'docx'], { cwd });
    expect(stderr).toBe(
      'Buku Kota Baru di books:\nPerhatian: buku-4.md, buku-4.pdf masih hasil penyusunan sebelumnya. ' +
        'Jalankan masterplan build --format md,pdf,docx agar semua buku memuat angka yang sama.\n',
    );
    const followed = await run(['build', '--format', 'md,pdf,docx'], { cwd });
    expect(followed.stderr).toBe('Buku Kota Baru di books:\n');
    const draft = await run(['build', '--book', '1', '--format', 'md', '--draft'], { cwd });
    expect(draft.stderr).toContain(
      'Perhatian: buku-1.docx, buku-1.pdf, buku-2.docx, buku-2.md, dan 7 lainnya masih hasil penyusunan ' +
        'sebelumnya. Jalankan masterplan build --format md,pdf,docx --draft agar ',
    );
  });

  test('that does not exist says which do', async () => {
    const { code, stdout, stderr } = await run(['build', '--format', 'dokx'], { cwd: projectWith() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      'masterplan: --format tidak mengenal "dokx". Maksudnya docx? Pilihannya md, html, pdf, atau docx.\n',
    );
  });
});

describe('what is for Word only', () => {
  test.each([
    [['--final'], 'masterplan: --final hanya berlaku untuk Word. Tambahkan --format docx.\n'],
    [
      ['--reference', 'kop.docx'],
      'masterplan: --reference hanya berlaku untuk Word. Tambahkan --format docx.\n',
    ],
  ])('%j is refused where no Word file is made', async (flags, told) => {
    const { code, stdout, stderr } = await run(['build', ...flags], { cwd: projectWith() });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: told });
  });

  test('the reference must be a Word file that can be read', async () => {
    const cwd = projectWith({ 'kop.docx': 'ini bukan berkas Word', 'surat/a.txt': '' });
    const files = ['tidak-ada.docx', 'surat', 'kop.docx'];
    const ran = await inBatches(files, (file) =>
      run(['build', '--format', 'docx', '--book', '4', '--reference', file], { cwd }),
    );
    expect(ran.map(({ code, stdout }) => ({ code, stdout }))).toEqual(
      files.map(() => ({ code: 2, stdout: '' })),
    );
    expect(ran[0]?.stderr).toBe(
      'masterplan: --reference: tidak-ada.docx tidak dapat dibaca (ENOENT). Periksa nama dan foldernya.\n',
    );
    expect(ran[1]?.stderr).toMatch(/^masterplan: --reference: surat bukan berkas\./);
    expect(ran[2]?.stderr).toMatch(/^masterplan: .*\.docx/);
    expect(ran[2]?.stderr.trim().split('\n')).toHaveLength(1);
  });
});
