import { figuresOf } from '../figures/figures.js';
import { penFor } from '../figures/pen.js';
import { bookWords } from '../i18n/book-words.js';
import { formatYears } from '../i18n/dates.js';
import { termOf } from '../i18n/terms.js';
import type { Voice } from '../i18n/voice.js';
import { enactments } from '../model/enactment.js';
import type { Model } from '../model/model.js';
import { regionName } from '../model/region.js';
import type { BookProfile } from '../profile/profile.js';
import type { Theme } from '../theme/theme.js';
import type { BookDocument, ChapterDocument, Logo } from './book.js';
import { notesOf } from './notes.js';
import { regulationName } from './regulation-name.js';
import { views } from './views.js';
import { voiceOf } from './voice-of.js';
import { withoutHoles } from './without-holes.js';

export interface BuildBooksOptions {
  /** Only the books of these numbers, as printed on their covers; all when absent. */
  readonly books?: readonly number[] | undefined;
  /** Marks every cover as a draft. */
  readonly draft: boolean;
  readonly logo?: Logo | undefined;
  /** What figures look like; ours when absent. */
  readonly theme?: Theme | undefined;
}

/**
 * A checked model as books of plain data, ready for `render`, in the order they are numbered. Pure.
 * Throws for a chapter of the profile that has no view: a mistake in the profile, not in the data.
 */
export function buildBooks(checked: Model, options: BuildBooksOptions): BookDocument[] {
  const model = withoutHoles(checked);
  const language = model.data.language ?? 'id';
  const unknown = bookWords[language].missing.replaceAll('*', '');
  const { data, period } = model;
  const region = regionName(data);
  const years = period === undefined ? unknown : formatYears(period.start, period.end);
  const common = {
    subtitle: data.title ?? subtitleOf(region, period === undefined ? '' : ` ${years}`, voiceOf(model)),
    region,
    period: years,
    version: data.version,
    date: data.date,
    draft: options.draft,
    fictional: data.region.fictional ?? false,
    language,
    logo: options.logo,
    enactment: enactmentOf(model),
    status: termOf('documentStatus', data.status, language) ?? '',
    figures: figuresOf(model, penFor(language, options.theme)),
    notes: notesOf(model, language),
  };
  return orderedBooks(model)
    .map((book, index) => ({ book, number: index + 1 }))
    .filter(({ number }) => options.books?.includes(number) ?? true)
    .map(({ book, number }) => ({
      ...common,
      id: `book-${number}`,
      number,
      title: book.title,
      chapters: chaptersOf(book, model),
    }));
}

function subtitleOf(region: string, years: string, { say }: Voice): string {
  return say({
    id: `Masterplan Smart City ${region}${years}`,
    en: `Smart City Masterplan of ${region}${years}`,
  });
}

/** The books as numbered: those the project lists first, in its order and with its titles, then the profile's others. */
export function orderedBooks({ data, profile }: Pick<Model, 'data' | 'profile'>): BookProfile[] {
  const rest = new Map(profile.books.map((book) => [book.id, book]));
  const listed: BookProfile[] = [];
  // Where an item was wrong, the list has a hole.
  for (const written of data.books ?? []) {
    const book = written && rest.get(written.id);
    if (book === undefined) continue;
    rest.delete(book.id);
    listed.push({ ...book, title: written.title ?? book.title });
  }
  return [...listed, ...rest.values()];
}

function enactmentOf(model: Model): string | undefined {
  const inForce = enactments(model).find(({ status }) => status !== 'planned');
  return inForce === undefined ? undefined : regulationName(inForce, voiceOf(model));
}

function chaptersOf(book: BookProfile, model: Model): ChapterDocument[] {
  return book.chapters.map(({ id, kind, title }) => {
    const template = `${book.folder}/${id}`;
    // The renderer makes the contents itself.
    if (id === 'contents') return { id, kind, title, template, data: {} };
    const view = views[`${book.id}/${id}`];
    if (view === undefined)
      throw new Error(`chapter ${book.id}/${id} of profile ${model.profile.id} has no view`);
    return { id, kind, title, template, data: view(model) };
  });
}
