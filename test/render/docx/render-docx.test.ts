import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleBook, sampleRendered } from '../html/sample-book.js';
import { renderedOf, smallBook } from '../pdf/small-book.js';
import { attributesIn, paragraphsOf, partsOf, type Seen, textOf, wordOf } from './word-parts.js';

describe('a book as a Word document', () => {
  let parts: Map<string, string>;
  let body: string;
  let paragraphs: Seen[];
  const part = (name: string) => parts.get(name) ?? '';
  const inStyle = (style: string) => paragraphs.filter((paragraph) => paragraph.style === style);
  const styleXml = (id: string) =>
    new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(part('word/styles.xml'))?.[0] ?? '';

  beforeAll(async () => {
    parts = partsOf(await wordOf(smallBook, renderedOf()));
    body = part('word/document.xml');
    paragraphs = paragraphsOf(body);
  });

  it('is a package of well-formed XML that begins with the list of its types', () => {
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    for (const [name, xml] of parts)
      if (xml !== '') expect(() => attributesIn(xml, 'r:id'), name).not.toThrow();
  });

  it('leaves the numbers of chapters and sections to Word, and they are those of the book', () => {
    const [foreword, ...chapters] = inStyle('Heading1').filter(({ text }) => !text.startsWith('Daftar'));
    expect(foreword).toMatchObject({ text: 'Kata Pengantar', list: '0' });
    // "BAB I" and "1.1" are not written: styles number them.
    expect(chapters.map(({ text }) => text)).toEqual(['\nPendahuluan', '\nAnggaran', '\nSumber']);
    expect(chapters.map(({ list }) => list !== undefined)).toEqual([false, false, true]);
    expect(inStyle('Heading2').map(({ text }) => text)).toEqual([
      'Latar Belakang',
      'Anggaran per Tahun',
      'Gambaran',
    ]);
    expect(inStyle('Heading3').map(({ text }) => text)).toEqual(['Maksud']);
    const levels = part('word/numbering.xml');
    for (const text of ['BAB %1', 'Lampiran %1', '%1.%2', '%1.%2.%3'])
      expect(levels).toContain(`<w:lvlText w:val="${text}"/>`);
    expect(levels).toMatch(/<w:numFmt w:val="upperRoman"\/><w:pStyle w:val="Heading1"\/>/);
    // Each chapter is counted for its sections by an unseen line before it.
    const counters = paragraphs.flatMap(({ style }, at) => (style === 'ChapterCounter' ? [at] : []));
    expect(counters.map((at) => paragraphs[at + 1]?.text)).toEqual(['\nPendahuluan', '\nAnggaran']);
  });

  it('fills contents and lists, as fields that Word can make anew', () => {
    expect(inStyle('TOC1').map(({ text }) => text)).toEqual([
      'Kata Pengantar\t',
      'Daftar Tabel\t',
      'BAB I\tPendahuluan\t',
      'BAB II\tAnggaran\t',
      'Lampiran A\tSumber\t',
    ]);
    expect(inStyle('TOC2')[0]?.text).toBe('1.1\tLatar Belakang\t');
    expect(inStyle('TOC3')[0]?.text).toBe('1.1.1\tMaksud\t');
    expect(inStyle('TableofFigures').map(({ text }) => text)).toEqual([
      'Tabel 1.1\tDaftar panjang\t',
      'Tabel 2.1\tAnggaran per tahun\t',
      'Gambar 2.1\tProgram\t',
    ]);
    for (const field of [
      'TOC \\o &quot;1-3&quot; \\h',
      'TOC \\h \\z \\c &quot;Tabel&quot;',
      'TOC \\h \\z \\c &quot;Gambar&quot;',
    ])
      expect(body).toContain(field);
  });

  it('opens and closes every field', () => {
    const marks = attributesIn(body, 'w:fldCharType');
    const count = (type: string) => marks.filter((mark) => mark === type).length;
    expect(count('begin')).toBeGreaterThan(10);
    expect(count('separate')).toBe(count('begin'));
    expect(count('end')).toBe(count('begin'));
  });

  it('leads every link and field to a place that is there, and gives each place one name', () => {
    const places = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(places).size).toBe(places.length);
    const links = attributesIn(body, 'w:anchor');
    const fields = [...body.matchAll(/(?:PAGEREF|NOTEREF| REF) (\S+)/g)].map(([, name]) => name);
    expect(links.length).toBeGreaterThan(0);
    expect(fields.length).toBeGreaterThan(0);
    for (const name of [...links, ...fields]) expect(places).toContain(name);
    // Word cuts longer names off.
    for (const name of places) expect(name).toMatch(/^\w{1,40}$/);
  });

  it('counts captions anew in each chapter, and refers to them by field', () => {
    const captions = inStyle('Caption');
    expect(captions.map(({ text }) => text)).toEqual([
      'Tabel 1.1\tDaftar panjang',
      'Tabel 2.1\tAnggaran per tahun',
      'Gambar 2.1\tProgram',
    ]);
    expect(captions[0]?.xml).toContain('SEQ Tabel \\* ARABIC \\r 1');
    const name = /w:name="([^"]*)"/.exec(captions[0]?.xml ?? '')?.[1];
    const mention = paragraphs.find(({ text }) => text.includes('Lihat Tabel 1.1.'));
    expect(mention?.xml).toContain(`REF ${name} \\h`);
  });

  it('sets a note once and repeats its number after that', () => {
    expect(attributesIn(body, 'w:id').length).toBeGreaterThan(0);
    expect(body.match(/<w:footnoteReference w:id="1"\/>/g)).toHaveLength(1);
    expect(body).toMatch(/NOTEREF _note_1 \\f \\h.*?<w:t[^>]*>1<\/w:t>/s);
    const notes = paragraphsOf(part('word/footnotes.xml')).map(({ text }) => text.trim());
    expect(notes).toEqual(expect.arrayContaining(['Catatan pertama.', 'Catatan kedua.']));
  });

  it('turns the page for a table that is too wide, heading and all, and back', () => {
    const sections = body.split(/<\/w:sectPr>/).slice(0, -1);
    const across = sections.filter((section) => section.includes('w:orient="landscape"'));
    expect(across).toHaveLength(1);
    expect(across[0]).toContain('Anggaran per tahun');
    expect(across[0]).toContain('>Anggaran per Tahun<');
    expect(across[0]).not.toContain('Gambaran');
    expect(across[0]).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  });

  it('counts pages in Roman numerals before the body and from 1 in it', () => {
    const formats = [...body.matchAll(/<w:pgNumType ([^/]*)\/>/g)].map(([, attributes]) => attributes);
    expect(formats[0]).toContain('w:start="1"');
    expect(formats[0]).toContain('w:fmt="lowerRoman"');
    const decimal = formats.filter((attributes) => attributes?.includes('w:fmt="decimal"'));
    expect(decimal.filter((attributes) => attributes?.includes('w:start'))).toHaveLength(1);
    expect(decimal[0]).toContain('w:start="1"');
  });

  it('repeats the heads of tables, keeps rows whole and gives every cell its width', () => {
    const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const long = tables.find((table) => table.includes('Program ke-60')) ?? '';
    expect(long.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(long.match(/<w:cantSplit\/>/g)).toHaveLength(61);
    const grid = `${long.slice(0, long.indexOf('</w:tblGrid>'))}</w:tblGrid></w:tbl>`;
    const widths = attributesIn(grid, 'w:w').map(Number);
    const [whole = 0, ...columns] = widths.filter((width) => width > 0);
    expect(columns).toHaveLength(3);
    // The text is 158 mm wide; no column loses more than the rounding.
    expect(Math.abs(whole - 8957)).toBeLessThanOrEqual(4);
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(whole);
    expect(long).toContain('<w:jc w:val="right"/>');
  });

  it('sets signatures side by side without lines, with room to sign', () => {
    const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const signatures = tables.find((table) => table.includes('Nama Satu')) ?? '';
    expect(signatures).not.toContain('w:val="single"');
    // 20 mm.
    expect(signatures).toMatch(/<w:trHeight w:val="1134" w:hRule="exact"\/>/);
  });

  it('shows figures as drawn, with points for programs that cannot, and says what they show', () => {
    expect([...parts.keys()].filter((name) => /\.(?:svg|png)$/.test(name))).toHaveLength(2);
    expect(body).toContain('descr="Lima program besar."');
    const ids = [...body.matchAll(/<wp:docPr [^>]*id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names its part and title at the head of right-hand pages', () => {
    const heads = [...parts].filter(([name]) => name.startsWith('word/header')).map(([, xml]) => textOf(xml));
    expect(heads).toContain('BAB II  ·  Anggaran');
    expect(heads).toContain('Kata Pengantar');
    expect(heads).toContain('Buku 1: Analisis Strategis Smart City Daerah');
  });

  it('says what it is, in the words and on the date of the book', () => {
    const properties = part('docProps/core.xml');
    expect(properties).toContain('<dc:title>Analisis Strategis Smart City Daerah</dc:title>');
    expect(properties).toContain('<dc:creator>Pemerintah Kota Contoh</dc:creator>');
    expect(properties.match(/2023-11-03T00:00:00Z/g)).toHaveLength(2);
    expect(properties).toContain('<dc:language>id-ID</dc:language>');
    expect(part('word/styles.xml')).toContain('<w:lang w:val="id-ID"/>');
  });

  it('has styles by the ids that Word knows, so that an office can restyle it', () => {
    for (const id of [
      'Title',
      'Heading1',
      'Heading3',
      'BodyText',
      'Caption',
      'TOC1',
      'TableofFigures',
      'FootnoteText',
    ])
      expect(styleXml(id), id).not.toBe('');
    expect(part('word/styles.xml')).toContain('<w:widowControl/>');
    expect(styleXml('Heading2')).toContain('<w:keepNext/>');
    const used = new Set(attributesIn(body.replace(/w:pStyle w:val/g, 'w:pStyle w:style'), 'w:style'));
    for (const id of used) expect(styleXml(id), id).not.toBe('');
  });

  it('carries its fonts', () => {
    expect([...parts.keys()].filter((name) => name.endsWith('.odttf'))).toHaveLength(7);
    expect(part('word/fontTable.xml')).toContain('w:name="Source Serif 4"');
  });

  it('bears no mark of a draft when it is none', () => {
    for (const [name, xml] of parts) expect(xml.includes('DRAF'), name).toBe(false);
  });
});

describe('the same book again', () => {
  it('has the same bytes, whatever was made in between', async () => {
    const first = await wordOf(smallBook, renderedOf());
    await wordOf(sampleBook, sampleRendered);
    expect(Buffer.compare(await wordOf(smallBook, renderedOf()), first)).toBe(0);
  });

  it('has no dates when the book has none', async () => {
    const { date: _, ...undated } = smallBook;
    const properties = partsOf(await wordOf(undated, renderedOf())).get('docProps/core.xml');
    expect(properties).not.toContain('dcterms:created');
    expect(attributesIn(properties ?? '', 'xsi:type')).toEqual([]);
  });

  it('is English in an English book', async () => {
    const parts = partsOf(await wordOf({ ...smallBook, language: 'en' }, renderedOf()));
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(parts.get('word/numbering.xml')).toContain('<w:lvlText w:val="Chapter %1"/>');
    // "BAB I" is not what Word would count in English, so it is written.
    const [chapter] = paragraphsOf(parts.get('word/document.xml') ?? '').filter(
      ({ style, text }) => style === 'Heading1' && text.endsWith('Pendahuluan'),
    );
    expect(chapter).toMatchObject({ text: 'BAB I\nPendahuluan', list: '0' });
  });
});

describe('a draft with text of strangers', () => {
  let parts: Map<string, string>;
  beforeAll(async () => {
    parts = partsOf(await wordOf(sampleBook, sampleRendered));
  });

  it('is marked in the head of every page', () => {
    const heads = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    expect(heads.length).toBeGreaterThan(3);
    for (const [name, xml] of heads) expect(xml, name).toMatch(/<v:textpath [^>]*string="DRAF"/);
  });

  it('stays well-formed and leads nowhere but to the web and mailboxes', () => {
    for (const [name, xml] of parts) {
      if (xml !== '') expect(() => attributesIn(xml, 'Target'), name).not.toThrow();
      for (const [relationship] of xml.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g))
        expect(relationship).toMatch(/Target="(?:https?:|mailto:)/);
    }
    const text = textOf(parts.get('word/document.xml') ?? '');
    expect(text).toContain('<script>alert(1)</script>');
    expect(text).toContain('panjangtanpaspasi'.repeat(12));
    expect(text).toContain('{{x}}');
  });

  it('survives what XML and Word cannot hold', async () => {
    const words = `tanda \u0000\u0007\ufffe\u202e ]]> &amp; <b> {headings-0} ${'x'.repeat(100_000)}`;
    const book = {
      ...smallBook,
      title: words,
      region: words,
      subtitle: words,
      status: words,
      version: words,
    };
    const chapter = `# BAB I Pendahuluan {#bab-1 .chapter}

## 1.1 Judul {#sec-a}

Teks \u0001\u000b]]> [tautan](https://contoh.example/a%zz[b) [surat](mailto:a@b.example?subject=x&body=y) [jauh](https://contoh.example/${'y'.repeat(3000)})

| A | B |
| - | - |
| ${'z'.repeat(100_000)} | ]]> |
`;
    const document = partsOf(await wordOf(book, renderedOf(chapter)));
    for (const [name, xml] of document) {
      if (xml === '') continue;
      expect(() => attributesIn(xml, 'Target'), name).not.toThrow();
      expect(xml, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e\ufffe]/);
    }
    expect(textOf(document.get('word/document.xml') ?? '')).toContain('{headings-0}');
    const links = document.get('word/_rels/document.xml.rels') ?? '';
    expect(links).not.toContain('yyy');
  });

  it('keeps a logo in its own shape', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 40"><rect width="10" height="40"/></svg>';
    const logo = { data: Buffer.from(svg), mediaType: 'image/svg+xml', alt: 'Lambang' };
    const body = partsOf(await wordOf({ ...smallBook, logo }, renderedOf())).get('word/document.xml') ?? '';
    const [, width = 0, height = 0] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body) ?? [];
    expect(Number(height) / Number(width)).toBeCloseTo(4, 0);
    const broken = { ...logo, data: Buffer.from('<svg') };
    const files = unzipSync(await wordOf({ ...smallBook, logo: broken }, renderedOf()));
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).not.toContain('Lambang');
  });
});
