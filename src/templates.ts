import { buildBooks } from './books/build-books.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { bookLook } from './look.js';
import type { Model } from './model/model.js';
import { tryChapters } from './render/markdown/try-chapters.js';
import { templatesWith } from './render/templates/load.js';
import { mistakeFinding } from './render/templates/mistake-finding.js';
import { checkOwnTemplates, ownTemplates } from './render/templates/own.js';
import type { SourceFile } from './source/tree.js';

/**
 * What is wrong with a region's own templates: how they are written, then, when that is in order, whether the chapters
 * that they have a part in can be filled with this model.
 */
export async function checkTemplates(files: readonly SourceFile[], checked: Model): Promise<Diagnostic[]> {
  const { templates: precompiled, model } = await bookLook(checked);
  const { templates, findings } = await checkOwnTemplates(files, precompiled);
  const own = ownTemplates(files, precompiled);
  if (templates === undefined || own.size === 0) return [...findings];
  const wanted = templatesWith(new Set(own.keys()), templates);
  const errors = buildBooks(model, { draft: true }).flatMap((book) => tryChapters(book, templates, wanted));
  const mistakes = errors.flatMap((error) => mistakeFinding(error, own) ?? []);
  // A partial that is wrong is wrong in every chapter that includes it.
  const places = new Map(
    mistakes.map((found) => [`${found.place.file}:${found.place.line}:${found.place.column}`, found]),
  );
  return [...findings, ...places.values()];
}
