import { formatDate } from '../i18n/dates.js';
import type { Language } from '../i18n/language.js';
import type { Model } from '../model/model.js';
import type { NoteDocument } from './book.js';

/** Every source as the footnote that cites it, by source id. */
export function notesOf(model: Model, language: Language): ReadonlyMap<string, NoteDocument> {
  return new Map(
    model.sources.all.map((source) => {
      const publisher = source.publisher ?? model.agencies.get(source.agency)?.name;
      const date = source.date === undefined ? source.year : formatDate(source.date, language);
      const origin = [publisher, date].filter((part) => part !== undefined).join(', ');
      const isLink = source.url !== undefined && /^https?:\/\//i.test(source.url);
      const text = [source.title, origin, isLink ? '' : (source.url ?? '')].filter(Boolean).join('. ');
      return [source.id, { text: sentence(text), url: isLink ? source.url : undefined }];
    }),
  );
}

/** The ids of `sources` that are listed, each once; an unknown one is a finding, and no footnote. */
export function noteIds(model: Model, sources: readonly string[] | undefined): readonly string[] {
  return [...new Set(sources)].filter((id) => model.sources.get(id) !== undefined);
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
