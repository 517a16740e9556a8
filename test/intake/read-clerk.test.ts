import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeForm } from '../../src/forms/make-form.js';
import { fillMessage } from '../../src/i18n/message.js';
import type { HandedFile, Question } from '../../src/intake/handed.js';
import type { Layout } from '../../src/intake/read/layout.js';
import { readLayouts } from '../../src/intake/read/read-layouts.js';
import { readHandedFile } from '../../src/intake/read-handed-file.js';
import { type IntakeScene, intakeScene } from '../../src/intake/scene.js';
import { loadProject } from '../../src/load.js';
import type { Grid } from '../../src/sheets/grid.js';
import { readSheets } from '../../src/sheets/read-sheets.js';
import { writeWorkbook } from '../../src/sheets/write-workbook.js';
import { validate } from '../../src/validate.js';
import { addColumn, columnOf, rename, rowOf, withoutColumn, write } from './messy/clerk.js';
import { scene as messyScene, passedOf, questionsOf, rowsOf, sheet, type Written } from './messy/messy.js';

/** What a clerk found who used `import` for a week. */

let scene: IntakeScene;
/** The form of the transport agency of kota-contoh. */
let form: readonly Grid[];

beforeAll(async () => {
  const { model } = await validate(
    await loadProject(join(import.meta.dirname, '../../examples/kota-contoh')),
  );
  scene = intakeScene(model);
  form = await readSheets(await writeWorkbook(makeForm(model, 'dishub')), 'formulir.xlsx');
});

function read(edits: Readonly<Record<string, (grid: Grid) => Grid | undefined>> = {}): HandedFile {
  const grids = form.flatMap((grid) => {
    const edit = edits[grid.name];
    return edit === undefined ? grid : (edit(grid) ?? []);
  });
  return readHandedFile(grids, 'formulir.xlsx', scene);
}

const foreign = (grids: readonly Grid[], layouts: readonly Layout[] = []): HandedFile =>
  readHandedFile(grids, 'kiriman/rencana aksi.xlsx', { ...messyScene, layouts });

const allQuestions = ({ questions, rows }: HandedFile): Question[] => [
  ...questions,
  ...rows.flatMap((row) => row.questions),
];
const sentences = (file: HandedFile): string[] =>
  allQuestions(file).map(({ doubt: { text, args } }) => fillMessage(text, args, 'id'));

describe('the example of a form', () => {
  const EXAMPLE = 5;

  it('that holds a programme under its mark is asked about, the untouched one is not', () => {
    expect(questionsOf(read())).toEqual([]);
    const file = read({
      Program: (grid) =>
        write(
          write(grid, EXAMPLE, 'Nama program', 'Antrean Kantor Camat'),
          EXAMPLE,
          'Dimensi',
          'Smart Governance',
        ),
    });
    expect(questionsOf(file)).toEqual(['B5 -: Smart Governance']);
    expect(sentences(file)[0]).toContain('Baris contoh ini diubah.');
    expect(file.rows.map(({ place }) => place.row)).toEqual(read().rows.map(({ place }) => place.row));
  });

  it('is known again when the plan has other years by now', () => {
    const later = { ...scene, years: scene.years.map((year) => year + 2) };
    expect(questionsOf(readHandedFile(form, 'formulir.xlsx', later))).toEqual([]);
  });

  it('is asked about when only an amount was changed, or the line of a further fund', () => {
    const amount = read({ Program: (grid) => write(grid, EXAMPLE, 'Anggaran 2025 (Rp)', 99_000_000) });
    expect(questionsOf(amount)).toEqual(['M5 -: 99000000']);
    const fund = read({ Program: (grid) => write(grid, EXAMPLE + 1, 'Sumber dana', 'DAK Fisik') });
    expect(questionsOf(fund)).toEqual(['L6 -: DAK Fisik']);
  });

  it('without its mark is not taken while its own words stand in it', () => {
    const file = read({
      Program: (grid) => {
        const bare = write(grid, EXAMPLE, 'Kode baris', undefined);
        return write(bare, EXAMPLE, 'Nama program', 'Antrean Kantor Camat');
      },
    });
    expect(questionsOf(file)).toEqual(['5 -: ']);
    expect(sentences(file)[0]).toMatch(
      /^Sel B5, D5, E5, F5, G5, .*M5, N5 masih berisi tulisan dari baris contoh/,
    );
  });

  it('that was written over is a row, though years and choices are those of the example', () => {
    const file = read({
      Program: (grid) => {
        const written: Record<string, Written> = {
          'Kode baris': undefined,
          'Nama program': 'Halte Teduh',
          Uraian: 'Atap dan tanaman di setiap halte.',
          Aspek: undefined,
          'Kemajuan (%)': undefined,
          Lokasi: 'Koridor 1',
          'Anggaran 2025 (Rp)': 400_000_000,
          'Anggaran 2026 (Rp)': undefined,
        };
        return Object.entries(written).reduce(
          (after, [head, text]) => write(after, EXAMPLE, head, text),
          grid,
        );
      },
    });
    expect(questionsOf(file)).toEqual([]);
    const row = file.rows.find(({ place }) => place.row === EXAMPLE);
    expect(row?.cells.get('name')?.value).toBe('Halte Teduh');
    expect(row?.cells.get('budget.2025.apbd')?.value).toBe(400_000_000);
  });
});

