import { describe, expect, it } from 'vitest';
import { compilerWith } from '../../../src/render/pdf/load-compiler.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { defaultTheme } from '../../../src/theme/theme.js';
import { numberOf, readPdf } from './poppler.js';
import { renderedOf, smallBook } from './small-book.js';

const making = { theme: defaultTheme };
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('a book as PDF', async () => {
  const bytes = await renderPdf(smallBook, renderedOf(), making);
  const pdf = readPdf(bytes);
  const whole = flat(pdf.pages.join('\n'));
  const pageWith = (words: RegExp) => pdf.pages.findIndex((page, at) => at > 5 && words.test(page));

  it('begins with a cover and a half-title that names the decree', () => {
    const [cover = '', halfTitle = ''] = pdf.pages.map(flat);
    for (const words of [
      'Buku 1',
      'Analisis Strategis Smart City Daerah',
      'Pemerintah Kota Contoh',
      'Contoh fiktif',
    ])
      expect(cover).toContain(words);
    expect(halfTitle).toContain('Ditetapkan dengan Peraturan Wali Kota Nomor 7 Tahun 2024');
    expect(numberOf(pdf.pages[0] ?? '')).toBe('');
  });

  it('counts front matter in roman numbers and the body from 1', () => {
    expect(pdf.pages.slice(2, 6).map(numberOf)).toEqual(['iii', 'iv', 'v', 'vi']);
    expect(numberOf(pdf.pages[pageWith(/^BAB I$/m)] ?? '')).toBe('1');
  });

  it('says in contents and lists on which page each thing is', () => {
    const lines = pdf.pages
      .slice(3, 6)
      .flatMap((page) => [...page.matchAll(/^ *(.+?)(?: \.)+ +(\S+)$/gm)])
      .map(([, words = '', page]) => [flat(words), page]);
    expect(lines.map(([words]) => words)).toEqual([
      'Kata Pengantar',
      'Daftar Tabel',
      'BAB I Pendahuluan',
      '1.1 Latar Belakang',
      '1.1.1 Maksud',
      'BAB II Anggaran',
      '2.1 Anggaran per Tahun',
      '2.2 Gambaran',
      'Lampiran A Sumber',
      'Tabel 1.1 Daftar panjang',
      'Tabel 2.1 Anggaran per tahun',
      'Gambar 2.1 Program',
    ]);
    for (const [words = '', number] of lines.slice(2)) {
      const found = pdf.pages
        .slice(6)
        .filter((page) => flat(page).includes(words))
        .map(numberOf);
      expect([words, found[0]]).toEqual([words, number]);
    }
  });

  it('prints a footnote at the foot of the page that cites it, once', () => {
    const first = pdf.pages[pageWith(/Pembuka bab/)] ?? '';
    expect(flat(first)).toMatch(
      /Pembuka bab\.1 .*Sekali lagi\.1 Dan sumber lain\.2 .*1 Catatan pertama\. 2 Catatan kedua\. 1 *$/,
    );
    expect(whole.match(/Catatan pertama/g)).toHaveLength(1);
  });

  it('repeats the head of a long table and the running head, and loses no row', () => {
    const pages = pdf.pages.filter((page) => /Program ke-\d/.test(page));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toMatch(/No\. +Nama +Anggaran/);
    expect(whole.match(/Program ke-\d+ Rp\d+\.000\.000/g)).toHaveLength(60);
    const running = pages.slice(1).map((page) => page.trimStart().split('\n')[0]);
    for (const line of running) expect(line).toMatch(/^(?:BAB I +· +Pendahuluan|Buku 1: Analisis Strategis)/);
  });

  it('sets what is too wide on a landscape page, amounts whole, and nothing else', () => {
    const turned = pdf.sizes.flatMap(([width, height], at) => (width > height ? [at] : []));
    const page = pdf.pages[turned[0] ?? 0] ?? '';
    expect(turned).toHaveLength(1);
    expect(page).toMatch(/Tabel 2\.1 +Anggaran per tahun/);
    expect(page.match(/\d\d\.123\.456\.789/g)).toHaveLength(18);
    expect(pdf.sizes[0]).toEqual([595.276, 841.89]);
    expect(numberOf(page)).not.toBe('');
  });

  it('embeds our fonts and no others', () => {
    expect(pdf.fonts.length).toBeGreaterThan(3);
    for (const font of pdf.fonts)
      expect(font).toEqual({ name: expect.stringMatching(/SourceS(?:erif4|ans3)-/), embedded: true });
  });

  it('knows what it is, and tells those who listen', () => {
    expect(pdf.facts.get('Title')).toBe(
      'Buku 1: Analisis Strategis Smart City Daerah – Kota Contoh 2023–2032',
    );
    expect(pdf.facts.get('Author')).toBe('Pemerintah Kota Contoh');
    expect(pdf.facts.get('Tagged')).toBe('yes');
    expect(pdf.facts.get('CreationDate')).toMatch(/Nov {1,2}3 .*2023/);
    expect(pdf.structure).toMatch(/H1[\s\S]*H2[\s\S]*Table[\s\S]*THead[\s\S]*TH/);
    expect(pdf.structure).toMatch(/Figure/);
    // Without a native compiler the file is the same but for the declaration.
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('/Lang (id-ID)');
  });

  it('has a bookmark for every heading', () => {
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('/Type /Outlines');
    for (const title of ['BAB I Pendahuluan', '1.1 Latar Belakang', 'Lampiran A Sumber', 'Kata Pengantar'])
      expect(text).toContain(`/Title (${title})`);
  });

  it('leaves room for signatures', () => {
    const page = pdf.pages[pageWith(/Ketua DPRD/)] ?? '';
    expect(flat(page)).toContain('Wali Kota Contoh Ketua DPRD Nama Satu Nama Dua');
  });

  it('gives the same bytes twice', async () => {
    const again = await renderPdf(smallBook, renderedOf(), making);
    expect(Buffer.compare(Buffer.from(again), Buffer.from(bytes))).toBe(0);
  });

  it('says DRAF on every page of a draft, and no date where there is none', async () => {
    const draft = readPdf(
      await renderPdf({ ...smallBook, draft: true, date: undefined }, renderedOf(), making),
    );
    for (const page of draft.pages) expect(page).toMatch(/DR[\s\S]*AF|AF[\s\S]*DR|D\s*R\s*A\s*F/);
    expect(draft.facts.get('CreationDate')).toBeUndefined();
    expect(whole).not.toContain('DRAF');
  });

  it('takes paper and fonts from the theme, and our fonts for one that is not there', async () => {
    const theme = {
      ...defaultTheme,
      paper: { ...defaultTheme.paper, id: 'f4' as const, width: 215, height: 330 },
      fonts: { body: 'Huruf Kantor', heading: 'Source Serif 4' },
    };
    const other = readPdf(await renderPdf(smallBook, renderedOf(), { ...making, theme }));
    expect(other.sizes[0]?.map(Math.round)).toEqual([609, 935]);
    for (const { name } of other.fonts) expect(name).toMatch(/SourceS(?:erif4|ans3)-/);
  });
});

