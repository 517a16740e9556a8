import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { BookDocument } from '../../../src/books/book.js';
import type { RenderedBook, RenderedChapter } from '../../../src/render/markdown/rendered-book.js';
import { sampleBook, sampleRendered } from './sample-book.js';
import { pageOf, sampleSite } from './sample-site.js';

/** The HTML of a book of one chapter with this Markdown below its heading. */
function htmlOf(markdown: string, book: Partial<BookDocument> = {}): string {
  const chapter: RenderedChapter = {
    id: 'satu',
    kind: 'chapter',
    label: 'BAB I',
    title: 'Satu',
    anchor: 'bab-1',
    markdown: `# BAB I Satu {#bab-1 .chapter}\n\n${markdown}\n`,
  };
  return pageOf({ ...sampleBook, ...book }, { ...sampleRendered, parts: [chapter] });
}

/** What stands below the chapter's heading. */
function bodyOf(markdown: string, book: Partial<BookDocument> = {}): string {
  const html = htmlOf(markdown, book);
  const start = html.indexOf('</h2>\n', html.indexOf('id="bab-1"')) + '</h2>\n'.length;
  return html.slice(start, html.lastIndexOf('</section>', html.indexOf('</main>'))).trim();
}

describe('the page', () => {
  const html = pageOf(sampleBook, sampleRendered);

  test('names its book, language and region', () => {
    expect(html).toContain('<html lang="id">');
    expect(html).toContain('<title>Buku 2: Masterplan Smart City Daerah – Kota Contoh 2025–2029</title>');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test('allows its own style, its own script and nothing else', () => {
    const hashOf = (name: string) => {
      const text = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(html)?.[1] ?? '';
      return createHash('sha256').update(text).digest('base64');
    };
    expect(html).toContain(
      `content="default-src 'none'; script-src 'sha256-${hashOf('script')}' 'strict-dynamic'; style-src 'sha256-${hashOf('style')}'; img-src data:; base-uri 'none'; form-action 'none'"`,
    );
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=(?!alert)|<link|@import/);
  });

  test('has the same style hash when the theme was checked out with CRLF', () => {
    const windows = { ...sampleSite, css: sampleSite.css.replaceAll('\n', '\r\n') };
    expect(pageOf(sampleBook, sampleRendered, windows)).toBe(html);
  });

  test('leads to the other books and says which one this is', () => {
    const nav = html.slice(html.indexOf('<nav class="books-nav"'), html.indexOf('</nav>'));
    expect([...nav.matchAll(/href="([^"]*)"/g)].map((match) => match[1])).toEqual([
      'index.html',
      './buku-1.html',
      './buku-2.html',
      './buku-3.html',
      './buku-4.html',
    ]);
    expect(nav).toContain(
      '<a href="./buku-2.html" title="Masterplan Smart City Daerah" aria-current="page">Buku 2</a>',
    );
    expect(nav).toContain('title="Quick Win &lt;b&gt;"');
  });

  test('gives every id once and leads every inner link somewhere', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(ids).toEqual([...new Set(ids)]);
    const goals = [...html.matchAll(/href="#([^"]*)"/g)].map((match) => match[1]);
    expect(goals.filter((goal) => !ids.includes(goal))).toEqual([]);
  });

  test('steps down its headings one level at a time', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    levels.reduce((above, level) => {
      expect(level).toBeLessThanOrEqual(above + 1);
      return level;
    });
  });

  test('shows on the cover what the book is', () => {
    const cover = html.slice(html.indexOf('<section class="cover"'), html.indexOf('</section>'));
    for (const word of ['Kota Contoh', 'Buku 2', '2025–2029', '<strong>DRAF</strong>', 'Contoh fiktif'])
      expect(cover).toContain(word);
    expect(cover).toContain('<dt>Tanggal</dt><dd>3 November 2025</dd>');
    expect(cover).toContain('<img src="data:image/png;base64,iVBOR');
  });

  test('leaves off the cover what a book does not have', () => {
    const { version: _, date: __, logo: ___, ...bare } = sampleBook;
    const plain = pageOf({ ...bare, draft: false, fictional: false }, sampleRendered);
    expect(plain).not.toMatch(/DRAF|fiktif|<img|Versi|Tanggal|undefined/);
  });

  test('speaks English when the book does', () => {
    const english = pageOf({ ...sampleBook, language: 'en' }, sampleRendered);
    expect(english).toContain('<html lang="en">');
    for (const word of ['Skip to content', 'Home', 'Book 2', 'DRAFT', 'Back to the text from note 1'])
      expect(english).toContain(word);
    expect(english).not.toMatch(/Kembali|Langsung|Catatan \d/);
  });

  test('keeps hostile titles as text, also in the style', () => {
    const evil = '</style><script>alert(1)</script>"\\';
    const page = pageOf({ ...sampleBook, title: evil, region: evil, subtitle: evil }, sampleRendered);
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page).not.toMatch(/alert\(1\)<\/script>"/);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain('\\3c \\2f style\\3e ');
  });

  test('takes a logo only as a picture', () => {
    const logo = { data: Buffer.from('x'), mediaType: 'text/html"><script>', alt: 'x' };
    expect(pageOf({ ...sampleBook, logo }, { ...sampleRendered, parts: [] })).not.toMatch(
      /<script>"|data:text/,
    );
  });
});

