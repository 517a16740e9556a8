import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { views } from '../../src/books/views.js';
import { profiles } from '../../src/generated/tables.js';
import { TEMPLATE_FOLDER } from './render.js';

/** The renderer makes the contents by itself: no view, no template. */
const chapters = profiles.flatMap(({ books }) =>
  books.flatMap((book) =>
    book.chapters
      .filter(({ id }) => id !== 'contents')
      .map(({ id }) => ({ view: `${book.id}/${id}`, template: `${book.folder}/${id}.md.hbs` })),
  ),
);

describe('chapters of the profile', () => {
  it('have one view each, and no view is left over', () => {
    expect(Object.keys(views).sort()).toEqual(chapters.map(({ view }) => view).sort());
  });

  it('have one template each, and no template is left over', () => {
    const files = readdirSync(TEMPLATE_FOLDER, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.md.hbs') && !/^(?:partials|en|letters)\//.test(file));
    expect(files.sort()).toEqual(chapters.map(({ template }) => template).sort());
  });
});
