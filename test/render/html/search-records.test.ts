import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { renderHtml } from '../../../src/render/html/render-html.js';
import { SearchRecords } from '../../../src/render/html/search-records.js';
import { sampleBook, sampleRendered } from './sample-book.js';
import { sampleSite } from './sample-site.js';

type Chapters = readonly (readonly [string, readonly (readonly [string, string, string])[]])[];

/** What a book's file for the search tells the page, read as a browser reads it. */
function told(script: string): { page: string; name: string; chapters: Chapters } {
  const calls: [string, string, Chapters][] = [];
  runInNewContext(script, {
    masterplanBook: (...call: [string, string, string]) => calls.push(JSON.parse(JSON.stringify(call))),
  });
  expect(calls).toHaveLength(1);
  const [page = '', name = '', chapters = []] = calls[0] ?? [];
  return { page, name, chapters };
}

test('a book tells its sections, tables, figures and named rows, each with its own words', () => {
  const { page, name, chapters } = told(
    renderHtml(sampleBook, sampleRendered, sampleSite).get('cari/buku-2.js') ?? '',
  );
  expect([page, name]).toEqual(['buku-2.html', 'Buku 2']);
  expect(chapters.map(([title]) => title)).toEqual([
    'Kata Pengantar',
    'BAB I Pendahuluan',
    'BAB II Peta Jalan',
    'Lampiran A Teks Asing <b>&',
    'Catatan',
  ]);
  const places = new Map(chapters.flatMap(([, list]) => list.map(([anchor, ...rest]) => [anchor, rest])));
  expect([...places.keys()].slice(1, 8)).toEqual([
    'bab-1',
    'sec-latar',
    'sec-maksud',
    'sec-umum',
    'fig-program',
    'fig-lagi',
    'tbl-kondisi',
  ]);
  expect(places.get('sec-maksud')?.[0]).toBe('1.1.1 Maksud dan tujuan');
  expect(places.get('sec-maksud')?.[1]).toContain('menetapkan indikator dan target tahunan;');
  expect(places.get('tbl-kondisi')).toEqual([
    'Tabel 1.1 Kondisi saat ini dan kondisi ideal',
    'Pelayanan Publik Layanan tersebar di 28 aplikasi Satu pintu layanan bagi warga ' +
      'Birokrasi Surat masih dicatat di buku Persuratan seluruhnya digital ' +
      'Kebijakan Publik (belum diisi) Data terbuka menjadi dasar kebijakan',
  ]);
});

test('a row with a name is a place of its own, and the table goes on behind it', () => {
  const records = new SearchRecords();
  records.chapter('bab-4', 'BAB IV Kesenjangan');
  const table = records.open('tbl-a', 'Tabel 4.1 Kesenjangan');
  records.open('gap-a', 'Tabel 4.1 Kesenjangan: 1');
  records.add('isi baris');
  records.close(table);
  records.add('baris tanpa nama');
  records.close();
  records.add('paragraf');
  expect(told(records.script('buku-1.html', 'Buku 1')).chapters).toEqual([
    [
      'BAB IV Kesenjangan',
      [
        ['bab-4', 'BAB IV Kesenjangan', 'paragraf'],
        ['tbl-a', 'Tabel 4.1 Kesenjangan', 'baris tanpa nama'],
        ['gap-a', 'Tabel 4.1 Kesenjangan: 1', 'isi baris'],
      ],
    ],
  ]);
});

test('no text of a stranger is more than text', () => {
  const evil = '"]]]);alert(1)//</script><!--\u2028\u2029\u0000\u202e\\';
  const records = new SearchRecords();
  records.chapter('bab-1', evil);
  records.add(evil);
  const script = records.script('buku-1.html', 'Buku 1');
  expect(script).not.toMatch(/<|[\u0000-\u0008\u2028\u2029\u202e]/);
  expect(told(script).chapters).toEqual([
    [
      '"]]]);alert(1)//</script><!--  \\',
      [['bab-1', '"]]]);alert(1)//</script><!--  \\', '"]]]);alert(1)//</script><!--  \\']],
    ],
  ]);
});