describe('parts', () => {
  test('become sections named by their headings', () => {
    expect(htmlOf('Isi.')).toContain(
      '<section class="part chapter" aria-labelledby="bab-1">\n<h2 id="bab-1"><a class="self" href="#bab-1"><span class="label">BAB I</span> <span class="title">Satu</span></a></h2>\n<p>Isi.</p>\n</section>',
    );
  });

  test('are led to by the contents, two levels deep, without the lists themselves', () => {
    const html = pageOf(sampleBook, sampleRendered);
    const start = html.indexOf('<nav class="contents" aria-label="Daftar Isi">');
    const nav = html.slice(start, html.indexOf('</nav>', start));
    expect([...nav.matchAll(/href="#([^"]*)"/g)].map((match) => match[1])).toEqual([
      'kata-pengantar',
      'bab-1',
      'sec-latar',
      'sec-umum',
      'bab-2',
      'lampiran-a',
    ]);
    expect(nav.match(/<summary>.*<\/summary>/g)).toEqual([
      '<summary>Daftar Isi</summary>',
      '<summary><span class="unseen">Isi BAB I</span></summary>',
    ]);
  });

  test('list tables and figures by number and title', () => {
    const html = pageOf(sampleBook, sampleRendered);
    expect(html).toContain('<summary>Tampilkan 3 judul</summary>');
    expect(html).toContain(
      '<li><a href="#tbl-kondisi"><span class="number">Tabel 1.1</span> <span>Kondisi saat ini dan kondisi ideal</span></a></li>',
    );
  });

  test('number their headings apart and keep their anchors', () => {
    expect(bodyOf('## 1.1 Latar {#sec-latar}\n\n### 1.1.1 Maksud\n\n###### Dalam')).toBe(
      '<h3 id="sec-latar"><a class="self" href="#sec-latar"><span class="number">1.1</span> Latar</a></h3>\n<h4><span class="number">1.1.1</span> Maksud</h4>\n<h5>Dalam</h5>',
    );
  });

  test('keep a link to themselves free of other links', () => {
    expect(bodyOf('## 1.1 Latar [di sini](#bab-1) lagi {#sec-latar}')).toContain(
      '<a class="self" href="#sec-latar"><span class="number">1.1</span> Latar </a><a href="#bab-1">di sini</a> lagi</h3>',
    );
    expect(bodyOf('## **Latar [di sini](#bab-1)** {#sec-latar}')).toContain(
      '<h3 id="sec-latar"><strong>Latar <a href="#bab-1">di sini</a></strong></h3>',
    );
  });

  test('that begin a page say so', () => {
    expect(bodyOf('## 1.1 Latar {#sec-latar .page}')).toContain('<h3 id="sec-latar" class="page">');
  });
});

