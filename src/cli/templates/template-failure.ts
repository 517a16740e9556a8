import type { Bilingual } from '../../i18n/language.js';
import { fillMessage } from '../../i18n/message.js';
import { ToldError } from '../../i18n/told-error.js';
import type { Project } from '../../load.js';
import { bookLook } from '../../look.js';
import type { Model } from '../../model/model.js';
import { mistakeFinding } from '../../render/templates/mistake-finding.js';
import { ownTemplates, templateFile } from '../../render/templates/own.js';
import { TemplateError, templateProblems } from '../../render/templates/template-error.js';
import { excerpt } from '../../reporters/excerpt.js';
import { linesOf } from '../../reporters/lines-of.js';
import { messageOf } from '../../reporters/message-of.js';
import { plainPaint } from '../../reporters/report.js';

/** Columns of the excerpt: what reads the message may be no terminal. */
const WIDTH = 80;

/** What a template is filled for. */
const BOOKS: Bilingual = { id: 'Buku', en: 'books' };

/**
 * An error of a template told to the people who have templates of their own: where in which file, with its line, and
 * what to do. Anything else, and a mistake of ours alone, is given back as it is.
 * @param what what was to be made: in Indonesian it begins the sentence
 */
export async function templateFailure(
  error: unknown,
  { templates }: Project,
  model: Model,
  what: Bilingual = BOOKS,
): Promise<unknown> {
  const own = ownTemplates(templates, (await bookLook(model)).templates);
  if (!(error instanceof TemplateError) || own.size === 0) return error;
  const found = mistakeFinding(error, own);
  if (found === undefined) return isThroughAnchors(error) ? brokenOurs(error, [...own.keys()]) : error;
  const { file, line, column } = found.place;
  const source = [...own.values()].find(({ name }) => name === file) ?? { name: file, text: '' };
  const lines = excerpt(linesOf(source), found.place, WIDTH, plainPaint);
  const marks = lines.map((_, at) => `\n{line${at}}`).join('');
  const problem = { id: messageOf(found, 'id'), en: messageOf(found, 'en') };
  return new ToldError(
    {
      id: `{what} tidak disusun karena templat {file} baris {line} kolom {column} keliru. {problem}${marks}`,
      en: `No {what} were made, because of the template {file}, line {line}, column {column}. {problem}${marks}`,
    },
    { what, file, line, column, problem, ...Object.fromEntries(lines.map((one, at) => [`line${at}`, one])) },
    error,
  );
}

/** The anchors of a book are common to all its chapters; nothing else reaches from an own template into one of ours. */
function isThroughAnchors({ reason }: TemplateError): boolean {
  return reason === templateProblems.unknownTarget || reason === templateProblems.anchorTwice;
}

/** Where an own template has left out what one of ours refers to, only its author can say which. */
function brokenOurs(error: TemplateError, own: readonly string[]): ToldError {
  const { template, line, reason, args } = error;
  const problem = { id: fillMessage(reason, args, 'id'), en: fillMessage(reason, args, 'en') };
  return new ToldError(
    {
      id: 'Buku tidak disusun, karena templat bawaan {template} baris {line} tidak cocok lagi dengan templat Anda. {problem} Periksa penanda dalam {files}.',
      en: 'No books were made, because line {line} of the template {template} that ships does not fit yours any more. {problem} Look at the anchors in {files}.',
    },
    { template, line, problem, files: own.map(templateFile) },
    error,
  );
}