const HOSTILE = [
  '#eval("1+1")',
  '#panic("x")',
  '$ x^2 $',
  '*tebal* _miring_',
  '// komentar /* lagi */',
  '@bab-1 <bab-1>',
  '"]) #{panic("x")} ("',
  '\\" \\u{41} \\',
  '= judul - butir + butir / istilah: arti',
  "~ --- ... 'kutip'",
];

describe('text of strangers in a PDF', () => {
  // Markdown's own signs are escaped as our templates do it.
  const escaped = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

  it.each(HOSTILE)('stays text: %s', async (text) => {
    const chapter = `# BAB I Pendahuluan {#bab-1 .chapter}\n\n## ${escaped(text)} {#sec-latar}\n\nAwal ${escaped(text)} akhir.\n\n| Judul |\n| --- |\n| Sel ${escaped(text)} habis |`;
    const book = { ...smallBook, title: text, region: text };
    const printed = flat(readPdf(await renderPdf(book, renderedOf(chapter), making)).pages.join('\n'));
    expect(printed).toContain(`Awal ${flat(text)} akhir.`);
    expect(printed).toContain(`Sel ${flat(text)} habis`);
  });

  it('loses what nobody sees, marks what no font has, and breaks what fits on no line', async () => {
    const long = 'x'.repeat(100_000);
    const chapter = `# BAB I Pendahuluan {#bab-1 .chapter}\n\nka\u202Eta\u200B satu\u00AD\n\n中文 😀 ok\n\n| A | B |\n| --- | --- |\n| ${long.slice(0, 3000)} | b |\n\n${long}`;
    const { pages } = readPdf(await renderPdf(smallBook, renderedOf(chapter), making));
    const printed = pages.join('\n');
    expect(printed).toContain('kata satu');
    expect(printed).toContain('□□ □ ok');
    expect(printed.match(/x/g)?.length).toBeGreaterThanOrEqual(103_000);
    for (const line of printed.split('\n')) expect(line.length).toBeLessThan(260);
  });

  it('makes no link to what is not there', async () => {
    const chapter =
      '# BAB I Pendahuluan {#bab-1 .chapter}\n\nLihat [Tabel 9.9](#tbl-hilang) dan [ini](#bab-2).';
    const printed = readPdf(await renderPdf(smallBook, renderedOf(chapter), making)).pages.join('\n');
    expect(flat(printed)).toContain('Lihat Tabel 9.9 dan ini.');
  });
});

