import type { Arguments, Bilingual } from '../i18n/language.js';
import { ToldError } from '../i18n/told-error.js';

const messages = {
  missing: {
    id: 'Berkas atau folder {path} tidak ada. Periksa penulisan namanya.',
    en: 'The file or folder {path} does not exist. Check the spelling.',
  },
  'not-allowed': {
    id: 'Tidak ada izin membaca {path}. Periksa izin berkas atau foldernya.',
    en: 'No permission to read {path}. Check the permissions of the file or folder.',
  },
  'not-found': {
    id: 'Tidak ada masterplan.yaml di {path} maupun di folder di atasnya. Pindah ke folder masterplan, atau buat yang baru dengan `masterplan init`.',
    en: 'There is no masterplan.yaml in {path} or in any folder above it. Go to the folder of a masterplan, or make a new one with `masterplan init`.',
  },
  special: {
    id: '{path} bukan berkas biasa, sehingga tidak dibuka. Ganti dengan berkas teks.',
    en: '{path} is not an ordinary file, so it is not opened. Replace it with a text file.',
  },
  'leads-nowhere': {
    id: 'Tautan {path} tidak menunjuk ke berkas apa pun. Ganti dengan berkas yang sebenarnya.',
    en: 'The link {path} leads to no file. Replace it with the real file.',
  },
  failed: {
    id: '{path} tidak dapat dibaca ({code}). Periksa namanya, tautannya, dan tempat penyimpanannya.',
    en: '{path} could not be read ({code}). Check its name, links on the way, and the disk.',
  },
} satisfies Record<string, Bilingual>;

export type ProjectProblem = keyof typeof messages;

/** There is no project to work on: the command cannot do its job. Told in both languages. */
export class ProjectError extends ToldError {
  readonly problem: ProjectProblem;

  constructor(problem: ProjectProblem, args: Arguments, cause?: unknown) {
    super(messages[problem], args, cause);
    this.problem = problem;
  }
}

/** Says in our words what the file system answered about `path`. Anything else is thrown again. */
export function projectErrorFrom(error: unknown, path: string): ProjectError {
  if (error instanceof ProjectError) return error;
  const code = errorCode(error);
  if (code === undefined) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new ProjectError('missing', { path }, error);
  if (code === 'EACCES' || code === 'EPERM') return new ProjectError('not-allowed', { path }, error);
  return new ProjectError('failed', { path, code }, error);
}

/** The file system's error code (`ENOENT`), or undefined when it is no such error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
