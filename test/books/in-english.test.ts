import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { orderedBooks } from '../../src/books/build-books.js';
import { type EnglishWords, inEnglish } from '../../src/books/in-english.js';
import { withoutHoles } from '../../src/books/without-holes.js';
import { defaultProfile } from '../../src/profile/load-profile.js';
import type { Profile } from '../../src/profile/profile.js';
import { TEMPLATE_FOLDER } from './render.js';
import { modelOf, sample } from './sample.js';

const words: EnglishWords = {
  books: { 'book-1': 'Strategic Analysis', 'book-4': 'Quick Wins' },
  chapters: { 'book-1/gaps': 'Gap Analysis' },
  dimensions: { governance: { meaning: 'smart government' } },
  aspects: { service: 'Public Services' },
};

const model = modelOf(sample);
const told = inEnglish(model, words);

describe('a model in English', () => {
  it('has the English titles of books and chapters; what is not listed keeps its own', () => {
    expect(orderedBooks(told).map(({ title }) => title)).toEqual([
      'Strategic Analysis',
      'Masterplan Smart City Daerah',
      'Ringkasan Eksekutif',
      'Quick Wins',
    ]);
    const titles = new Map(told.profile.books[0]?.chapters.map(({ id, title }) => [id, title]));
    expect(titles.get('gaps')).toBe('Gap Analysis');
    expect(titles.get('swot')).toBe('Analisis SWOT dan Arah Visi');
  });

  it('takes a title for the chapter of that book alone: each book has its own contents and closing', () => {
    const one = inEnglish(model, { ...words, chapters: { 'book-1/closing': 'Conclusion' } });
    const closings = one.profile.books.flatMap(({ chapters }) =>
      chapters.filter(({ id }) => id === 'closing'),
    );
    expect(closings.map(({ title }) => title)).toEqual(['Conclusion', 'Penutup']);
  });

  it('leaves the titles that the project gives its books', () => {
    const named = modelOf({ ...sample, books: [{ id: 'book-4', title: 'Layanan Unggulan' }] });
    expect(orderedBooks(inEnglish(named, words))[0]?.title).toBe('Layanan Unggulan');
  });

  it('words dimensions and aspects alike in the profile and in the model', () => {
    for (const [governance] of [told.dimensions, told.profile.dimensions]) {
      expect(governance).toMatchObject({ name: 'Smart Governance', meaning: 'smart government' });
      expect(governance?.aspects.map(({ name }) => name)).toEqual([
        'Public Services',
        'Birokrasi',
        'Kebijakan Publik',
      ]);
    }
    expect(told.dimensions[1]?.meaning).toBe('pencitraan daerah cerdas');
  });

  it('keeps the parts of a dimension and of its aspects', () => {
    const [was] = model.dimensions;
    const [is] = told.dimensions;
    expect(is?.programs).toBe(was?.programs);
    expect(is?.aspects.map(({ programs }) => programs)).toEqual(was?.aspects.map(({ programs }) => programs));
    expect(told.programs).toBe(model.programs);
  });

  it('has quick wins in the very dimensions of its list', () => {
    expect(told.quickWins.map(({ dimension }) => dimension?.id)).toEqual(
      model.quickWins.map(({ dimension }) => dimension?.id),
    );
    const homes = told.quickWins.map(({ dimension }) => dimension).filter((one) => one !== undefined);
    expect(homes.length).toBeGreaterThan(0);
    for (const home of homes) expect(told.dimensions.find(({ id }) => id === home.id)).toBe(home);
  });

  it('stays English where a hole makes the books build their model anew', () => {
    // What checking leaves of a list whose item was wrong.
    const holed = { ...model, data: { ...sample, agencies: [undefined as never] } };
    expect(withoutHoles(inEnglish(holed, words)).dimensions[0]?.meaning).toBe('smart government');
  });

  it('leaves the model it was given as it was', () => {
    const before = JSON.stringify([model.profile, model.dimensions]);
    inEnglish(model, words);
    expect(JSON.stringify([model.profile, model.dimensions])).toBe(before);
  });
});

describe('words.yaml', () => {
  // The file is ours; this test is what holds it to the type.
  const ours = parse(readFileSync(join(TEMPLATE_FOLDER, 'en', 'words.yaml'), 'utf8')) as EnglishWords;
  const { books, dimensions } = defaultProfile();

  it('names every book, chapter, dimension and aspect of the profile, and nothing else', () => {
    expect(Object.keys(ours.books)).toEqual(books.map(({ id }) => id));
    expect(Object.keys(ours.chapters)).toEqual(
      books.flatMap(({ id, chapters }) => chapters.map((chapter) => `${id}/${chapter.id}`)),
    );
    expect(Object.keys(ours.dimensions)).toEqual(dimensions.map(({ id }) => id));
    expect(Object.keys(ours.aspects)).toEqual(
      dimensions.flatMap(({ aspects }) => aspects.map(({ id }) => id)),
    );
  });

  it('leaves no Indonesian title, meaning or aspect', () => {
    const printed = (profile: Profile) => [
      ...profile.books.flatMap(({ title, chapters }) => [title, ...chapters.map((chapter) => chapter.title)]),
      ...profile.dimensions.flatMap(({ meaning, aspects }) => [meaning, ...aspects.map(({ name }) => name)]),
    ];
    const indonesian = new Set(printed(model.profile));
    expect(printed(inEnglish(model, ours).profile).filter((text) => indonesian.has(text))).toEqual([]);
  });
});