describe('what is known only when the pages are made', () => {
  const heading = '# BAB I Pendahuluan {#bab-1 .chapter}';

  it('a note stands on the page of the row that cites it', async () => {
    const numbers = Array.from({ length: 40 }, (_, at) => at + 1);
    const rows = numbers.map((at) => `| Baris${at}x[^n${at}] | ${'kata '.repeat(20 + ((at * 37) % 90))} |`);
    const notes = numbers
      .map((at) => `[^n${at}]: Sumber${at} ${'yang panjang '.repeat(at % 17)}`)
      .join('\n\n');
    const chapter = `${heading}\n\n| Nama | Uraian |\n| --- | --- |\n${rows.join('\n')}`;
    const { pages } = readPdf(await renderPdf(smallBook, renderedOf(chapter, notes), making));
    const pageOf = (words: RegExp) => pages.findIndex((page) => words.test(page));
    expect(numbers.map((at) => pageOf(new RegExp(`Sumber${at}\\b`)))).toEqual(
      numbers.map((at) => pageOf(new RegExp(`Baris${at}x`))),
    );
  });

  it('text goes on where a high figure has no room', async () => {
    const high = smallBook.figures.get('fig-uji')?.svg.replaceAll('200"', '560"') ?? '';
    const figures = new Map([['fig-uji', { svg: high, title: 'Program', description: 'Program.' }]]);
    const lines = 'Baris pengisi halaman. '.repeat(60);
    const chapter = `${heading}\n\n${lines}\n\nSebelum gambar.\n\n![Program.](gambar/fig-uji.svg){#fig-uji .figure}\n\nGambar 1.1 Program {.caption}\n\nSesudah gambar. ${lines}`;
    const { pages } = readPdf(await renderPdf({ ...smallBook, figures }, renderedOf(chapter), making));
    const page = pages.find((one) => one.includes('Sebelum gambar.')) ?? '';
    expect(page).toContain('Sesudah gambar.');
    expect(page).not.toContain('Gambar 1.1');
  });
});

describe('every kind of block', () => {
  const chapter = `# BAB I Pendahuluan {#bab-1 .chapter}

#### Tingkat dilewati

> Kutipan[^a]
>
> - butir dalam kutipan

1. satu

   paragraf kedua
   - dalam **tebal *miring***
2. dua

\`\`\`
kode #eval
  baris dua
\`\`\`

---

## 1.1 Tabel {#sec-tabel .page}

| Kode | Uraian | Nilai |
| --- | --- | --: |
| **Kelompok satu** | | |
| a {#baris-a} | kata[^a][^b] | 1,50 |
| **Kelompok dua** | | |
| b | [tautan](https://contoh.example/a) dan [baris](#baris-a) | *(belum diisi)* |`;

  it('is accepted as PDF/UA-1, and reads in order', async () => {
    const bytes = await renderPdf(smallBook, renderedOf(chapter), making);
    const { pages, structure } = readPdf(bytes);
    const printed = flat(pages.slice(6).join(' '));
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(printed).toMatch(
      /Tingkat dilewati Kutipan1 .*butir dalam kutipan .*satu paragraf kedua .*tebal miring .*dua kode #eval baris dua/,
    );
    expect(printed).toMatch(/Kelompok satu a kata1,2 1,50 Kelompok dua b tautan dan baris \(belum diisi\)/);
    for (const tag of ['H2', 'BlockQuote', 'LI', 'TH', 'Link', 'Note']) expect(structure).toContain(tag);
  });
});

describe('the compilers', () => {
  it('give the same pages in machine code and in WebAssembly', async () => {
    const native = readPdf(await renderPdf(smallBook, renderedOf(), making));
    process.env.MASTERPLAN_TYPST = 'wasm';
    try {
      const wasm = readPdf(await renderPdf(smallBook, renderedOf(), making));
      expect(wasm.pages).toEqual(native.pages);
      expect(wasm.sizes).toEqual(native.sizes);
      expect(wasm.facts.get('Tagged')).toBe('yes');
      expect(wasm.fonts.map(({ name }) => name.slice(7))).toEqual(
        native.fonts.map(({ name }) => name.slice(7)),
      );
    } finally {
      delete process.env.MASTERPLAN_TYPST;
    }
  });

  it.each(['native', 'wasm'])('say in words what is wrong with a source: %s', async (kind) => {
    process.env.MASTERPLAN_TYPST = kind;
    try {
      const compiler = await compilerWith([]);
      expect(() => compiler.compile('#let a = 1\n#lupa(a)', new Map())).toThrow(
        /^Typst could not make the PDF: unknown variable: lupa\n {2}in: #lupa\(a\)$/,
      );
    } finally {
      delete process.env.MASTERPLAN_TYPST;
    }
  });
});