describe('a layout of which one column is told', () => {
  const rows: Written[][] = [
    ['MATRIKS RENCANA AKSI'],
    ['No', 'Wujud', 'Deskripsi', 'Lokasi', 'Kebutuhan  Anggaran (Rp)', '', 'Sumber Dana', 'OPD'],
    ['', '', '', '', '2025', '2026', '', ''],
    [1, 'Super App', 'Satu aplikasi', 'Kota', 1_250_000_000, 900_000_000, 'APBD', 'Diskominfo'],
    [2, 'Tanda Tangan', 'Untuk ASN', 'Balai Kota', 350_000_000, 200_000_000, 'APBD', 'Diskominfo'],
  ];
  const grid = sheet('MATRIKS', rows, { merges: ['A2:A3', 'B2:B3', 'E2:F2', 'G2:G3', 'H2:H3'] });
  const expected = {
    '@': 'diskominfo',
    name: 'Super App',
    description: 'Satu aplikasi',
    locations: ['Kota'],
    'budget.2025.apbd': 1_250_000_000,
    'budget.2026.apbd': 900_000_000,
  };

  it.each([['Wujud'], ['B']])('keeps all lines of its head: %s', (column) => {
    const file = foreign([grid], [{ kind: 'programs', columns: [{ column, key: 'name' }], skip: [] }]);
    expect(questionsOf(file)).toEqual([]);
    expect(rowsOf(file)[0]).toEqual(['programs', 4, expected]);
    expect(file.readings[0]?.head).toEqual({ first: 2, last: 3 });
  });

  it('is asked for, and what is asked for cures it', () => {
    const file = foreign([grid]);
    expect(file.rows).toEqual([]);
    const [said = '', ...others] = sentences(file);
    expect(others).toEqual([]);
    expect(said).toContain('kolom "Nama program" tidak ditemukan');
    expect(said).toContain('"Deskripsi" (C), "Lokasi" (D)');
    const told = /layouts: \[.*\]/.exec(said)?.[0] ?? '';
    expect(told).toBe(
      'layouts: [{ files: "rencana aksi.xlsx", sheet: "MATRIKS", kind: programs, columns: { B: name } }]',
    );
    const { layouts, questions } = readLayouts({ name: 'import.yaml', text: told }, []);
    expect(questions).toEqual([]);
    expect(rowsOf(foreign([grid], layouts))[0]).toEqual(['programs', 4, expected]);
  });

  it('names two columns that mean the same with single blanks', () => {
    const twice = sheet('Program', [
      ['Nama Program', 'Pagu', 'Anggaran', 'Sumber Dana', 'Tahun'],
      ['Halte Teduh', 400_000_000, 500_000_000, 'APBD', 2025],
    ]);
    expect(sentences(foreign([twice])).join(' ')).toContain('"Anggaran (Rp)"');
  });
});

