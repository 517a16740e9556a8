import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintFor } from '../../../src/cli/shown/colour.js';
import type { HandedFile, SheetReading } from '../../../src/intake/handed.js';
import { textWidth } from '../../../src/reporters/cells.js';
import type { ImportReport } from '../../../src/reporters/intake/import-report.js';
import { importText } from '../../../src/reporters/intake/text.js';
import { plainPaint } from '../../../src/reporters/report.js';
import { hostileTexts } from '../../books/hostile.js';
import { change, conflict, FILE, handed, place, plan, planned, question, report } from './sample-import.js';

function text(of: ImportReport, { width = 80, all = false } = {}): string[] {
  const options = { paint: plainPaint, width, all, fileName: (file: string) => `kota/${file}` };
  return [...importText(of, options)].join('').split('\n');
}

/** The lines of one part of the report, from its heading on. */
function part(lines: readonly string[], heading: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(heading));
  const end = lines.indexOf('', start);
  return start === -1 ? [] : lines.slice(start + 1, end);
}

const posyandu = handed('programs', 'Program', 8, {
  id: 'posyandu',
  name: 'Posyandu Digital',
  'years.end': 2027,
  'budget.2026.apbd': 1_500_000_000,
  status: 'running',
  progress: 85.71,
  lead: 'dinkes',
});

function file(name: string, readings: readonly SheetReading[], more: Partial<HandedFile> = {}): HandedFile {
  return { file: name, readings, rows: [], questions: [], ...more };
}

const head = { first: 7, last: 7 };

