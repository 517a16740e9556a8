import { describe, expect, it } from 'vitest';
import { readTemplates } from '../../../scripts/templates.js';
import type { BookDocument, ChapterDocument } from '../../../src/books/book.js';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.js';
import { parseTemplate } from '../../../src/render/templates/parse.js';
import { TemplateError } from '../../../src/render/templates/template-error.js';
import { miniBook } from '../fixtures/mini-book.js';

const templates = readTemplates(new URL('../fixtures/mini', import.meta.url).pathname);

function partOf(book: BookDocument, id: string): string {
  return renderMarkdown(book, templates).parts.find((part) => part.id === id)?.markdown ?? '';
}

/** A book of chapters given by their template's text. */
function bookOf(
  chapters: readonly (Partial<ChapterDocument> & { source: string })[],
  book: Partial<BookDocument> = {},
) {
  const documents = chapters.map((chapter, index) => ({
    id: chapter.id ?? `bab${index}`,
    title: chapter.title ?? `Judul ${index}`,
    kind: chapter.kind ?? 'chapter',
    template: `t${index}`,
    data: chapter.data ?? {},
  }));
  const parsed = new Map(
    chapters.map(({ source }, index) => [`t${index}`, parseTemplate(`t${index}`, source)]),
  );
  return renderMarkdown({ ...miniBook, ...book, chapters: documents }, parsed);
}

