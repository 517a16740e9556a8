import type { BookDocument, Logo } from '../books/book.js';
import { regionFacts } from '../books/region-facts.js';
import { voiceOf } from '../books/voice-of.js';
import type { Model } from '../model/model.js';

/** A letter as what `render` takes: a book of one chapter, without number, contents, figures and notes. */
export interface LetterParts {
  /** `reminder`: its template in the profile's folder `letters`. */
  readonly template: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly data: object;
  readonly logo: Logo | undefined;
}

const CHAPTER = 'letter';

export function letterBook(model: Model, { template, title, date, data, logo }: LetterParts): BookDocument {
  return {
    id: CHAPTER,
    number: 0,
    title,
    subtitle: '',
    region: regionFacts(model).region,
    period: '',
    date,
    draft: false,
    fictional: model.data.region.fictional === true,
    language: voiceOf(model).language,
    logo,
    status: '',
    chapters: [{ id: CHAPTER, kind: 'front', title, template: `letters/${template}`, data }],
    figures: new Map(),
    notes: new Map(),
  };
}
