import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../project/folder.js';
import { repository, run } from './run.js';

/** Three slips that are safe to mend, and one mistake that is not; a byte order mark and Windows line ends. */
const SLIPS = {
  'masterplan.yaml':
    '\ufeffformat: 1 # kesatu\r\nregion: { name: Kota Uji, kind: kota, fictional: true }\r\nversion: 1.0   \r\nstatus: Draft',
  'agencies.yaml': '- id: dinas-uji\n  name: Dinas Uji\n  knid: dinas\n  aliases: [Dinas Uji, 12.5, {}]\n',
};
const MENDED = {
  'masterplan.yaml':
    '\ufeffformat: 1 # kesatu\r\nregion: { name: Kota Uji, kind: kota, fictional: true }\r\nversion: "1.0"   \r\nstatus: draft',
  'agencies.yaml': '- id: dinas-uji\n  name: Dinas Uji\n  kind: dinas\n  aliases: [Dinas Uji, "12.5", {}]\n',
};

const textsIn = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('validate --fix', () => {
  test('mends what is safe, says so, and reports what is left', async () => {
    const folder = folderWith(SLIPS);
    const first = await run(['validate', folder, '--fix']);
    expect(first.stderr).toBe('4 temuan diperbaiki dalam 2 berkas.\n');
    expect(first.stdout).toContain('schema/kind');
    expect(first.stdout).toContain('1 galat, 0 peringatan');
    expect(first.stdout).not.toContain('--fix');
    expect(first.code).toBe(1);
    expect(textsIn(folder)).toEqual(MENDED);
    const again = await run(['validate', folder, '--fix']);
    expect(again.stderr).toBe('Tidak ada temuan yang dapat diperbaiki otomatis.\n');
    expect(again.stdout).toBe(first.stdout);
    expect(textsIn(folder)).toEqual(MENDED);
  });

  test('says it in English, with JSON on stdout', async () => {
    const folder = folderWith({ 'masterplan.yaml': SLIPS['masterplan.yaml'].replace('1.0', '"1.0"') });
    const { stdout, stderr, code } = await run([
      'validate',
      folder,
      '--fix',
      '--format',
      'json',
      '--lang',
      'en',
    ]);
    expect(stderr).toBe('1 finding mended in 1 file.\n');
    expect((JSON.parse(stdout) as { summary: unknown }).summary).toMatchObject({ errors: 0, files: 1 });
    expect(code).toBe(0);
  });

  test('leaves a sound project alone, down to the time of its files', async () => {
    const folder = folderWith(MENDED);
    const before = statSync(join(folder, 'masterplan.yaml'));
    await run(['validate', folder, '--fix']);
    const after = statSync(join(folder, 'masterplan.yaml'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });
});

describe('validate --diff', () => {
  test('shows what would change, and changes nothing', async () => {
    const folder = folderWith(SLIPS);
    const { stdout, stderr, code } = await run(['validate', folder, '--diff']);
    expect(stdout).toBe(`--- a/agencies.yaml
+++ b/agencies.yaml
@@ -1,4 +1,4 @@
 - id: dinas-uji
   name: Dinas Uji
-  knid: dinas
-  aliases: [Dinas Uji, 12.5, {}]
+  kind: dinas
+  aliases: [Dinas Uji, "12.5", {}]
--- a/masterplan.yaml
+++ b/masterplan.yaml
@@ -1,4 +1,4 @@
 \ufeffformat: 1 # kesatu\r
 region: { name: Kota Uji, kind: kota, fictional: true }\r
-version: 1.0   \r
-status: Draft
\\ No newline at end of file
+version: "1.0"   \r
+status: draft
\\ No newline at end of file
`);
    expect(stderr).toBe(
      '4 temuan dalam 2 berkas dapat diperbaiki otomatis; belum ada yang diubah.\nGanti --diff dengan --fix untuk memperbaikinya.\n',
    );
    expect(code).toBe(1);
    expect(textsIn(folder)).toEqual(SLIPS);
    const both = await run(['validate', folder, '--fix', '--diff']);
    expect([both.stdout, both.code]).toEqual([stdout, 1]);
    expect(textsIn(folder)).toEqual(SLIPS);
  });

  test('exits 0 when nothing would change, whatever is found', async () => {
    const { stdout, stderr, code } = await run(['validate', folderWith(MENDED), '--diff', '--lang', 'en']);
    expect({ stdout, stderr, code }).toEqual({
      stdout: '',
      stderr: 'No finding can be mended automatically.\n',
      code: 0,
    });
  });

  test('is coloured where colours are wanted', async () => {
    const { stdout } = await run(['validate', folderWith(SLIPS), '--diff'], { env: { FORCE_COLOR: '1' } });
    expect(stdout).toContain('\u001b[31m-  knid: dinas\u001b[39m\n');
    expect(stdout).toContain('\u001b[32m+  kind: dinas\u001b[39m\n');
  });
});

test('the report says how many findings can be mended', async () => {
  const folder = folderWith(SLIPS);
  const { stdout } = await run(['validate', folder]);
  expect(stdout).toContain(
    '4 temuan dapat diperbaiki otomatis. Lihat dahulu dengan --diff, lalu perbaiki dengan --fix.\n',
  );
});

test.each([
  ['02-koma-desimal', 1],
  ['03-kode-tanpa-kutip', 1],
  ['04-kunci-salah-eja', 1],
])('the exercise %s is solved', async (name, count) => {
  const folder = folderWith({});
  cpSync(join(repository, 'examples/latihan', name), folder, { recursive: true });
  const { stderr, code } = await run(['validate', folder, '--fix']);
  expect([stderr, code]).toEqual([`${count} temuan diperbaiki dalam 1 berkas.\n`, 0]);
});