describe('renderMarkdown', () => {
  it('prints the cover', () => {
    expect(partOf(miniBook, 'cover')).toBe(
      [
        '# Analisis Strategis Smart City Daerah {.cover}',
        'Masterplan Smart City Kota Contoh 2023–2032',
        '**Kota Contoh**',
        'Periode 2023–2032',
        'Versi 1.0 · 3 November 2023 · Draf',
        '**DRAF**',
        '*Contoh fiktif, bukan dokumen resmi daerah mana pun.*\n',
      ].join('\n\n'),
    );
  });

  it('prints front matter without numbers', () => {
    expect(partOf(miniBook, 'kata-pengantar')).toBe(`# Kata Pengantar {#kata-pengantar .front}

**Salam**

Puji *syukur*.

## Ucapan Terima Kasih {#sec-kata-pengantar-ucapan-terima-kasih}

Kepada Dinas A, Dinas B, dan FKMS.
`);
  });

  it('numbers sections, resolves references both ways, and marks what is missing', () => {
    expect(partOf(miniBook, 'pendahuluan')).toBe(`# BAB I Pendahuluan {#bab-1 .chapter}

## 1.1 Latar Belakang {#sec-pendahuluan-latar-belakang}

Kota tumbuh.

- satu
- dua

Anggaran Rp1,25 miliar (Rp1.250.000.000, dua puluh satu program) untuk 2023–2032[^bps-2023][^rpjmd].
Lihat [Tabel 2.1](#tbl-gap), [Gambar 2.1](#fig-swot), [BAB II](#bab-2), [Lampiran A](#lampiran-a) dan [Subbab 1.2](#sec-dasar).

### 1.1.1 Maksud {#sec-pendahuluan-maksud}

Tanpa maksud.

### 1.1.2 Tujuan {#sec-pendahuluan-tujuan}

*(belum diisi)*

## 1.2 Dasar Hukum {#sec-dasar}

1. UU 23/2014 \\| Pemerintahan (30 September 2014)[^bps-2023]
2. PP 59/2022 (2022)
`);
  });

  it('numbers tables and figures by chapter, and keeps anchors of equal headings apart', () => {
    expect(partOf(miniBook, 'analisis')).toBe(`# BAB II Analisis \\*Kesenjangan\\* {#bab-2 .chapter}

![Titik di kuadran \\[I\\].](gambar/buku-1/fig-swot.svg){.figure #fig-swot}

Gambar 2.1 Kuadran SWOT {.caption}

## 2.1 Smart Living {#sec-analisis-smart-living}

Tabel 2.1 Kesenjangan Smart Living Kota Contoh {.caption #tbl-gap}

| No | Kondisi | Target | Kategori |
|---:|---|---:|---|
| 1 | air; udara | 85,71% | tinggi |
| 2 | *(belum diisi)* | 50% | sedang |
| 3 | a \\| b | *(belum diisi)* | rendah |

## 2.2 Smart Living {#sec-analisis-smart-living-2}

Tabel 2.2 Kesenjangan Smart Living Kota Contoh {.caption #tbl-economy}

| No | Kondisi | Target | Kategori |
|---:|---|---:|---|
`);
  });

  it('letters annexes and leaves deep headings plain', () => {
    expect(partOf(miniBook, 'sumber')).toBe(`# Lampiran A Sumber Data {#lampiran-a .annex}

## A.1 Daftar {#sec-sumber-daftar}

Tabel A.1 Sumber {.caption #tbl-sumber}

| Judul | Sah |
|---|---|
| BPS | Ya |
| Tanpa judul | Tidak |

#### Rincian {#sec-sumber-rincian}

KOTA CONTOH: Ibu Sari
`);
  });

  it('lists contents, tables and figures after the foreword', () => {
    const { parts, contents, tables, figures } = renderMarkdown(miniBook, templates);
    expect(parts.map(({ id }) => id)).toEqual([
      ...[
        'cover',
        'kata-pengantar',
        'contents',
        'tables',
        'figures',
        'pendahuluan',
        'analisis',
        'sumber',
        'notes',
      ],
    ]);
    expect(partOf(miniBook, 'contents')).toBe(`# Daftar Isi {#daftar-isi .front}

- [Kata Pengantar](#kata-pengantar)
  - [Ucapan Terima Kasih](#sec-kata-pengantar-ucapan-terima-kasih)
- [Daftar Isi](#daftar-isi)
- [Daftar Tabel](#daftar-tabel)
- [Daftar Gambar](#daftar-gambar)
- [BAB I Pendahuluan](#bab-1)
  - [1.1 Latar Belakang](#sec-pendahuluan-latar-belakang)
    - [1.1.1 Maksud](#sec-pendahuluan-maksud)
    - [1.1.2 Tujuan](#sec-pendahuluan-tujuan)
  - [1.2 Dasar Hukum](#sec-dasar)
- [BAB II Analisis \\*Kesenjangan\\*](#bab-2)
  - [2.1 Smart Living](#sec-analisis-smart-living)
  - [2.2 Smart Living](#sec-analisis-smart-living-2)
- [Lampiran A Sumber Data](#lampiran-a)
  - [A.1 Daftar](#sec-sumber-daftar)
`);
    expect(partOf(miniBook, 'figures')).toBe(
      '# Daftar Gambar {#daftar-gambar .front}\n\n- [Gambar 2.1 Kuadran SWOT](#fig-swot)\n',
    );
    expect(tables.map(({ label, title, anchor }) => [label, title, anchor])).toEqual([
      ['Tabel 2.1', 'Kesenjangan Smart Living Kota Contoh', 'tbl-gap'],
      ['Tabel 2.2', 'Kesenjangan Smart Living Kota Contoh', 'tbl-economy'],
      ['Tabel A.1', 'Sumber', 'tbl-sumber'],
    ]);
    expect(figures.map(({ label }) => label)).toEqual(['Gambar 2.1']);
    expect(contents[5]).toMatchObject({ label: 'BAB II', title: 'Analisis *Kesenjangan*', anchor: 'bab-2' });
  });

  it('defines the cited notes only, and says where the pictures lie', () => {
    const { markdown, pictures } = renderMarkdown(miniBook, templates);
    expect(partOf(miniBook, 'notes')).toBe(
      '[^bps-2023]: BPS (2023). \\*Kota dalam Angka\\*. ' +
        '[https://bps.go.id/a?x=1\\&y=2](https://bps.go.id/a?x=1&y=2)\n\n[^rpjmd]: RPJMD 2021–2026\n',
    );
    expect(markdown).not.toContain('Tidak dirujuk');
    expect(markdown).not.toMatch(/[\ue000-\uf8ff]|undefined|NaN|\[object/);
    expect([...pictures]).toEqual([['gambar/buku-1/fig-swot.svg', '<svg/>']]);
  });

  it('leaves empty lists out', () => {
    const chapters = miniBook.chapters.filter(({ id }) => id === 'contents' || id === 'kata-pengantar');
    const { parts } = renderMarkdown({ ...miniBook, chapters }, templates);
    expect(parts.map(({ id }) => id)).toEqual(['cover', 'kata-pengantar', 'contents']);
  });

  it('speaks English', () => {
    const { markdown } = renderMarkdown({ ...miniBook, language: 'en' }, templates);
    expect(markdown).toContain('# Chapter 1 Pendahuluan {#chapter-1 .chapter}');
    expect(markdown).toContain('# Contents {#contents .front}');
    expect(markdown).toContain('Rp1.25 billion (Rp1,250,000,000, twenty-one program)');
    expect(markdown).toContain('[Table 2.1](#tbl-gap), [Figure 2.1](#fig-swot), [Chapter 2](#chapter-2)');
    expect(markdown).toContain('*(not filled in)*');
  });

  it('does not take a # in code for a heading', () => {
    const { parts } = bookOf([
      { source: '{{prose x}}\n## Sesudah', data: { x: '```\n## bukan judul\n```' } },
    ]);
    expect(parts[1]?.markdown).toContain('```\n## bukan judul\n```\n\n## 1.1 Sesudah {#sec-bab0-sesudah}');
  });

  it('gives a heading without letters an anchor, too', () => {
    const { parts } = bookOf([{ source: '## {{x}}\n\n## {{x}}', data: { x: '' } }]);
    expect(parts[1]?.markdown).toContain('## 1.1 *(belum diisi)* {#sec-bab0-belum-diisi}');
    expect(parts[1]?.markdown).toContain('## 1.2 *(belum diisi)* {#sec-bab0-belum-diisi-2}');
  });

  it('tells apart what wants the same anchor, and refers to the first', () => {
    const source =
      '{{#each x}}{{#table "a"}}T{{/table}}{{/each}}\n\n## H {#bab-1}\n\n{{ref "a"}} {{ref "bab-1"}}';
    const { parts } = bookOf([{ source, data: { x: [1, 2] } }]);
    expect(parts[1]?.markdown).toBe(`# BAB I Judul 0 {#bab-1 .chapter}

Tabel 1.1 T {.caption #a}

Tabel 1.2 T {.caption #a-2}

## 1.1 H {#bab-1-2}

[Tabel 1.1](#a) [BAB I](#bab-1)
`);
  });

  it('refuses two front chapters with one id', () => {
    const front = { id: 'sama', kind: 'front', source: '' } as const;
    expect(() => bookOf([front, front])).toThrow('The anchor "sama" is used twice');
  });

  it('cannot be given an anchor, a reference or a footnote by data', () => {
    const data = { x: 'Judul {#bab-1} \ue0000\ue001 [^rpjmd]' };
    const { markdown } = bookOf([{ source: '## {{x}}\n\n{{ref "bab-1"}}', data }]);
    expect(markdown).toContain(
      '## 1.1 Judul \\{\\#bab-1\\} 0 \\[\\^rpjmd\\] {#sec-bab0-judul-bab-1-0-rpjmd}',
    );
    expect(markdown).not.toContain('[^rpjmd]:');
  });

  it.each([
    ['a reference without target', '\n\n  {{ref "tbl-x"}}', 't0.md.hbs:3:3', 'tbl-x'],
    ['a malformed anchor', '{{#table "A b"}}x{{/table}}', 't0.md.hbs:1:1', 'A b'],
    ['a figure placed twice', '{{figure "fig-swot"}}\n{{figure "fig-swot"}}', 't0.md.hbs:2:1', 'used twice'],
    ['a figure the book does not have', '{{figure "fig-none"}}', 't0.md.hbs:1:1', 'fig-none'],
    ['a chapter heading', '# Judul', 't0.md.hbs', '# '],
    ['a reference in a heading', '## {{ref "bab-1"}}', 't0.md.hbs', 'reference'],
  ])('refuses %s', (_, source, place, word) => {
    const render = () => bookOf([{ source }]);
    expect(render).toThrow(TemplateError);
    expect(render).toThrow(place);
    expect(render).toThrow(word);
  });

  it('takes twice the time for twice the book', () => {
    const source =
      '{{#each rows}}\n## {{name}}\n\n{{#table (concat "tbl-" id)}}{{name}}{{/table}}\n\n| {{cell name}} |\n|---|\n\n{{ref (concat "tbl-" id)}}{{note "rpjmd"}}\n\n{{/each}}';
    const timeOf = (count: number) => {
      const rows = Array.from({ length: count }, (_, id) => ({ id, name: 'Program *sama*' }));
      const start = process.cpuUsage();
      const { tables } = bookOf([{ source, data: { rows } }]);
      expect(tables).toHaveLength(count);
      return process.cpuUsage(start).user;
    };
    timeOf(1_000);
    const small = timeOf(5_000);
    expect(timeOf(20_000)).toBeLessThan(small * 10 + 200_000);
  });
});
