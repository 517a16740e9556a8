import { describe, expect, it } from 'vitest';
import { buildBooks, orderedBooks } from '../../src/books/build-books.js';
import { noteIds } from '../../src/books/notes.js';
import { profiles } from '../../src/generated/tables.js';
import type { Masterplan } from '../../src/generated/types.js';
import { buildModel } from '../../src/model/build-model.js';
import { bookOf } from './render.js';
import { empty, modelOf, sample } from './sample.js';

const titles = (books: Masterplan['books']) =>
  orderedBooks(modelOf({ ...empty, ...(books && { books }) })).map(({ title }) => title);

describe('the books of a project', () => {
  it('stand in the order of the profile', () => {
    expect(titles(undefined)).toEqual([
      'Analisis Strategis Smart City Daerah',
      'Masterplan Smart City Daerah',
      'Ringkasan Eksekutif',
      'Quick Win',
    ]);
  });

  it('take titles and order from the project, keep those it does not list, and ignore unknown and repeated ones', () => {
    expect(
      titles([{ id: 'book-4', title: 'Quick Wins' }, { id: 'book-9' }, { id: 'book-1' }, { id: 'book-4' }]),
    ).toEqual([
      'Quick Wins',
      'Analisis Strategis Smart City Daerah',
      'Masterplan Smart City Daerah',
      'Ringkasan Eksekutif',
    ]);
  });

  it('are numbered as they stand: the moved quick-win book is book 1', () => {
    const books = buildBooks(modelOf({ ...sample, books: [{ id: 'book-4' }] }), { books: [1], draft: false });
    expect(books.map(({ id, number, title, draft }) => ({ id, number, title, draft }))).toEqual([
      { id: 'book-1', number: 1, title: 'Quick Win', draft: false },
    ]);
  });

  it('are none when no number fits', () => {
    expect(buildBooks(modelOf(sample), { books: [7], draft: false })).toEqual([]);
  });

  it('carry what the cover says', () => {
    expect(bookOf(sample, 1)).toMatchObject({
      subtitle: 'Masterplan Smart City Kota Uji 2025–2034',
      region: 'Kota Uji',
      period: '2025–2034',
      version: '0.4',
      date: '2024-10-15',
      draft: true,
      fictional: true,
      language: 'id',
      status: 'Draf',
    });
  });

  it('say that the period is open, and word the cover in the language asked for', () => {
    expect(bookOf(empty, 1).period).toBe('(belum diisi)');
    const english = bookOf({ ...empty, language: 'en', status: 'enacted', title: 'Cetak Biru' }, 1);
    expect(english).toMatchObject({ period: '(not filled in)', status: 'Enacted', subtitle: 'Cetak Biru' });
  });

  it('fail loudly for a chapter that nobody wrote a view for', () => {
    const [profile] = profiles;
    if (profile === undefined) throw new Error('there is no profile');
    const [book] = profile.books;
    if (book === undefined) throw new Error('there is no book');
    const chapters = [{ id: 'appendix', kind: 'annex', title: 'X' } as const];
    const odd = { ...profile, books: [{ ...book, chapters }] };
    expect(() => buildBooks(buildModel(empty, odd, 1), { draft: true })).toThrow('book-1/appendix');
  });
});

describe('footnotes', () => {
  const { notes } = bookOf(sample, 1);

  it('name title, publisher and year, with the address apart', () => {
    expect(notes.get('bps')).toEqual({
      text: 'Kota Uji Dalam Angka. BPS, 2024.',
      url: 'https://bps.example/uji',
    });
  });

  it('name the agency that handed the data in when there is no publisher', () => {
    expect(notes.get('surat')?.text).toBe('Rekap aduan. Dinas Komunikasi dan Informatika, Maret 2024.');
  });

  it('make no link of an address that is not the web', () => {
    const source = { id: 'x', title: 'Berkas', kind: 'other', url: 'ftp://uji.example/a' } as const;
    expect(bookOf({ ...sample, sources: [source] }, 1).notes.get('x')).toEqual({
      text: 'Berkas. ftp://uji.example/a.',
      url: undefined,
    });
  });

  it('cite each known source once', () => {
    expect(noteIds(modelOf(sample), ['bps', 'tidak-ada', 'bps', 'surat'])).toEqual(['bps', 'surat']);
    expect(noteIds(modelOf(sample), undefined)).toEqual([]);
  });
});
