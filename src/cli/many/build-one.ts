import { join } from 'node:path';
import { loadProject } from '../../load.js';
import { validate } from '../../validate.js';
import { bookNumbers, isBook } from '../books/book-files.js';
import { buildToFolder } from '../books/build-to-folder.js';
import type { BuildJob, Outcome, Task } from './job.js';
import { excerptOf } from './validate-one.js';

/** Makes the books of one masterplan of many; none while there are errors, unless drafts are wanted. */
export async function buildOne(job: BuildJob, { root, path }: Task): Promise<Outcome> {
  const { limits, formats, draft, force, final, reference, out } = job;
  const project = await loadProject(root, limits);
  const { findings, summary, files, model } = await validate(project);
  const about = { region: model.data.region?.name, summary, types: [] };
  if (summary.errors > 0 && !draft) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    return { ...about, excerpt: await excerptOf(errors, files, root, job) };
  }
  const built = await buildToFolder(project, model, {
    formats,
    draft,
    force,
    final,
    reference,
    bookBytes: limits.bookBytes,
    books: bookNumbers(job.books, model.profile.books.length),
    out: out === undefined ? undefined : join(out, path),
    onStep: () => {},
  });
  const books = built.products.filter(isBook).length;
  const stale = built.stale.filter((name) => isBook({ name })).length;
  return { ...about, made: { books, stale, changed: built.changed } };
}
