import type { BookDocument } from '../../../src/books/book.js';
import type { RenderedBook, RenderedChapter } from '../../../src/render/markdown/rendered-book.js';
import { miniBook } from '../fixtures/mini-book.js';

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 200" width="720" height="200" font-family="'Source Sans 3', sans-serif">
<rect width="720" height="200" fill="#ffffff"/><text x="20" y="40" font-size="14">Lima program besar</text></svg>`;

export const smallBook: BookDocument = {
  ...miniBook,
  draft: false,
  enactment: 'Peraturan Wali Kota Nomor 7 Tahun 2024',
  figures: new Map([['fig-uji', { svg, title: 'Program', description: 'Lima program besar.' }]]),
};

const years = Array.from({ length: 9 }, (_, at) => 2025 + at);
const amounts = years.map((year) => `${year - 2000}.123.456.789`);

const front = `# Kata Pengantar {#foreword .front}

Puji syukur.`;

/** Enough for two pages, with a table that is longer than one. */
export const firstChapter = `# BAB I Pendahuluan {#bab-1 .chapter}

Pembuka bab.[^a]

## 1.1 Latar Belakang {#sec-latar}

Sekali lagi.[^a] Dan sumber lain.[^b] Lihat [Tabel 1.1](#tbl-panjang).

### 1.1.1 Maksud {#sec-maksud}

Ada dua hal:

- yang *pertama*;
- yang **kedua**.

Tabel 1.1 Daftar panjang {#tbl-panjang .caption}

| No. | Nama | Anggaran |
| --: | --- | --: |
${Array.from({ length: 60 }, (_, at) => `| ${at + 1} | Program ke-${at + 1} | Rp${at + 1}.000.000 |`).join('\n')}`;

const secondChapter = `# BAB II Anggaran {#bab-2 .chapter}

Bab ini memuat anggaran dari tahun ke tahun.

## 2.1 Anggaran per Tahun {#sec-tahun}

Tabel 2.1 Anggaran per tahun {#tbl-lebar .caption}

| Sumber | ${years.join(' | ')} |
| --- | ${years.map(() => '--:').join(' | ')} |
| APBD | ${amounts.join(' | ')} |
| APBN | ${amounts.join(' | ')} |

## 2.2 Gambaran {#sec-gambar}

${'Teks yang panjang sekali agar halaman tegak punya isi. '.repeat(30)}

![Lima program besar.](gambar/fig-uji.svg){#fig-uji .figure}

Gambar 2.1 Program {.caption}`;

const annex = `# Lampiran A Sumber {#lampiran-a .annex}

| | |
| :-: | :-: |
| Wali Kota Contoh | Ketua DPRD |
| | |
| **Nama Satu** | **Nama Dua** |`;

const notes = `[^a]: Catatan pertama.

[^b]: Catatan kedua.`;

type Part = Pick<RenderedChapter, 'kind' | 'label' | 'title' | 'anchor' | 'markdown'>;

function list(kind: Part['kind'], title: string, anchor: string): Part {
  return { kind, label: '', title, anchor, markdown: `# ${title} {#${anchor} .front}` };
}

/** A rendered book of the given chapter, or of two chapters and an annex with all that a book can hold. */
export function renderedOf(first = firstChapter, ownNotes = notes): RenderedBook {
  const parts: Part[] = [
    { kind: 'cover', label: '', title: '', anchor: '', markdown: '' },
    { kind: 'front', label: '', title: 'Kata Pengantar', anchor: 'foreword', markdown: front },
    list('contents', 'Daftar Isi', 'daftar-isi'),
    list('tables', 'Daftar Tabel', 'daftar-tabel'),
    list('figures', 'Daftar Gambar', 'daftar-gambar'),
    { kind: 'chapter', label: 'BAB I', title: 'Pendahuluan', anchor: 'bab-1', markdown: first },
    { kind: 'chapter', label: 'BAB II', title: 'Anggaran', anchor: 'bab-2', markdown: secondChapter },
    { kind: 'annex', label: 'Lampiran A', title: 'Sumber', anchor: 'lampiran-a', markdown: annex },
    { kind: 'notes', label: '', title: '', anchor: '', markdown: ownNotes },
  ];
  const entry = (label: string, title: string, anchor: string) => ({ label, title, anchor, children: [] });
  return {
    markdown: '',
    parts: parts.map((part, index) => ({ ...part, id: `part-${index}` })),
    contents: [
      entry('', 'Kata Pengantar', 'foreword'),
      entry('', 'Daftar Isi', 'daftar-isi'),
      entry('', 'Daftar Tabel', 'daftar-tabel'),
      {
        ...entry('BAB I', 'Pendahuluan', 'bab-1'),
        children: [
          {
            ...entry('1.1', 'Latar Belakang', 'sec-latar'),
            children: [entry('1.1.1', 'Maksud', 'sec-maksud')],
          },
        ],
      },
      {
        ...entry('BAB II', 'Anggaran', 'bab-2'),
        children: [entry('2.1', 'Anggaran per Tahun', 'sec-tahun'), entry('2.2', 'Gambaran', 'sec-gambar')],
      },
      entry('Lampiran A', 'Sumber', 'lampiran-a'),
    ],
    tables: [
      entry('Tabel 1.1', 'Daftar panjang', 'tbl-panjang'),
      entry('Tabel 2.1', 'Anggaran per tahun', 'tbl-lebar'),
    ],
    figures: [entry('Gambar 2.1', 'Program', 'fig-uji')],
    pictures: new Map(),
  };
}