describe('tables', () => {
  const table = '| A | B |\n| --- | --: |\n| a | 1 |';

  test('take the caption before them and scroll in a region of that name', () => {
    expect(bodyOf(`Tabel 3.1 Judul *miring* {.caption #tbl-x}\n\n${table}`)).toBe(
      `<section class="table" id="tbl-x" tabindex="0" aria-labelledby="tbl-x-judul">
<table class="columns-2">
<caption id="tbl-x-judul"><span><a class="self" href="#tbl-x"><span class="number">Tabel 3.1</span> Judul <em>miring</em></a></span></caption>
<thead>
<tr>
<th scope="col">A</th>
<th class="right" scope="col">B</th>
</tr>
</thead>
<tbody>
<tr>
<td>a</td>
<td class="right">1</td>
</tr>
</tbody>
</table>
</section>`,
    );
  });

  test('without a caption are groups, each with its own name', () => {
    const html = bodyOf(`${table}\n\n${table}`);
    expect(html.match(/role="group" tabindex="0" aria-label="Tabel tanpa judul [12]"/g)).toHaveLength(2);
  });

  test('with an empty head have an ordinary cell there', () => {
    expect(bodyOf('|  | B |\n| --- | --- |\n| a | b |')).toContain('<td></td>\n<th scope="col">B</th>');
  });

  test('that only set things side by side are no data and have no head', () => {
    expect(bodyOf('|  |  |\n| --- | --- |\n| **Wali Kota** |  |')).toBe(
      '<div class="table">\n<table class="layout" role="presentation">\n<tbody>\n<tr>\n<td><strong>Wali Kota</strong></td>\n<td></td>\n</tr>\n</tbody>\n</table>\n</div>',
    );
  });

  test('give a row with an anchor a link to itself, once', () => {
    const rows = '| 1 {#gap-a} | x |\n| 2 {#gap-a} | y |\n| {#gap-b} | z |';
    expect(bodyOf(`| No. | A |\n| --: | --- |\n${rows}`)).toContain(
      '<tr id="gap-a">\n<td class="right"><a class="self" href="#gap-a">1</a></td>\n<td>x</td>\n</tr>\n<tr>\n<td class="right">2</td>',
    );
  });

  test('of nine columns and more lie across when printed', () => {
    const wide = (columns: number) =>
      [' A |', ' - |', ' x |'].map((cell) => `|${cell.repeat(columns)}`).join('\n');
    expect(bodyOf(wide(8))).toContain('<div class="table" role');
    expect(bodyOf(wide(9))).toContain('<div class="table across" role');
  });
});

describe('figures', () => {
  const figure = (id: string) =>
    `![Uraian](gambar/buku-2/${id}.svg){.figure #${id}}\n\nGambar 1.1 Judul {.caption}`;

  test('stand in the page with ids of their own and their caption', () => {
    const html = bodyOf(`${figure('fig-program')}\n\n${figure('fig-lagi')}`);
    expect(html).toContain('<figure id="fig-program">');
    expect(html).toContain('aria-labelledby="fig-program-title fig-program-desc"');
    expect(html).toContain('<title id="fig-lagi-title">');
    expect(html).toContain('fill="url(#fig-lagi-g)"');
    expect(html).not.toContain('<?xml');
    expect(html).toContain(
      '<figcaption><a class="self" href="#fig-lagi"><span class="number">Gambar 1.1</span> Judul</a></figcaption>',
    );
  });

  test('get a name when the picture has none', () => {
    const figures = new Map([
      ['fig-a', { svg: '<svg viewBox="0 0 1 1"></svg>', title: 'T', description: 'a < "b"' }],
    ]);
    expect(bodyOf(figure('fig-a'), { figures })).toContain(
      '<svg role="img" aria-label="a &lt; &quot;b&quot;" viewBox="0 0 1 1">',
    );
  });

  test('the book does not have, and pictures from elsewhere, are their words', () => {
    expect(bodyOf(figure('fig-hilang'))).toBe('<p>Uraian</p>');
    expect(bodyOf('![jauh](https://jahat.example/a.png) ![dekat](a.png)')).not.toContain('<img');
  });
});

