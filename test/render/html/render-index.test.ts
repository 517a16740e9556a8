import { expect, test } from 'vitest';
import { renderIndex } from '../../../src/render/html/render-index.js';
import { sampleIndex } from './sample-index.js';
import { indexOf, sampleSite } from './sample-site.js';

const html = indexOf(sampleIndex);

test('leads to every book and its other formats', () => {
  expect(html).toContain('<h2><a href="./buku-1.html">Analisis Strategis Smart City Daerah</a></h2>');
  expect([...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1])).toEqual([
    './buku-1.html',
    './buku-1.md',
    './buku%201%3F.docx',
    './buku-2.html',
    './buku-2.md',
    './buku%202%3F.docx',
    './buku-3.html',
    './buku-3.md',
    './buku%203%3F.docx',
    './buku-4.html',
    './buku-4.md',
    './buku%204%3F.docx',
  ]);
});

test('says what the books are and how far they have come', () => {
  expect(html).toContain('<h1>Masterplan Smart City Kota Contoh</h1>');
  for (const words of ['Periode 2025–2029', 'Draf', 'Versi 0.9', '3 November 2025', 'Contoh fiktif'])
    expect(html).toContain(words);
  expect(html).toContain(
    '<p class="book-note">42 halaman · Dibuat dari data sebelum perubahan terakhir.</p>',
  );
});

test('keeps hostile text as text and cannot be led away', () => {
  const books = [{ number: 1, title: '<script>', file: 'javascript:alert(1)' }];
  const page = indexOf({ ...sampleIndex, title: '</title><script>', books });
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page).toContain('href="./javascript%3Aalert(1)"');
});

test('speaks English and leaves out what is not there', () => {
  const { version: _, date: __, logo: ___, ...bare } = sampleIndex;
  const page = indexOf({ ...bare, language: 'en', draft: false, fictional: false, books: [] });
  expect(page).toContain('Period 2025–2029');
  expect(page).not.toMatch(/undefined|DRAF|fictional|Periode/);
});

test('comes with what searches the books', () => {
  const files = renderIndex(sampleIndex, sampleSite);
  expect([...files.keys()]).toEqual(['index.html', 'cari/pencarian.js']);
  expect(files.get('cari/pencarian.js')).toBe('void 1;');
  expect(html).toContain('data-page="index.html" data-books="buku-1 buku-2 buku-3 buku-4"');
});