describe('the report on an import', () => {
  it('shows what each field was and becomes, as people write it, with its cell', () => {
    const changes = [
      change(posyandu, 'years.end', '2026'),
      change(posyandu, 'budget.2026.apbd', '1250000000'),
      change(posyandu, 'status', 'planned'),
      change(posyandu, 'progress'),
    ];
    const lines = text(report(plan([planned(posyandu, 'changed', { id: 'posyandu', changes })])));
    expect(part(lines, 'Perubahan')).toEqual([
      `── ${FILE} › Program`,
      '  berubah      baris 8    Posyandu Digital  posyandu',
      '    C8     Tahun selesai         2026 → 2027',
      '    D8     Anggaran 2026 (APBD)  Rp1.250.000.000 → Rp1.500.000.000',
      '    E8     Status                Direncanakan → Berjalan',
      '    F8     Kemajuan (%)          (kosong) → 85,71%',
    ]);
  });

  it('quotes the beginning of a cell that holds a whole book', () => {
    const text65 = 'x'.repeat(65_535);
    const doubt = {
      text: { id: 'Kode {code} tidak ada.', en: 'There is no {code}.' },
      args: { code: text65 },
    };
    const questions = [question(place('Program', 8, 1), text65, { doubt })];
    const lines = text(report(plan([planned(posyandu, 'open', { questions })])));
    expect(lines.join('\n').match(/x/g)?.length).toBeLessThan(500);
    expect(lines.join(' ')).toMatch(/x… +tidak ada\.|x… tidak ada/);
  });

  it('shows the years and amounts of a new row in three lines, each fund in one', () => {
    const row = handed('programs', 'Program', 9, {
      name: 'Taman Baca',
      'years.start': 2026,
      'years.end': 2028,
      'budget.2026.apbd': 1_500_000_000,
      'budget.2027.apbd': 900_000_000,
      'budget.2026.csr': 50_000_000,
      'budget.2026.dak': 1_000_000,
    });
    const changes = [...row.cells.keys()].map((key) => change(row, key));
    const lines = text(report(plan([planned(row, 'new', { id: 'taman-baca', changes })])));
    expect(part(lines, 'Perubahan').slice(2)).toEqual([
      '    7 isian · kode baru taman-baca',
      '    Tahun 2026–2028',
      '    APBD: 2026 Rp1.500.000.000; 2027 Rp900.000.000',
      '    CSR/TJSL: 2026 Rp50.000.000',
    ]);
  });

  it('says in a question what the plan holds as people write it, and that a cell is blank', () => {
    const doubt = { text: { id: 'Semula {ours}; lihat {from}.', en: '{ours} {from}' } };
    const ask = (key: string, ours: string, column: number) =>
      question(place('Program', 8, column), '', {
        key,
        doubt: { ...doubt, args: { ours, from: 'budget.2025.csr' } },
      });
    const questions = [
      ask('budget.2026.apbd', '2450000000', 4),
      ask('name', 'x '.repeat(100), 2),
      ask('status', 'planned', 5),
    ];
    const lines = text(report(plan([planned(posyandu, 'open', { questions })])), { width: 120 });
    expect(part(lines, 'Yang perlu dijawab').slice(1)).toEqual([
      '  Program!D8  Anggaran 2026 (APBD): (kosong)',
      '    Semula Rp2.450.000.000; lihat Anggaran 2025 (CSR/TJSL).',
      '  Program!B8  Nama program: (kosong)',
      `    Semula "${'x '.repeat(30).trim().slice(0, 59)}…"; lihat Anggaran 2025 (CSR/TJSL).`,
      '  Program!E8  Status: (kosong)',
      '    Semula "Direncanakan"; lihat Anggaran 2025 (CSR/TJSL).',
    ]);
  });

  it('says to mend import.yaml, not to ask for it again', () => {
    const unread = [{ file: 'import.yaml', reason: 'import.yaml baris 3: kunci tidak dikenal.' }];
    const lines = text(report(plan([]), { unread, state: 'refused' }))
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(lines).toContain('→ Selama import.yaml keliru, tidak ada yang ditulis. Perbaiki berkas itu');
    expect(lines).not.toContain('dikirim ulang');
  });

  it('does not offer --take where two sheets differ from each other', () => {
    const two = { ...conflict(posyandu, 'status', 'stopped'), first: place('Program', 4, 5) };
    const lines = text(report(plan([planned(posyandu, 'conflict', { conflicts: [two] })]))).join('\n');
    expect(lines).toContain('→ Dua lembar');
    expect(lines).not.toContain('→ Konflik');
  });

  it('shows both values of a conflict, and how to choose', () => {
    const row = planned(posyandu, 'conflict', { conflicts: [conflict(posyandu, 'status', 'stopped')] });
    const lines = text(report(plan([row])));
    expect(part(lines, 'Perubahan').slice(2)).toEqual([
      '    E8     Status  naskah  Dihentikan',
      '                   lembar  Berjalan',
    ]);
    expect(lines.join('\n')).toMatch(/→ Konflik: .*--take theirs/);
  });

  it('shortens a long text around its first difference, over the whole width', () => {
    const before = `${'Kader mencatat berat dan tinggi balita. '.repeat(4)}Hasilnya dilihat bulanan.`;
    const row = handed('programs', 'Program', 8, {
      name: 'Posyandu',
      description: before.replace('bulanan', 'harian'),
    });
    const changes = [change(row, 'description', before)];
    const lines = part(text(report(plan([planned(row, 'changed', { changes })]))), 'Perubahan');
    expect(lines.slice(2)).toEqual([
      '    B8     Uraian',
      '           …Kader mencatat berat dan tinggi balita. Hasilnya dilihat bulanan.',
      '         → …Kader mencatat berat dan tinggi balita. Hasilnya dilihat harian.',
    ]);
  });

  it('names a new row with where it goes; its fields only when all is asked for', () => {
    const row = handed('programs', 'Program', 14, { name: 'Antrean Daring', dimension: 'living' });
    const changes = [change(row, 'name'), change(row, 'dimension')];
    const of = report(plan([planned(row, 'new', { id: 'antrean-daring', changes })]));
    const short = [
      `── ${FILE} › Program`,
      '  baru         baris 14   Antrean Daring',
      '    Smart Living · 2 isian · kode baru antrean-daring',
    ];
    expect(part(text(of), 'Perubahan')).toEqual(short);
    expect(part(text(of, { all: true }), 'Perubahan')).toEqual([
      ...short,
      '    A14    Nama program  Antrean Daring',
      '    B14    Dimensi       Smart Living',
    ]);
  });

  it('only counts rows that stay as they are, unless all is asked for', () => {
    const of = report(plan([planned(posyandu, 'unchanged', { id: 'posyandu' })]));
    expect(text(of)).toContain(
      'Tidak ada yang berubah: semua 1 baris dari 0 berkas sudah sama dengan naskah.',
    );
    expect(text(of).join('\n')).not.toContain('Posyandu');
    expect(text(of, { all: true }).join('\n')).toMatch(/tetap {8}baris 8 {4}Posyandu Digital/);
  });

  it('asks with the cell, what was written, why, and what it may mean; a slip in many cells once', () => {
    const open = handed('programs', 'Program', 15, { name: 'Antrean' });
    const questions = [15, 16, 17].map((row) =>
      question(place('Program', row, row === 17 ? 7 : 6), 'segera', {
        key: 'horizon',
        readings: ['Jangka pendek'],
      }),
    );
    const of = plan([planned(open, 'open', { questions })], {
      files: [file(FILE, [])],
      questions: [question(place(''), '')],
    });
    const lines = text(report(of));
    expect(part(lines, 'Yang perlu dijawab: 4')).toEqual([
      `── ${FILE}`,
      '  seluruh berkas',
      '    Jumlah  dapat dibaca dengan dua cara.',
      '  Program!F15  Jangka: "segera"',
      '    Jumlah segera dapat dibaca dengan dua cara.',
      '    Mungkin maksudnya: Jangka pendek.',
      '    Sama di F16, G17.',
    ]);
    expect(lines).toContain('1 baris dari 1 berkas: 1 belum jelas, 4 pertanyaan.');
  });

  it('tells what was read from each sheet: head, columns, and what was left aside', () => {
    const readings: SheetReading[] = [
      { place: place('Petunjuk'), kind: undefined, columns: [], count: 0 },
      {
        place: place('Program'),
        kind: 'programs',
        head: { first: 4, last: 5 },
        columns: [
          { column: 1, head: 'No', key: undefined },
          { column: 2, head: 'NAMA  PROGRAM', key: 'name' },
          { column: 3, head: 'Pagu 2026', key: 'budget.2026.apbd' },
          { column: 28, head: ' ', key: undefined },
        ],
        count: 31,
      },
      {
        place: place('Rekap'),
        kind: undefined,
        skipped: { text: { id: 'Tidak ada kepala tabel.', en: 'There is no head.' }, args: {} },
        columns: [],
        count: 0,
      },
    ];
    const of = plan([], { files: [file(FILE, readings, { agency: 'dinkes', stated: 'partial' })] });
    expect(part(text(report(of), { width: 100 }), 'Yang dibaca')).toEqual([
      `── ${FILE}`,
      '   Dinas Kesehatan, datanya dinyatakan baru sebagian',
      '   Program  31 baris · kepala tabel di baris 4–5 · 2 dari 4 kolom diambil',
      '            dibaca sebagai: "Pagu 2026" (C) → Anggaran 2026 (APBD)',
      '            tidak diambil: "No" (A); tanpa judul (AB)',
      '   Rekap    tidak dibaca: Tidak ada kepala tabel.',
    ]);
  });

  it('tells many files in a table, and what was left aside in any of them', () => {
    const plain: SheetReading = {
      place: place('Program'),
      kind: 'programs',
      head,
      columns: [{ column: 1, head: 'Nama program', key: 'name' }],
      count: 1,
    };
    const odd = { ...plain, columns: [{ column: 2, head: 'Paraf', key: undefined }] };
    const files = [1, 2, 3, 4, 5].map((at) =>
      file(`masuk/${at}.xlsx`, [at === 3 ? odd : plain], { agency: 'dinkes' }),
    );
    const row = handed('programs', 'Program', 8, { name: 'Posyandu' }, 'masuk/2.xlsx');
    const of = plan([planned(row, 'changed', { changes: [change(row, 'name', 'Pos')] })], { files });
    const lines = part(text(report(of)), 'Yang dibaca').map((line) => line.replace(/ {2,}/g, ' | '));
    expect(lines).toEqual([
      'berkas di masuk/ | perangkat daerah | baris | baru | berubah | konflik | tanya',
      '1.xlsx | Dinkes | – | – | – | – | –',
      '2.xlsx | Dinkes | 1 | – | 1 | – | –',
      '3.xlsx | Dinkes | – | – | – | – | –',
      '4.xlsx | Dinkes | – | – | – | – | –',
      '5.xlsx | Dinkes | – | – | – | – | –',
      '── masuk/3.xlsx',
      ' | Dinas Kesehatan',
      ' | Program | 1 baris · kepala tabel di baris 7 · 0 dari 1 kolom diambil',
      ' | tidak diambil: "Paraf" (B)',
      'Yang dibaca dari setiap lembar: tambahkan --all.',
    ]);
  });

  it('says what to do next, and never to write while a file cannot be read', () => {
    const changes = new Map([['agencies.yaml', { before: 'a', after: 'b' }]]);
    const row = planned(posyandu, 'changed', { changes: [change(posyandu, 'status', 'idea')] });
    const trial = text(report(plan([row], { changes })));
    const [at, name] = [trial.indexOf('Akan ditulis ke 1 berkas:'), '  kota/agencies.yaml'];
    expect(trial[at + 1]).toBe(name);
    expect(trial.at(-2)).toBe(
      '→ Bila sudah sesuai, tulis ke naskah dengan perintah yang sama ditambah --write.',
    );
    const unread = [{ file: 'lama.xls', reason: 'lama.xls adalah berkas Excel lama.' }];
    const refused = text(report(plan([row], { changes }), { unread, state: 'refused' })).join('\n');
    expect(refused).toContain('Tidak ada yang ditulis');
    expect(refused).toContain('  × lama.xls adalah berkas Excel lama.');
    expect(refused).not.toMatch(/--write|[Dd]itulis ke/);
    const written = text(report(plan([row], { changes }), { state: 'written' }));
    expect(written[1]).toBe('Sudah ditulis · diterima 10 Maret 2026');
    expect(written[written.indexOf('Ditulis ke 1 berkas:') + 1]).toBe(name);
    expect(written.join('\n')).not.toContain('--write');
  });

  it('puts conflicts first when there are more rows than it shows, and counts the rest', () => {
    const rows = Array.from({ length: 60 }, (_, at) =>
      planned(handed('programs', 'Program', at + 8, { name: `Program ${at}` }), 'new'),
    );
    const last = planned(posyandu, 'conflict', { conflicts: [conflict(posyandu, 'status', 'idea')] });
    const lines = text(report(plan([...rows, last])));
    expect(lines.filter((line) => line.startsWith('  baru '))).toHaveLength(39);
    expect(lines.some((line) => line.startsWith('  konflik '))).toBe(true);
    expect(lines).toContain('… dan 21 baris lain. Tambahkan --all untuk melihat semuanya.');
  });

  it('says the same with colours and without', async () => {
    const row = planned(posyandu, 'conflict', {
      changes: [change(posyandu, 'years.end', '2026')],
      conflicts: [conflict(posyandu, 'status', 'stopped')],
      questions: [question(place('Program', 8, 6), 'x'), question(place('Program', 9, 6), 'x')],
    });
    const reading: SheetReading = {
      place: place('Program'),
      kind: 'programs',
      columns: [
        { column: 1, head: 'Pagu', key: 'budget.2026.apbd' },
        { column: 2, head: '', key: undefined },
      ],
      count: 1,
    };
    const of = report(plan([row], { files: [file(FILE, [reading])] }), {
      unread: [{ file: 'a', reason: 'Rusak.' }],
    });
    const paint = await paintFor({}, { FORCE_COLOR: '1' });
    const options = { width: 80, all: false, fileName: (name: string) => name };
    const painted = [...importText(of, { ...options, paint })].join('');
    const plain = [...importText(of, { ...options, paint: plainPaint })].join('');
    expect(painted).not.toBe(plain);
    expect(stripVTControlCharacters(painted)).toBe(plain);
  });

  it('says everything in English as well', () => {
    const row = planned(posyandu, 'changed', { changes: [change(posyandu, 'status', 'planned')] });
    const lines = text(report(plan([row], { files: [file(FILE, [])] }), { language: 'en' }));
    expect(lines).toContain('    E8     Status  Planned → Running');
    expect(lines).toContain('Rows: 1, from 1 file: 1 changed.');
  });

  it('lets nothing that people wrote colour the terminal, begin a command or break a width', () => {
    const hostile = fc.oneof(
      fc.constantFrom(...Object.values(hostileTexts), '::error::palsu', '##[error]palsu', '\u001b[31m'),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(hostile, fc.integer({ min: 60, max: 120 }), (word, width) => {
        const row = handed('programs', word, 8, { name: word, description: word }, word);
        const readings: SheetReading[] = [
          {
            place: place(word, undefined, undefined, word),
            kind: 'programs',
            head,
            columns: [{ column: 1, head: word, key: undefined }],
            count: 1,
          },
        ];
        const of = plan(
          [
            planned(row, 'changed', {
              id: word,
              changes: [change(row, 'description', `${word} lama`)],
              conflicts: [conflict(row, 'name', word)],
              questions: [question(place(word, 8, 1, word), word, { readings: [word] })],
            }),
          ],
          {
            files: [file(word, readings, { agency: word })],
            changes: new Map([[word, { before: '', after: '' }]]),
          },
        );
        const unread = [{ file: word, reason: word }];
        const lines = text(report(of, { region: word, unread }), { width, all: true });
        for (const line of lines) {
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
          expect(line).not.toMatch(/^\s*::/);
          expect(line).not.toMatch(/##\w*\[/);
        }
        // Only a single word that is longer than the line may break it.
        const broken = lines.filter((line) => textWidth(line) > width && !/\S{40}/.test(line));
        expect(broken).toEqual([]);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
    );
  });
});
