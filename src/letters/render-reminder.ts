import type { Logo } from '../books/book.js';
import { voiceOf } from '../books/voice-of.js';
import { withoutHoles } from '../books/without-holes.js';
import type { Bilingual } from '../i18n/language.js';
import { fillMessage } from '../i18n/message.js';
import type { Model } from '../model/model.js';
import type { Making } from '../render/formats.js';
import { renderMarkdown } from '../render/markdown/render-markdown.js';
import type { RenderedBook } from '../render/markdown/rendered-book.js';
import type { Templates } from '../render/templates/template.js';
import type { AgencyStatus } from '../status/agency-status.js';
import { letterBook } from './letter-book.js';
import { type ReminderOptions, reminder } from './reminder.js';

export const LETTER_FORMATS = ['md', 'docx'] as const;
export type LetterFormat = (typeof LETTER_FORMATS)[number];

/** What all letters of one run are made with. */
export interface LetterMaking extends Pick<Making, 'theme' | 'fonts' | 'reference'> {
  readonly templates: Templates;
  readonly logo: Logo | undefined;
}

const TITLE: Bilingual = {
  id: 'Permintaan kelengkapan data: {agency}',
  en: 'Request for outstanding data: {agency}',
};

/**
 * The letter to one late agency as files, by format. Rejects with TemplateError where a template of the project does not
 * fit its data, with ReferenceDocumentError where the office's own document cannot be used.
 */
export async function renderReminder(
  checked: Model,
  agency: AgencyStatus,
  formats: readonly LetterFormat[],
  options: ReminderOptions,
  { templates, logo, ...making }: LetterMaking,
): Promise<Map<LetterFormat, Uint8Array>> {
  const model = withoutHoles(checked);
  const data = reminder(model, agency, options);
  const title = fillMessage(TITLE, { agency: data.agency }, voiceOf(model).language);
  const book = letterBook(model, { template: 'reminder', title, date: options.today, data, logo });
  const rendered = renderMarkdown(book, templates);
  const files = new Map<LetterFormat, Uint8Array>();
  for (const format of formats) files.set(format, await bytesOf(format));
  return files;

  async function bytesOf(format: LetterFormat): Promise<Uint8Array> {
    if (format === 'md') return Buffer.from(letterMarkdown(rendered));
    const { renderLetter } = await import('../render/docx/render-letter.js');
    return renderLetter(book, rendered, making);
  }
}

/** The letter's own Markdown: a book's part has a heading first, and a letter none. */
function letterMarkdown({ parts }: RenderedBook): string {
  const markdown = parts.find(({ kind }) => kind === 'front')?.markdown ?? '';
  return markdown.replace(/^#[^\n]*\n+/, '');
}
