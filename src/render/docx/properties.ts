import type { IPropertiesOptions } from 'docx';
import { visibleText } from '../../i18n/invisible.js';
import type { Scribe } from './scribe.js';
import { proofing } from './styles.js';

/** What a document says about itself. */
export interface Description {
  readonly properties: Pick<
    IPropertiesOptions,
    'title' | 'subject' | 'creator' | 'lastModifiedBy' | 'keywords' | 'description'
  >;
  /** `id-ID`. */
  readonly language: string;
  /** A W3C time; `undefined` when the book has no date. */
  readonly date: string | undefined;
}

/** The document's properties, from the data only: never the clock, never the user of this machine. */
export function descriptionOf({ book, front }: Scribe): Description {
  const said = (words: readonly string[], between: string) =>
    visibleText(words.filter((word) => word !== '').join(between));
  const creator = said([front.publisher], '') || 'masterplan';
  return {
    properties: {
      title: said([front.title], ''),
      subject: said([front.subtitle], ''),
      creator,
      lastModifiedBy: creator,
      keywords: said(['masterplan', 'smart city', front.region, book.period], ', '),
      description: said([front.number, front.period, front.fictional], '. '),
    },
    language: proofing[book.language],
    date: timeOf(book.date),
  };
}

/** A date as a document says when it was made; `undefined` for none. */
export function timeOf(date: string | undefined): string | undefined {
  const [, year, month, day = '01'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date ?? '') ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}T00:00:00Z`;
}