describe('what is no table', () => {
  it('is a label with what it says, though the label is a head that we know', () => {
    const dpa = sheet('DPA', [
      ['DOKUMEN PELAKSANAAN ANGGARAN'],
      ['Organisasi', ': 2.16.01 Dinas Komunikasi dan Informatika'],
      ['Program', ': 2.16.03 Program Aplikasi Informatika'],
      ['Kegiatan', ': 2.16.03.2.02 Pengelolaan e-Government'],
      ['Kode Rekening', 'Uraian', 'Jumlah (Rp)'],
      ['5.1', 'Belanja Operasi', '1.250.000.000'],
      ['5.2', 'Belanja Modal', '250.000.000'],
    ]);
    const file = foreign([dpa]);
    expect(file.rows).toEqual([]);
    expect(questionsOf(file)).toEqual(['5 -: ']);
  });

  it('is our own sheet, also when the one that nobody sees was lost', () => {
    const file = read({ _masterplan: () => undefined });
    expect(questionsOf(file)).toEqual([]);
    expect(file.agency).toBe('dishub');
    expect(file.stated).toBe('complete');
    expect(file.readings.map(({ place, kind }) => [place.sheet, kind])).toEqual([
      ['Petunjuk', undefined],
      ['Program', 'programs'],
      ['Indikator', 'indicators'],
      ['Kesenjangan', 'gaps'],
      ['Kesiapan', 'readiness'],
      ['Sumber Data', 'sources'],
    ]);
    const renamed = read({
      _masterplan: () => undefined,
      Petunjuk: (grid) => rename(grid, 'Sheet1'),
      _daftar: (grid) => ({ ...grid, isHidden: false }),
    });
    expect(renamed.rows).toEqual(file.rows);
  });

  it('is asked about where a file gives nothing else', () => {
    const staff = sheet('Pegawai', [
      ['Jabatan', 'Jenis Kelamin', 'Golongan'],
      ['Analis', 'P', 'III/b'],
      ['Arsiparis', 'L', 'III/a'],
    ]);
    expect(questionsOf(foreign([staff]))).toEqual(['Pegawai -: ']);
    expect(sentences(foreign([staff]))[0]).toContain('head: 1, columns: { A: name }');
    const letter = sheet('Surat', [['Dengan hormat,'], ['Bersama ini kami sampaikan data.']]);
    expect(questionsOf(foreign([letter]))).toEqual([]);
    const ignored = foreign([staff], [{ sheet: 'Pegawai', columns: [], skip: [], isIgnored: true }]);
    expect(questionsOf(ignored)).toEqual([]);
  });
});

describe('a row whose code was taken away', () => {
  const CODE = 'pusat-kendali-lalu-lintas';

  it('is known by its name, unless the row with the code is still there', () => {
    const cleared = read({
      Program: (grid) => write(grid, rowOf(grid, CODE), 'Kode baris', undefined),
    });
    expect(questionsOf(cleared)).toEqual([]);
    expect(cleared.rows.map(({ id }) => id)).toEqual(read().rows.map(({ id }) => id));

    const copied = read({
      Program: (grid) => {
        const { cells } = grid.rows.find(({ number }) => number === rowOf(grid, CODE)) ?? { cells: [] };
        const copy = { number: 40, isHidden: false, cells: [undefined, undefined, ...cells.slice(2)] };
        return { ...grid, rows: [...grid.rows, copy] };
      },
    });
    const name = scene.ids.programs.has(CODE) ? copied.rows.find(({ id }) => id === CODE) : undefined;
    expect(questionsOf(copied)).toEqual([`40 -: ${name?.cells.get('name')?.value}`]);
    expect(sentences(copied)[0]).toMatch(/sudah ada di baris \d+\. Bila sama, gabungkan/);
  });

  it('and a row copied with code and name is not said to have another name', () => {
    const file = read({
      Program: (grid) => {
        const row = grid.rows.find(({ number }) => number === rowOf(grid, CODE));
        return { ...grid, rows: [...grid.rows, { number: 40, isHidden: false, cells: row?.cells ?? [] }] };
      },
    });
    expect(sentences(file)).toEqual([expect.stringContaining('kode dan namanya sama')]);
  });
});

describe('what still says what was sent', () => {
  it('is not asked about when a unit is named above the table; what was changed is', () => {
    const withUnit = (grid: Grid) => write(grid, 1, 'Anggaran 2026 (Rp)', '(dalam jutaan rupiah)');
    const file = read({ Program: withUnit });
    expect(questionsOf(file)).toEqual([]);
    for (const row of file.rows)
      for (const [key, before] of row.sent ?? [])
        if (key.startsWith('budget.')) expect(String(row.cells.get(key)?.value)).toBe(before);
    const changed = read({
      Program: (grid) => write(withUnit(grid), 9, 'Anggaran 2026 (Rp)', 275_000_000),
    });
    expect(questionsOf(changed)).toEqual(['N9 budget.2026.apbd: 275000000']);
  });

  it('has a note below it that begins in the column of codes', () => {
    const file = read({
      Program: (grid) =>
        write(
          write(grid, 41, 'Kode baris', '*) Angka 2026 dan seterusnya masih indikatif'),
          42,
          'Kode baris',
          'Keterangan: lihat Renja',
        ),
    });
    expect(questionsOf(file)).toEqual([]);
    expect(passedOf(file).notes).toEqual([41, 42]);
    const unclear = read({ Program: (grid) => write(grid, 41, 'Kode baris', 'menyusul pekan depan') });
    expect(allQuestions(unclear).length).toBeLessThanOrEqual(1);
  });
});

