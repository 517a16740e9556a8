import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillMessage } from '../../src/i18n/message.js';
import { layoutFor } from '../../src/intake/read/layout-for.js';
import { loadLayouts, readLayouts } from '../../src/intake/read/read-layouts.js';

const read = (text: string) => readLayouts({ name: 'import.yaml', text }, ['dinkes', 'dlh']);
const told = (text: string) =>
  read(text).questions.map(({ doubt }) => fillMessage(doubt.text, doubt.args, 'id'));

describe('import.yaml', () => {
  it('describes layouts: which sheets, whose rows, where the head is, what the columns hold', () => {
    const { layouts, questions } = read(`layouts:
  - files: "renja*.csv"
    sheet: Lampiran 2
    kind: programs
    agency: dinkes
    head: "5-6"
    first: 8
    columns:
      A: name
      "Nama Giat": description
      D: budget.2025.apbd
      Pagu: budget.2026
      E: ignore
    factor: 1000
    year: 2025
    fund: dak
    skip: [20, "30-35"]
  - sheet: Rekap*
    ignore: true
`);
    expect(questions).toEqual([]);
    expect(layouts).toEqual([
      {
        files: 'renja*.csv',
        sheet: 'Lampiran 2',
        kind: 'programs',
        agency: 'dinkes',
        head: { first: 5, last: 6 },
        first: 8,
        columns: [
          { column: 'A', key: 'name' },
          { column: 'Nama Giat', key: 'description' },
          { column: 'D', key: 'budget.2025.apbd' },
          { column: 'Pagu', key: 'budget.2026' },
          { column: 'E', key: undefined },
        ],
        factor: 1000,
        year: 2025,
        fund: 'dak',
        skip: [
          { first: 20, last: 20 },
          { first: 30, last: 35 },
        ],
      },
      { sheet: 'Rekap*', columns: [], skip: [], isIgnored: true },
    ]);
  });

  it('fits a sheet by the names of file and tab, whatever their capitals; the first one holds', () => {
    const { layouts } = read(
      'layouts:\n  - {files: "Renja*.xlsx", sheet: "2025*"}\n  - {files: "renja*"}\n  - {sheet: "A/B"}\n',
    );
    expect(layoutFor(layouts, 'kiriman/RENJA dinkes.xlsx', '2025 murni')).toBe(layouts[0]);
    expect(layoutFor(layouts, 'c:\\kiriman\\renja.xlsx', 'lain')).toBe(layouts[1]);
    expect(layoutFor(layouts, 'x.xlsx', 'a/b')).toBe(layouts[2]);
    expect(layoutFor(layouts, 'renja/x.xlsx', 'Sheet1')).toBeUndefined();
  });

  it.each([
    ['- files: a\n', /^import\.yaml, baris 1: import\.yaml harus berisi "layouts:"/],
    ['layouts: renja.xlsx\n', /^import\.yaml, baris 1: import\.yaml harus berisi "layouts:"/],
    ['layouts:\n  - renja.xlsx\n', /^import\.yaml, baris 2: import\.yaml harus berisi/],
    [
      'layouts:\n  - files: a.xlsx\n    colums: {A: name}\n',
      /^import\.yaml, baris 3: "colums" tidak dikenal\. Maksudnya "columns"\?/,
    ],
    [
      'layouts:\n  - files: a.xlsx\n    warna: biru\n',
      /^import\.yaml, baris 3: "warna" tidak dikenal\. Yang dikenal: files,/,
    ],
    ['layouts:\n  - files: ../a.xlsx\n', /^import\.yaml, baris 2: "\.\.\/a\.xlsx" bukan pola nama/],
    ['layouts:\n  - kind: programs\n', /^import\.yaml, baris 2: tata letak ini tidak mengatakan/],
    [
      'layouts:\n  - {files: a, kind: program}\n',
      /^import\.yaml, baris 2: kind harus salah satu dari programs,/,
    ],
    [
      'layouts:\n  - {files: a, agency: dinas}\n',
      /^import\.yaml, baris 2: perangkat daerah "dinas" tidak ada/,
    ],
    ['layouts:\n  - {files: a, head: atas}\n', /^import\.yaml, baris 2: "head" harus nomor baris/],
    ['layouts:\n  - {files: a, head: "6-5"}\n', /^import\.yaml, baris 2: "head" harus nomor baris/],
    ['layouts:\n  - {files: a, factor: juta}\n', /^import\.yaml, baris 2: factor harus 1, 1000/],
    ['layouts:\n  - {files: a, year: 25}\n', /^import\.yaml, baris 2: year harus tahun empat angka/],
    ['layouts:\n  - {files: a, fund: iuran}\n', /^import\.yaml, baris 2: sumber dana "iuran" tidak dikenal/],
    ['layouts:\n  - {files: a, columns: {A: name}}\n', /^import\.yaml, baris 2: columns memerlukan kind/],
    [
      'layouts:\n  - files: a\n    kind: programs\n    columns:\n      A: nama\n',
      /^import\.yaml, baris 5: isian "nama" tidak dikenal untuk programs\. Maksudnya "name"\?/,
    ],
    [
      'layouts:\n  - files: a\n    kind: programs\n    columns:\n      A: budget.25.apbd\n',
      /^import\.yaml, baris 5: isian "budget\.25\.apbd" tidak dikenal/,
    ],
    [
      'layouts:\n  - {files: a, kind: programs, columns: {A: budget.2025.iuran}}\n',
      /^import\.yaml, baris 2: isian "budget\.2025\.iuran" tidak dikenal/,
    ],
    [
      'layouts:\n  - {files: a, kind: program, columns: {A: name}}\n',
      /^import\.yaml, baris 2: kind harus salah satu/,
    ],
    ['layouts:\n  - files: "a\n', /^import\.yaml, baris \d+: /],
  ])('%j is told with its line', (text, sentence) => {
    expect(told(text)).toEqual([expect.stringMatching(sentence)]);
  });

  it('keeps what is right where something is wrong, but no layout that would be taken for other sheets', () => {
    expect(read('layouts:\n  - {files: a, kind: program, year: 2025}\n').layouts).toEqual([
      { files: 'a', columns: [], year: 2025, skip: [] },
    ]);
    expect(read('layouts:\n  - {files: /a, kind: programs}\n').layouts).toEqual([]);
  });

  it.each(['agency-data.md', 'data-perangkat-daerah.md'])('is shown rightly in the guide %s', (guide) => {
    const text = readFileSync(join(import.meta.dirname, '../../docs/guide', guide), 'utf8');
    const sample = /```yaml\n(layouts:[\s\S]*?)```/.exec(text)?.[1] ?? '';
    const { layouts, questions } = read(sample);
    expect(questions).toEqual([]);
    expect(layouts.flatMap(({ columns }) => columns).length).toBeGreaterThan(2);
  });

  it('is not needed', () => {
    const root = mkdtempSync(join(tmpdir(), 'layouts-'));
    try {
      expect(loadLayouts(root, [])).toEqual({ layouts: [], questions: [] });
      writeFileSync(join(root, 'import.yaml'), 'layouts:\n  - {sheet: Rekap, ignore: true}\n');
      expect(loadLayouts(root, []).layouts).toEqual([
        { sheet: 'Rekap', columns: [], skip: [], isIgnored: true },
      ]);
      writeFileSync(join(root, 'import.yaml'), Buffer.from([0xff, 0xfe, 0x61, 0x00]));
      expect(loadLayouts(root, []).questions).toHaveLength(1);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
