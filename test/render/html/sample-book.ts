import type { BookDocument } from '../../../src/books/book.js';
import type { Entry, RenderedBook } from '../../../src/render/markdown/rendered-book.js';

/** A picture as `figures/` draws them: names and colours by id, text from a stranger already escaped. */
const svg = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 300" role="img" aria-labelledby="title desc">
<title id="title">Program per dimensi</title><desc id="desc">Enam batang mendatar.</desc>
<defs><linearGradient id="g"><stop stop-color="#1f5fa8"/></linearGradient></defs>
<g font-family="Noto Sans, sans-serif" font-size="14" fill="#1d2329">
${[
  ['Governance', 420, 'url(#g)', 12],
  ['Branding', 245, '#8a3d8f', 7],
  ['Economy', 315, '#8a5a00', 9],
  ['Living', 385, '#b03a2e', 11],
  ['Society', 280, '#00706b', 8],
  ['Environment', 350, '#4a6b10', 10],
]
  .map(
    ([name, width, fill, count], row) =>
      `<text x="0" y="${34 + row * 45}">Smart ${name}</text><rect x="150" y="${15 + row * 45}" width="${width}" height="28" fill="${fill}"/><text x="${Number(width) + 158}" y="${34 + row * 45}">${count}</text>`,
  )
  .join('\n')}
</g></svg>`;

const address =
  'https://contoh.example/dokumen/perencanaan/2025/rencana-pembangunan-jangka-menengah-daerah/lampiran_a?halaman=12&bagian=3';

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const years = [2025, 2026, 2027, 2028, 2029];

const wide = [
  row(['No.', 'Program', 'Dimensi', 'Penanggung jawab', 'Indikator', 'Sumber dana', ...years, 'Jumlah']),
  row(['--:', '---', '---', '---', '---', ':-:', ...years.map(() => '--:'), '--:']),
  ...Array.from({ length: 9 }, (_, at) =>
    row([
      at + 1,
      'Integrasi layanan perizinan dan pengaduan warga',
      'Smart Governance',
      'Dinas Komunikasi dan Informatika',
      'Persentase layanan terintegrasi',
      'APBD',
      ...years.map((year) => `${(year - 2000) * (at + 3)}.500.000`),
      `${1 + at}.${250 + at}.500.000`,
    ]),
  ),
].join('\n');

const long = [
  row(['No.', 'Perangkat daerah', 'Status data', 'Tenggat', 'Catatan']),
  row(['--:', '---', '---', '---', '---']),
  ...Array.from({ length: 30 }, (_, at) =>
    row([
      at + 1,
      `Dinas Contoh Nomor ${at + 1}`,
      at % 3 === 0 ? 'Belum ada' : 'Lengkap',
      at % 4 === 0 ? '*(belum diisi)*' : `${at + 1} Maret 2025`,
      at === 7
        ? `Sumber data pada laman <${address}> dan berkas SuratKeputusanWaliKotaTentangPembentukanTimPelaksana.pdf.`
        : 'Data diserahkan lewat formulir perangkat daerah.',
    ]),
  ),
].join('\n');

const analysis = `# BAB I Pendahuluan {#bab-1 .chapter}

## 1.1 Latar Belakang {#sec-latar}

Kota Contoh terletak di dataran rendah dan dilalui tiga sungai. Jumlah penduduknya **142.318 jiwa** pada tahun 2024, dengan kepadatan yang meningkat dari tahun ke tahun.[^bps] Pelayanan publik tersebar di dua puluh delapan perangkat daerah, masing-masing dengan aplikasi sendiri, sehingga warga harus mengisi data yang sama berulang kali.

Rencana ini disusun bersama perguruan tinggi, pelaku usaha, komunitas, dan media.[^fgd] Arah kebijakannya mengikuti RPJMD, dan setiap sasaran dipasangkan dengan indikator yang terukur.[^bps]

> Terwujudnya Kota Contoh yang melayani, tangguh, dan lestari melalui tata kelola yang cerdas.

### 1.1.1 Maksud dan tujuan {#sec-maksud}

Tujuan penyusunan rencana ini:

1. menyatukan program seluruh perangkat daerah dalam satu peta jalan;
2. menetapkan indikator dan target tahunan;
3. menyediakan dasar pemantauan dan evaluasi:
   - per dimensi,
   - per perangkat daerah.

