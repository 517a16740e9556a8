import type { Page, PageCell, PageRule, WorkbookSpec } from '../../src/sheets/page.js';

/** Texts that a spreadsheet could take for a formula, a number, an error or a command. */
export const RISKY = [
  '=1+1',
  '@SUM(A1)',
  '+62 812',
  '-5',
  '\t=1+1',
  '\r=1+1',
  "'kutip",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://192.0.2.1","x")',
  '#N/A',
  '#REF!',
  'TRUE',
  '1E5',
  '007',
  '1/2',
  '_x0041_',
  '_x000D_',
  '<b>&amp;"x"</b>',
  ']]>',
  '  rapi  ',
  'dua\nbaris',
  '\u{1f3d9} kota é',
] as const;

const open = (form: NonNullable<PageCell['form']>, value?: string | number): PageCell => ({
  value,
  form,
  isOpen: true,
});

const prompt = { title: 'Pilih salah satu', text: 'Klik panah di kanan sel.' };
const refusal = { title: 'Tidak ada dalam daftar', text: 'Pilih dari daftar.' };
export const rule = (column: number, check: PageRule['check'], more: Partial<PageRule> = {}): PageRule => ({
  check,
  top: 4,
  bottom: 30,
  column,
  prompt,
  refusal,
  ...more,
});

export const LONG_LIST = Array.from({ length: 40 }, (_, index) => `Perangkat daerah nomor ${index + 1}`);

/** A form with everything that a page can have. */
export const formPage: Page = {
  name: 'Program & Kegiatan',
  isLocked: true,
  widths: [10, 30, 40, 18, 12, 10, 8, 12],
  rows: [
    [{ value: 'Formulir program', look: 'title' }],
    [{ value: 'Isi sel putih.', look: 'lead' }],
    ['Kode', 'Nama', 'Uraian', 'Pagu', 'Capaian', 'Persen', 'Tahun', 'Tanggal'].map((value) => ({
      value,
      look: 'head',
    })),
    [
      { value: 'prog-1', look: 'code', form: 'text' },
      open('text', 'Puskesmas'),
      open(
        'prose',
        'Kalimat yang panjang sekali sehingga tidak muat dalam satu baris selebar empat puluh huruf.',
      ),
      open('amount', 1_250_000_000),
      open('number', 7.25),
      open('percent', 85.71),
      open('year', 2025),
      open('date', '2025-06-15'),
    ],
    [
      { value: undefined, look: 'code', form: 'text' },
      open('text'),
      open('prose'),
      open('amount'),
      open('number'),
      open('percent'),
      open('year'),
      open('date'),
    ],
    [
      undefined,
      { value: 'Panduan', link: 'https://contoh.test/a?b=1&c=2' },
      { value: 'Ke lembar 2', link: "#'Daftar'!A1" },
      { value: 'x', link: 'javascript:alert(1)' },
    ],
  ],
  heights: new Map([[3, 32]]),
  frozen: { rows: 3, columns: 2 },
  merges: [{ top: 1, left: 1, bottom: 1, right: 8 }],
  rules: [
    rule(2, { kind: 'choice', choices: ['Segera', 'Menengah', 'Panjang'] }),
    rule(3, { kind: 'choice', choices: LONG_LIST }),
    rule(1, { kind: 'choice', choices: ['satu, dua', 'tiga'] }, { isWarning: true }),
    rule(4, { kind: 'whole', least: 0, most: 1e15 }),
    rule(5, { kind: 'decimal', least: -1.5, most: 1.5 }),
    rule(8, { kind: 'date', least: '2000-01-01', most: '2045-12-31' }),
  ],
  filter: { top: 3, bottom: 6, columns: 8 },
  footer: '2025 · R&D Kota Contoh',
};

export const spec: WorkbookSpec = {
  title: 'Formulir Dinas <Kesehatan> & lainnya',
  language: 'id',
  pages: [
    { name: '_masterplan', isHidden: true, widths: [20], rows: [[{ value: 'format' }, { value: 1 }]] },
    formPage,
    {
      name: 'Daftar',
      isPortrait: true,
      widths: [40],
      rows: RISKY.map((value) => [
        { value },
        { value, form: 'text' },
        { value, form: 'prose', isOpen: true },
        { value, form: 'amount' },
      ]),
    },
    { name: "Jum'at", widths: [], rows: [] },
  ],
};