describe('text', () => {
  test('marks a gap, and only the exact words', () => {
    expect(bodyOf('*(belum diisi)* dan *\\(belum diisi\\)* dan *(belum)*')).toBe(
      '<p><em class="missing">(belum diisi)</em> dan <em class="missing">(belum diisi)</em> dan <em>(belum)</em></p>',
    );
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JAVASCRIPT:alert(1))',
    '[x](java&#10;script:alert(1))',
    '[x](data:text/html,<b>)',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
    '[x](//jahat.example)',
    '[x](gambar/buku-1/fig-a.svg)',
    '<javascript:alert(1)>',
  ])('never lets %s become mark-up or a link', (hostile) => {
    expect(bodyOf(hostile)).not.toMatch(/<script|<img|href/i);
  });

  test.each(['https://a.example/?x=1&y=2', 'http://a.example', 'mailto:a@b.example', '#bab-1'])(
    'lets a reader follow %s',
    (href) => {
      expect(bodyOf(`[x](${href})`)).toBe(`<p><a href="${href.replace('&', '&amp;')}">x</a></p>`);
    },
  );

  test.each([
    'Teks \\{\\#curian .caption\\}',
    'Teks `{.caption}`',
    'Teks {.caption onclick=x}',
    'Teks {.hero}',
  ])('takes no attribute from %s', (markdown) => {
    expect(bodyOf(markdown)).toMatch(/^<p>Teks /);
    expect(bodyOf(markdown)).toMatch(/\{.*\}/);
  });

  test('lets only very long words break, and loses none of their letters', () => {
    const word = 'https://contoh.example/rencana?halaman=12&bagian=<b>';
    const html = bodyOf(`Kata biasa ${word.replace('<b>', '\\<b\\>')} selesai`);
    expect(html).toContain('Kata biasa https:/');
    expect(html.match(/<wbr>/g)?.length).toBeGreaterThan(2);
    expect(html.replaceAll('<wbr>', '')).toContain(
      `${word.replace('&', '&amp;').replace('<b>', '&lt;b&gt;')} selesai`,
    );
    expect(bodyOf('Pertanggungjawabannya biasa')).not.toContain('<wbr>');
  });

  test('many attribute-like braces cost no time', () => {
    const start = process.cpuUsage();
    bodyOf('**a**{.x} '.repeat(8_000));
    bodyOf('{a'.repeat(50_000));
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2_000);
  });
});

describe('footnotes', () => {
  const parts = (bodies: readonly string[]): RenderedBook => ({
    ...sampleRendered,
    parts: [
      ...bodies.map(
        (body, at): RenderedChapter => ({
          id: `c${at}`,
          kind: 'chapter',
          label: `BAB ${at}`,
          title: 'x',
          anchor: `bab-${at}`,
          markdown: `# BAB ${at} x {#bab-${at} .chapter}\n\n${body}\n`,
        }),
      ),
      {
        id: 'n',
        kind: 'notes',
        label: '',
        title: '',
        anchor: '',
        markdown: '[^a]: Sumber *A*\n\n[^b]: Sumber B\n',
      },
    ],
  });
  const html = pageOf(sampleBook, parts(['Satu[^a].', 'Dua[^b] dan[^a].']));

  test('are numbered through the book and labelled', () => {
    expect(html).toContain(
      '<sup class="note"><a href="#catatan-1" id="rujukan-1" role="doc-noteref" aria-label="Catatan 1">1</a></sup>',
    );
    expect(html).toContain('<a href="#catatan-2" id="rujukan-2"');
    expect(html).toContain('<a href="#catatan-1" id="rujukan-1-2"');
  });

  test('stand in a last section and lead back to every place they are called from', () => {
    const notes = html.slice(html.indexOf('<section class="part notes"'));
    expect(notes).toContain('<li id="catatan-1"><p>Sumber <em>A</em>');
    expect(notes).toContain(
      'href="#rujukan-1" role="doc-backlink" aria-label="Kembali ke teks dari catatan 1"',
    );
    expect(notes).toContain(
      'href="#rujukan-1-2" role="doc-backlink" aria-label="Kembali ke teks dari catatan 1, rujukan ke-2"',
    );
  });

  test('make no section when there are none', () => {
    expect(pageOf(sampleBook, parts(['Satu.']))).not.toContain('class="part notes"');
  });
});
