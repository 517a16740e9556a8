import type { BookDocument } from '../books/book.js';
import { bookWords } from '../i18n/book-words.js';
import { formatDate } from '../i18n/dates.js';
import type { Bilingual } from '../i18n/language.js';

/** The words of a book's cover and half-title; '' and absent where the data has nothing. */
export interface FrontMatter {
  /** "Buku 2". */
  readonly number: string;
  readonly title: string;
  readonly subtitle: string;
  readonly region: string;
  /** "Pemerintah Kota Contoh": whose document it is. */
  readonly publisher: string;
  /** "Periode 2025–2034". */
  readonly period: string;
  /** Status, version and date: what they are called, and what they are. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** "Ditetapkan dengan Peraturan Wali Kota …"; '' while nothing enacts it. */
  readonly enactment: string;
  /** "DRAF" on a draft, else ''. */
  readonly draft: string;
  /** That the book is an invented example, else ''. */
  readonly fictional: string;
}

const book: Bilingual = { id: 'Buku', en: 'Book' };
const government: Bilingual = { id: 'Pemerintah', en: 'Government of' };
const enacted: Bilingual = { id: 'Ditetapkan dengan', en: 'Enacted by' };
const status: Bilingual = { id: 'Status', en: 'Status' };
const date: Bilingual = { id: 'Tanggal', en: 'Date' };

/** What cover and half-title of a book say in every format that has them. */
export function frontMatter(document: BookDocument): FrontMatter {
  const { language, number, title, subtitle, region, period } = document;
  const words = bookWords[language];
  const facts: readonly (readonly [string, string | undefined])[] = [
    [status[language], document.status],
    [words.version, document.version],
    [date[language], document.date && formatDate(document.date, language)],
  ];
  return {
    number: `${book[language]} ${number}`,
    title,
    subtitle,
    region,
    publisher: region === '' ? '' : `${government[language]} ${region}`,
    period: period === '' ? '' : `${words.period} ${period}`,
    facts: facts.flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
    enactment: document.enactment ? `${enacted[language]} ${document.enactment}` : '',
    draft: document.draft ? words.draft : '',
    fictional: document.fictional ? words.fictional : '',
  };
}