Kepala daerah: *(belum diisi)*. Dasar hukum lengkap dimuat di [Lampiran A](#lampiran-a), sumber di ${`<${address}>`}.

## 1.2 Gambaran Umum {#sec-umum}

![Enam batang mendatar: Governance 12 program, Living 11, Environment 10.](gambar/buku-2/fig-program.svg){.figure #fig-program}

Gambar 1.1 Jumlah program per dimensi {.caption}

Gambar yang sama boleh muncul dua kali dalam satu buku.

![Enam batang mendatar, sekali lagi.](gambar/buku-2/fig-lagi.svg){.figure #fig-lagi}

Gambar 1.2 Jumlah program per dimensi, tahun berikutnya {.caption}

Tabel 1.1 Kondisi saat ini dan kondisi ideal {.caption #tbl-kondisi}

| Aspek | Kondisi saat ini | Kondisi ideal | Nilai |
| --- | --- | --- | ---: |
| Pelayanan Publik | Layanan tersebar di 28 aplikasi | Satu pintu layanan bagi warga | 85,71 |
| Birokrasi | Surat masih dicatat di buku | Persuratan seluruhnya digital | 7,50 |
| Kebijakan Publik | *(belum diisi)* | Data terbuka menjadi dasar kebijakan | 100,00 |
`;

const roadmap = `# BAB II Peta Jalan {#bab-2 .chapter}

Anggaran dihitung dari data program; tidak ada angka yang diketik ulang.

Tabel 2.1 Anggaran program per tahun menurut sumber dana (rupiah) {.caption #tbl-anggaran}

${wide}

Sesudah tabel melintang, teks kembali tegak.[^jalan] Sumber yang sama.[^bps]

Tabel 2.2 Status penyerahan data perangkat daerah {.caption #tbl-status}

${long}
`;

const hostile = String.raw`# Lampiran A Teks Asing {#lampiran-a .annex}

## A.1 Isian yang mencoba macam-macam {#sec-asing}

<script>alert(1)</script> <img src=x onerror=alert(2)> &lt;b&gt; \{\#curian .chapter\} \{\{x\}\} **tebal** dan [tautan jahat](javascript:alert(3)) dan [data](data:text/html,x) dan [rumah](rumah.html).

![gambar jauh](https://jahat.example/a.png) ![lain](gambar/lain.svg){.figure #bab-1}

Tanda {.chapter #bab-2}

| <b>Kolom</b> |  |
| --- | --- |
| a \| b | ${'A'.repeat(120)} |

Tabel tanpa judul di atas; ${'panjangtanpaspasi'.repeat(12)}.

Kalimat penutup \{\#akhir .caption\}
`;

/** A book that has every feature the page must carry, hostile text included. */
export const sampleBook: BookDocument = {
  id: 'book-2',
  number: 2,
  title: 'Masterplan Smart City Daerah',
  subtitle: 'Kota yang melayani, tangguh, dan lestari',
  region: 'Kota Contoh',
  period: '2025–2029',
  version: '0.9',
  date: '2025-11-03',
  draft: true,
  fictional: true,
  language: 'id',
  logo: {
    data: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    ),
    mediaType: 'image/png',
    alt: 'Lambang Kota Contoh',
  },
  status: 'Draf',
  chapters: [],
  figures: new Map([
    ['fig-program', { svg, title: 'Jumlah program per dimensi', description: 'Enam batang mendatar.' }],
    ['fig-lagi', { svg, title: 'Tahun berikutnya', description: 'Enam batang mendatar.' }],
  ]),
  notes: new Map(),
};

const notes = `[^bps]: Badan Pusat Statistik, *Kota Contoh dalam Angka 2025*, <${address}>.

[^fgd]: Berita acara diskusi kelompok terpumpun, 14 Maret 2025.

[^jalan]: Dinas Pekerjaan Umum, daftar ruas jalan.
`;

const foreword = `# Kata Pengantar {#kata-pengantar .front}

Puji syukur kami panjatkan. Buku ini disusun dari data seluruh perangkat daerah Kota Contoh.

Kota Contoh, November 2025

**Wali Kota Contoh**
`;

const entry = (label: string, title: string, anchor: string, children: readonly Entry[] = []): Entry => ({
  label,
  title,
  anchor,
  children,
});

const list = { label: '', markdown: '' };

export const sampleRendered: RenderedBook = {
  markdown: '',
  parts: [
    { ...list, id: 'cover', kind: 'cover', title: 'Masterplan', anchor: '', markdown: '# Masterplan' },
    {
      ...list,
      id: 'kata-pengantar',
      kind: 'front',
      title: 'Kata Pengantar',
      anchor: 'kata-pengantar',
      markdown: foreword,
    },
    { ...list, id: 'contents', kind: 'contents', title: 'Daftar Isi', anchor: 'daftar-isi' },
    { ...list, id: 'tables', kind: 'tables', title: 'Daftar Tabel', anchor: 'daftar-tabel' },
    { ...list, id: 'figures', kind: 'figures', title: 'Daftar Gambar', anchor: 'daftar-gambar' },
    {
      id: 'pendahuluan',
      kind: 'chapter',
      label: 'BAB I',
      title: 'Pendahuluan',
      anchor: 'bab-1',
      markdown: analysis,
    },
    {
      id: 'peta-jalan',
      kind: 'chapter',
      label: 'BAB II',
      title: 'Peta Jalan',
      anchor: 'bab-2',
      markdown: roadmap,
    },
    {
      id: 'asing',
      kind: 'annex',
      label: 'Lampiran A',
      title: 'Teks Asing <b>&',
      anchor: 'lampiran-a',
      markdown: hostile,
    },
    { ...list, id: 'notes', kind: 'notes', title: '', anchor: '', markdown: notes },
  ],
  contents: [
    entry('', 'Kata Pengantar', 'kata-pengantar'),
    entry('', 'Daftar Isi', 'daftar-isi'),
    entry('BAB I', 'Pendahuluan', 'bab-1', [
      entry('1.1', 'Latar Belakang', 'sec-latar', [entry('1.1.1', 'Maksud dan tujuan', 'sec-maksud')]),
      entry('1.2', 'Gambaran Umum', 'sec-umum'),
    ]),
    entry('BAB II', 'Peta Jalan', 'bab-2'),
    entry('Lampiran A', 'Teks Asing <b>&', 'lampiran-a'),
  ],
  tables: [
    entry('Tabel 1.1', 'Kondisi saat ini dan kondisi ideal', 'tbl-kondisi'),
    entry('Tabel 2.1', 'Anggaran program per tahun menurut sumber dana (rupiah)', 'tbl-anggaran'),
    entry('Tabel 2.2', 'Status penyerahan data perangkat daerah', 'tbl-status'),
  ],
  figures: [
    entry('Gambar 1.1', 'Jumlah program per dimensi', 'fig-program'),
    entry('Gambar 1.2', 'Jumlah program per dimensi, tahun berikutnya', 'fig-lagi'),
  ],
  pictures: new Map(),
};
