import { orderedBooks } from '../../books/build-books.js';
import type { Language } from '../../i18n/language.js';
import type { Project } from '../../load.js';
import { bookLook } from '../../look.js';
import type { Model } from '../../model/model.js';
import { loadTemplates, templatesWith } from '../../render/templates/load.js';
import { ownTemplates, templateFile } from '../../render/templates/own.js';
import { wrap } from '../../reporters/wrap.js';

/** A template as `masterplan templates` lists it. */
export interface TemplateRow {
  /** What `--copy` takes. */
  readonly name: string;
  /** The book whose chapter it is, with its number as printed; null for a partial and for a letter. */
  readonly book: { readonly number: number; readonly title: string } | null;
  /** Titles of the chapter that it is, or of the chapters that a partial is part of. */
  readonly chapters: readonly string[];
  /** The project's file in its place; null for none. */
  readonly file: string | null;
}

/** Every template of the project's profile, chapters in the order of the books, then partials. */
export async function listTemplates(project: Project, checked: Model): Promise<TemplateRow[]> {
  const { templates: precompiled, model } = await bookLook(checked);
  const own = ownTemplates(project.templates, precompiled);
  const fileOf = (name: string) => (own.has(name) ? templateFile(name) : null);
  const chapters = orderedBooks(model).flatMap(({ title, folder, chapters: all }, index) =>
    all
      .map((chapter) => ({ name: `${folder}/${chapter.id}`, title: chapter.title }))
      .filter(({ name }) => Object.hasOwn(precompiled, name))
      .map((chapter) => ({ ...chapter, book: { number: index + 1, title } })),
  );
  // Which chapters have a partial is told of the templates that ship: the project's own may not be readable.
  const templates = await loadTemplates(precompiled);
  const partials = [...new Set([...templates.keys(), ...own.keys()])].filter((name) =>
    name.startsWith('partials/'),
  );
  const letters = [...templates.keys()].filter(isLetter).sort();
  return [
    ...chapters.map(({ name, title, book }) => ({ name, book, chapters: [title], file: fileOf(name) })),
    ...partials.sort().map((name) => {
      const users = templatesWith(new Set([name]), templates);
      const titles = chapters.filter((chapter) => users.has(chapter.name)).map(({ title }) => title);
      return { name, book: null, chapters: [...new Set(titles)], file: fileOf(name) };
    }),
    ...letters.map((name) => ({ name, book: null, chapters: [], file: fileOf(name) })),
  ];
}

/** Whether a template is that of a letter. */
export function isLetter(name: string): boolean {
  return name.startsWith('letters/');
}

/** A partial that more chapters have than this tells only how many. */
const MOST_CHAPTERS = 4;

const WORDS: Readonly<
  Record<Language, Readonly<Record<'book' | 'partials' | 'letters' | 'chapters' | 'legend' | 'copy', string>>>
> = {
  id: {
    book: 'Buku',
    partials: 'Potongan, dipakai dalam bab',
    letters: 'Surat (masterplan export reminders)',
    chapters: 'bab',
    legend: '* diganti oleh berkas di folder templates/',
    copy: 'Salin satu untuk diubah: masterplan templates --copy <nama>',
  },
  en: {
    book: 'Book',
    partials: 'Partials, used in chapters',
    letters: 'Letters (masterplan export reminders)',
    chapters: 'chapters',
    legend: '* replaced by a file in templates/',
    copy: 'Copy one out to change it: masterplan templates --copy <name>',
  },
};

/** The list for people, in `width` columns where words allow. */
export function templateRowsText(rows: readonly TemplateRow[], language: Language, width: number): string {
  const words = WORDS[language];
  const longest = Math.max(...rows.map(({ name }) => name.length));
  const lines: string[] = [];
  let heading: string | undefined;
  for (const { name, book, chapters, file } of rows) {
    const loose = isLetter(name) ? words.letters : words.partials;
    const own = book === null ? loose : `${words.book} ${book.number}: ${book.title}`;
    if (own !== heading) lines.push(...(heading === undefined ? [] : ['']), own);
    heading = own;
    const mark = file === null ? ' ' : '*';
    const told =
      chapters.length > MOST_CHAPTERS ? `${chapters.length} ${words.chapters}` : chapters.join(' · ');
    const titles = wrap(told, Math.max(20, width - longest - 4));
    for (const [at, title] of titles.entries()) {
      lines.push(
        `${at === 0 ? `${mark} ${name.padEnd(longest)}` : ' '.repeat(longest + 2)}  ${title}`.trimEnd(),
      );
    }
  }
  if (rows.some(({ file }) => file !== null)) lines.push('', words.legend);
  return `${[...lines, '', words.copy].join('\n')}\n`;
}