describe('a unit of an agency', () => {
  const table = (title: string, owner: string) =>
    sheet('IKU', [
      [title],
      ['No', 'Dimensi', 'Indikator Kinerja Utama', 'Satuan', 'Target 2025', 'Penanggung Jawab'],
      [1, 'Smart Living', 'Angka Harapan Hidup', 'tahun', 72, owner],
      [2, 'Smart Living', 'Indeks Kepuasan', 'indeks', 84, owner],
    ]);

  it.each(['Bidang Kesmas', 'Sekretariat', 'UPTD Puskesmas Muara', 'Subbag. Umum', 'Seksi Gizi'])(
    'is that agency where it is known: %s',
    (owner) => {
      const file = foreign([table('DINAS KESEHATAN KOTA CONTOH TAHUN 2025', owner)]);
      expect(questionsOf(file)).toEqual([]);
      expect(file.rows.map(({ agency }) => agency)).toEqual(['dinkes', 'dinkes']);
    },
  );

  it('is that of the form, or the one it names itself', () => {
    const file = read({
      Program: (grid) => addColumn(grid, 'Nama program', 'Penanggung jawab', 'Bidang Angkutan'),
    });
    expect(questionsOf(file)).toEqual([]);
    const named = foreign([table('IKU', 'Bidang Aptika Dinas Kominfo')]);
    expect(named.rows.map(({ agency }) => agency)).toEqual(['diskominfo', 'diskominfo']);
  });

  it('is asked for where nobody knows it, and nobody is told to list it', () => {
    const file = foreign([table('INDIKATOR KINERJA UTAMA', 'Bidang Kesmas')]);
    expect(questionsOf(file)).toEqual(['F3 agency: Bidang Kesmas', 'F4 agency: Bidang Kesmas']);
    expect(sentences(file).join(' ')).not.toMatch(/daftarkan|alias/);
    const titled = foreign([table('OPD : Bidang Kesmas', 'Dinas Kesehatan')]);
    expect(sentences(titled)).toEqual([expect.stringContaining('bagian dari sebuah perangkat daerah')]);
  });

  it('is no agency of the secretariat', () => {
    const file = foreign([table('DINAS KESEHATAN', 'Sekretariat Daerah')]);
    expect(questionsOf(file)).toEqual(['F3 agency: Sekretariat Daerah', 'F4 agency: Sekretariat Daerah']);
  });
});

describe('what stands below a table', () => {
  const below = (rows: readonly Written[][]) =>
    foreign([
      sheet('Program', [
        ['Nama Program', 'Dimensi', 'Sumber Dana', 'Anggaran 2025 (Rp)', 'OPD'],
        ['Halte Teduh', 'Smart Mobility', 'APBD', 400_000_000, 'Dishub'],
        ['Kelas Digital', 'Smart Society', 'APBD', 500_000_000, 'Disdik'],
        ['', '', '', 'Kota Contoh, 12 Juni 2024'],
        ['', '', '', 'Kepala Dinas,'],
        ...rows,
      ]),
    ]);

  it('is asked about where it is an amount or a choice', () => {
    const amount = below([
      ['', '', '', 2_450_000_000],
      ['', '', '', 'Contoh Nugraha'],
    ]);
    expect(questionsOf(amount).filter((one) => one.startsWith('D6'))).toEqual(['D6 -: 2450000000']);
    expect(amount.rows.map(({ place }) => place.row)).toEqual([2, 3]);
    const fund = below([
      ['', '', 'CSR'],
      ['', '', '', 'Contoh Nugraha'],
    ]);
    expect(questionsOf(fund).some((one) => one === 'C6 -: CSR')).toBe(true);
  });

  it('is a signature otherwise, its number too', () => {
    const file = below([
      ['', '', '', 'Contoh Nugraha'],
      ['', '', '', '19800101 200501 1 001'],
    ]);
    expect(passedOf(file).notes).toEqual([4, 5, 6, 7]);
    expect(allQuestions(file).filter(({ place }) => (place.row ?? 0) > 3)).toEqual([]);
  });
});

describe('a CSV file of our form', () => {
  it.each(['Program', 'Indikator', 'Kesenjangan', 'Kesiapan', 'Sumber Data'])(
    'says whose it is in its title: %s',
    (name) => {
      const grid = form.find((one) => one.name === name);
      const file = readHandedFile(grid === undefined ? [] : [rename(grid, 'unduhan')], 'unduhan.csv', scene);
      expect(file.agency).toBe('dishub');
      expect(file.rows.length).toBeGreaterThan(0);
    },
  );

  it('without the column of codes still knows the example', () => {
    const grid = form.find((one) => one.name === 'Program');
    const bare = grid === undefined ? [] : [rename(withoutColumn(grid, 'Kode baris'), 'unduhan')];
    const file = readHandedFile(bare, 'unduhan.csv', scene);
    expect(questionsOf(file)).toEqual([]);
    expect(columnOf(bare[0] ?? sheet('', []), 'Dimensi')).toBe(1);
  });
});
