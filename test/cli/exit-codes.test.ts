import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completeProject, emptyFolder, ONE_ERROR, ONE_WARNING, projectWith, write } from './folders.js';
import { inBatches, type Ran, run, type Surroundings } from './run.js';

/** Runs each command line and gives the exit codes in order. */
async function codes(
  lines: readonly (readonly string[])[],
  surroundings?: Surroundings,
): Promise<(number | null)[]> {
  return (await inBatches(lines, (args) => run(args, surroundings))).map(({ code }) => code);
}

/** Fails unless the command said one sentence, on stderr, and nothing else. */
function saidOnly({ code, stdout, stderr }: Ran, sentence: string): void {
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `masterplan: ${sentence}\n` });
}

describe('a command line that is wrong exits 2 and says what to write', () => {
  test.each([
    [['valdate'], 'Perintah valdate tidak dikenal. Maksudnya validate?'],
    [['valdate', '--format', 'json'], 'Perintah valdate tidak dikenal. Maksudnya validate?'],
    [['terbitkan'], 'Perintah terbitkan tidak dikenal.'],
    [['terbitkan', '--help'], 'Perintah terbitkan tidak dikenal.'],
    [['help', 'terbitkan'], 'Perintah terbitkan tidak dikenal.'],
    [['--fromat'], 'Pilihan --fromat tidak dikenal.'],
    [['validate', '--fromat', 'json'], 'Pilihan --fromat tidak dikenal. Maksudnya --format?'],
    [['validate', '-x'], 'Pilihan -x tidak dikenal.'],
    [
      ['validate', '--format', 'jsn'],
      '--format tidak mengenal "jsn". Maksudnya json? Pilihannya text, json, sarif, junit, github, gitlab, atau markdown.',
    ],
    [
      ['validate', '--fail-on', 'eror'],
      '--fail-on tidak mengenal "eror". Maksudnya error? Pilihannya error, warning, atau info.',
    ],
    [['validate', '--stage', '7'], '--stage tidak mengenal "7". Pilihannya 1, 2, 3, 4, atau implementation.'],
    [
      ['validate', '--as-of', '2026-02-30'],
      'Tanggal "2026-02-30" tidak dikenal. Tulis tahun-bulan-hari, misalnya 2026-01-31.',
    ],
    [['build', '--format', 'odt'], '--format tidak mengenal "odt". Pilihannya md, html, pdf, atau docx.'],
    [['validate', '--format'], 'Pilihan --format <bentuk> memerlukan nilai.'],
    [['build', '--out'], 'Pilihan --out <folder> memerlukan nilai.'],
    [['--lang'], 'Pilihan --lang <id|en> memerlukan nilai.'],
    [['validate', '--lang', 'fr'], 'Bahasa "fr" tidak tersedia. Pilih id atau en.'],
    [['explain'], 'Perintah explain memerlukan <aturan>.'],
    [['validate', 'kota', 'contoh'], 'Berkas atau folder contoh tidak ada. Periksa penulisan namanya.'],
    [
      ['fmt', 'kota', 'contoh'],
      'Terlalu banyak kata: "contoh". Nama folder yang berspasi perlu tanda kutip.',
    ],
    [['merge-reports'], 'Perintah merge-reports memerlukan <berkas>.'],
    [['rules', 'swot'], 'Terlalu banyak kata: "swot".'],
  ])('%j', async (args, sentence) => saidOnly(await run(args), sentence));

  test('also where the day comes from MASTERPLAN_AS_OF', async () => {
    const besok = await run(['validate', completeProject], { env: { MASTERPLAN_AS_OF: 'besok' } });
    saidOnly(besok, 'Tanggal "besok" tidak dikenal. Tulis tahun-bulan-hari, misalnya 2026-01-31.');
    expect(await codes([['validate', completeProject, '--as-of', '2026-02-28']])).toEqual([0]);
  });

  test('a book that does not exist', async () => {
    const wrong = await run(['build', '--book', '9'], { cwd: projectWith() });
    saidOnly(wrong, '--book tidak mengenal "9". Pilihannya 1, 2, 3, atau 4.');
  });
});

describe('nothing to work on is never success', () => {
  test('no such folder, no masterplan in it, none above a file', async () => {
    const cwd = emptyFolder();
    write(cwd, { 'surat.txt': 'halo' });
    for (const command of ['validate', 'build']) {
      saidOnly(
        await run([command, 'nihil'], { cwd }),
        'Berkas atau folder nihil tidak ada. Periksa penulisan namanya.',
      );
      const [here, file] = await inBatches([[command], [command, 'surat.txt']], (args) => run(args, { cwd }));
      for (const ran of [here, file]) {
        expect(ran).toMatchObject({ code: 2, stdout: '' });
        expect(ran?.stderr).toMatch(/^masterplan: Tidak ada masterplan\.yaml di .*masterplan init`\.\n$/);
      }
    }
  });

  test('a masterplan.yaml that is no file cannot be read', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'masterplan.yaml'));
    const dangling = emptyFolder();
    symlinkSync('nihil', join(dangling, 'masterplan.yaml'));
    const ran = await inBatches(
      [
        ['validate', folder],
        ['build', folder],
        ['validate', dangling],
        ['build', dangling],
      ],
      run,
    );
    for (const { code, stdout, stderr } of ran) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^masterplan: .+\.\n$/);
    }
  });

  test('books that cannot be written', async () => {
    const cwd = projectWith({ berkas: 'x' });
    mkdirSync(join(cwd, 'asing'));
    writeFileSync(join(cwd, 'asing/surat.txt'), 'halo');
    for (const out of ['berkas', 'berkas/di/bawahnya', 'asing']) {
      const ran = await run(['build', '--out', out], { cwd });
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain(join(cwd, out.split('/')[0] ?? ''));
    }
  });
});

describe('findings', () => {
  test('from --fail-on on, and error when it is not given, exit 1', async () => {
    const noted = projectWith();
    const warned = projectWith(ONE_WARNING);
    const wrong = projectWith({ ...ONE_ERROR, ...ONE_WARNING });
    const thresholds = [[], ['--fail-on', 'error'], ['--fail-on', 'warning'], ['--fail-on', 'info']];
    const answers: Record<string, (number | null)[]> = {};
    for (const [name, folder] of Object.entries({ completeProject, noted, warned, wrong })) {
      answers[name] = await codes(thresholds.map((flags) => ['validate', folder, ...flags]));
    }
    expect(answers).toEqual({
      completeProject: [0, 0, 0, 0],
      noted: [0, 0, 0, 1],
      warned: [0, 0, 1, 1],
      wrong: [1, 1, 1, 1],
    });
  });

  test('depend on the stage asked for', async () => {
    const folder = projectWith();
    const lines = ['1', '2', '4', 'implementation'].map((stage) => ['validate', folder, '--stage', stage]);
    expect(await codes(lines)).toEqual([0, 1, 1, 1]);
  });

  test('that are errors stop a build, unless a draft is asked for', async () => {
    const cwd = projectWith(ONE_ERROR);
    const stopped = await run(['build'], { cwd });
    expect(stopped).toMatchObject({ code: 1, stdout: '' });
    expect(stopped.stderr).toContain('── agencies.yaml\ngalat 1:25 schema/unknown-key\n');
    expect(stopped.stderr).toMatch(/\n\nBuku tidak disusun karena ada galat\..*--draft.*\n$/);
    expect(await codes([['build', '--draft']], { cwd })).toEqual([0]);
    expect(await codes([['build', projectWith(ONE_WARNING)]])).toEqual([0]);
  });
});
