import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual, Language } from '../../i18n/language.js';
import { ToldError } from '../../i18n/told-error.js';
import { OutputError } from '../../output/output-error.js';
import { type Verified, verifyBooks } from '../../output/verify-books.js';
import { findRoot, ROOT_FILES } from '../../project/find-root.js';
import { MANIFEST_NAME } from '../../project/manifest-name.js';
import type { Limits } from '../../source/limits.js';
import { shownPath } from '../shown/shown-path.js';

/** The books against the project as it is now: `draft` means that they are drafts of it. */
export type PresentState = 'same' | 'draft' | 'changed';

/** What `masterplan verify` found. */
export interface VerifyReport {
  /** As a person here would write it. */
  readonly folder: string;
  readonly books: Verified;
  /** Undefined where books alone were to be checked. */
  readonly project: { readonly state: PresentState; readonly language: Language | undefined } | undefined;
  /** Whether the manifest is the expected one; undefined when none was expected. */
  readonly isExpected: boolean | undefined;
}

const messages = {
  neither: {
    id: 'Folder {path} tidak memuat masterplan.yaml dan tidak memuat {manifest}, jadi bukan folder masterplan dan bukan folder buku. Sebutkan salah satunya.',
    en: 'Folder {path} has neither a masterplan.yaml nor a {manifest}, so it is neither a masterplan nor a folder of books. Name one of them.',
  },
  'no-books': {
    id: 'Belum ada buku di {path}. Susun dahulu dengan masterplan build.',
    en: 'There are no books in {path} yet. Make them first with masterplan build.',
  },
  'not-ours': {
    id: 'Folder {path} tidak memuat manifes {manifest}, jadi tidak ada yang dapat dibandingkan. Periksa nama foldernya, atau susun ulang bukunya dengan masterplan build.',
    en: 'Folder {path} has no manifest {manifest}, so there is nothing to compare with. Check the name of the folder, or make the books again with masterplan build.',
  },
  'damaged-manifest': {
    id: 'Manifes {manifest} di {path} rusak atau diubah, jadi bukunya tidak dapat diperiksa. Ambil manifes yang asli, atau susun ulang bukunya ke folder lain dengan masterplan build --out.',
    en: 'The manifest {manifest} in {path} is damaged or was changed, so the books cannot be checked. Fetch the original manifest, or make the books again in another folder with masterplan build --out.',
  },
  'not-a-folder': {
    id: '{path} adalah berkas, bukan folder buku. Sebutkan foldernya.',
    en: '{path} is a file, not a folder of books. Name the folder.',
  },
  unreadable: {
    id: '{path} tidak dapat dibaca, jadi bukunya tidak dapat diperiksa. Periksa izinnya.',
    en: '{path} cannot be read, so the books cannot be checked. Check the permissions.',
  },
} satisfies Record<string, Bilingual>;

/** The books cannot be compared with anything: exit 2. */
class VerifyError extends ToldError {
  constructor(problem: keyof typeof messages, path: string, cause?: unknown) {
    super(messages[problem], { path, manifest: MANIFEST_NAME }, cause);
  }
}

/**
 * Compares the books of a project, or a folder of books, with their manifest. Nothing is written.
 * @param path a project or a folder of books; the project around this folder when undefined
 * @param expected the SHA-256 that the manifest should have, in lower case
 * @throws ToldError when there are no books, or none that this tool made
 */
export async function verify(
  path: string | undefined,
  limits: Partial<Limits>,
  expected: string | undefined,
): Promise<VerifyReport> {
  const { folder, root } = await booksFolder(path);
  const shown = root === undefined ? folder : shownPath(folder);
  const books = readBooks(folder, shown);
  return {
    folder: shown,
    books,
    project: root === undefined ? undefined : await presentState(root, limits, books.input),
    isExpected: expected === undefined ? undefined : expected === books.manifest,
  };
}

/** A folder that was named and is nothing of ours is refused: the books of a project around it are not those meant. */
async function booksFolder(path: string | undefined): Promise<{ folder: string; root?: string }> {
  const named = path ?? '.';
  if (existsSync(join(named, MANIFEST_NAME))) return { folder: named };
  const isRoot = ROOT_FILES.some((name) => existsSync(join(named, name)));
  if (path !== undefined && !isRoot && existsSync(named) && statSync(named).isDirectory())
    throw new VerifyError('neither', path);
  const { root } = await findRoot(named);
  return { folder: join(root, 'books'), root };
}

function readBooks(folder: string, shown: string): Verified {
  try {
    const books = verifyBooks(folder);
    if (books === undefined) throw new VerifyError('no-books', shown);
    return books;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    const { problem } = error;
    const known = problem === 'not-ours' || problem === 'damaged-manifest' || problem === 'not-a-folder';
    throw new VerifyError(known ? problem : 'unreadable', shown, error);
  }
}

async function presentState(root: string, limits: Partial<Limits>, input: string) {
  const { inputHash, loadProject, validate } = await import('./present-work.js');
  const project = await loadProject(root, limits);
  const { model } = await validate(project);
  const isMadeAs = (draft: boolean) => inputHash(project, model, JSON.stringify({ draft })) === input;
  const state: PresentState = isMadeAs(false) ? 'same' : isMadeAs(true) ? 'draft' : 'changed';
  return { state, language: model.data.language };
}
