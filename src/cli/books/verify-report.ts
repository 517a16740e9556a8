import type { Bilingual, Language } from '../../i18n/language.js';
import { fillMessage } from '../../i18n/message.js';
import { inertLine, printable } from '../../i18n/printable.js';
import type { VerifyReport } from './verify-work.js';

/** How many files of each kind a person is shown; JSON has all. */
const MOST = 20;

const words = {
  whole: {
    id: 'Semua {count} berkas di {folder} utuh, sama persis dengan hasil penyusunan (masterplan {version}).',
    en: 'All {count} files in {folder} are intact, exactly as they were made (masterplan {version}).',
  },
  part: {
    id: '{intact} dari {count} berkas di {folder} utuh, sama persis dengan hasil penyusunan (masterplan {version}).',
    en: '{intact} of {count} files in {folder} are intact, exactly as they were made (masterplan {version}).',
  },
  more: { id: '  dan {count} lainnya', en: '  and {count} more' },
  manifest: { id: 'SHA-256 manifes:', en: 'SHA-256 of the manifest:' },
} satisfies Record<string, Bilingual>;

/** The kinds of files that are not as they should be, in the order in which they matter. */
const kinds = {
  edited: {
    id: 'Diubah dengan tangan sesudah disusun:',
    en: 'Changed by hand after they were made:',
  },
  missing: { id: 'Hilang dari folder:', en: 'Missing from the folder:' },
  foreign: { id: 'Bukan hasil penyusunan:', en: 'Not made by this tool:' },
  stale: {
    id: 'Masih hasil penyusunan sebelumnya, jadi angkanya dapat berbeda dengan buku lain:',
    en: 'Still of an earlier build, so the numbers may differ from those of other books:',
  },
} satisfies Record<string, Bilingual>;

const states = {
  same: {
    id: 'Buku ini memuat isi proyek yang sekarang.',
    en: 'The books show the project as it is now.',
  },
  draft: {
    id: 'Buku ini masih rancangan, sesuai dengan isi proyek yang sekarang.',
    en: 'The books are drafts of the project as it is now.',
  },
  changed: {
    id: 'Isi proyek sudah berubah sejak buku disusun. Susun lagi dengan masterplan build.',
    en: 'The project has changed since the books were made. Make them again with masterplan build.',
  },
} satisfies Record<string, Bilingual>;

const expectations = {
  met: {
    id: 'Manifes sama dengan yang dicatat.',
    en: 'The manifest is the one that was noted down.',
  },
  missed: {
    id: 'Manifes tidak sama dengan yang dicatat: buku ini bukan buku yang dicatat itu, walaupun utuh.',
    en: 'The manifest is not the one that was noted down: these are not those books, even where they are intact.',
  },
} satisfies Record<string, Bilingual>;

/** Whether everything is as it should be: exit 0. */
export function isAllIntact({ books, project, isExpected }: VerifyReport): boolean {
  const differing = books.edited.length + books.missing.length + books.foreign.length + books.stale.length;
  return differing === 0 && project?.state !== 'changed' && isExpected !== false;
}

/** What was found, for a person. */
export function verifyText({ folder, books, project, isExpected }: VerifyReport, language: Language): string {
  const count = books.intact.length + books.edited.length + books.missing.length;
  const intact = books.intact.length;
  const args = { count, intact, folder: printable(folder), version: printable(books.version) };
  const lines = [fillMessage(intact === count ? words.whole : words.part, args, language)];
  for (const kind of ['edited', 'missing', 'foreign', 'stale'] as const) {
    const names = books[kind];
    if (names.length === 0) continue;
    lines.push('', kinds[kind][language]);
    for (const name of names.slice(0, MOST)) lines.push(inertLine(`  ${printable(name)}`));
    if (names.length > MOST) lines.push(fillMessage(words.more, { count: names.length - MOST }, language));
  }
  lines.push('');
  if (project) lines.push(states[project.state][language]);
  if (isExpected !== undefined) lines.push(expectations[isExpected ? 'met' : 'missed'][language]);
  // On a line of its own: with words before it, it would not fit on a terminal of eighty columns.
  lines.push(words.manifest[language], `  ${books.manifest}`);
  return `${lines.join('\n')}\n`;
}

/**
 * What was found, for a program: `folder`, `manifest` (`sha256`, `version`, `input`, `expected`: true, false or null),
 * `project` (`same`, `draft`, `changed` or null), and the names of files under `intact`, `edited`, `missing`,
 * `foreign` and `stale`, all of them, by code point.
 */
export function verifyDocument({ folder, books, project, isExpected }: VerifyReport) {
  const { manifest: sha256, version, input, intact, edited, missing, foreign, stale } = books;
  return {
    folder,
    manifest: { sha256, version, input, expected: isExpected ?? null },
    project: project?.state ?? null,
    intact,
    edited,
    missing,
    foreign,
    stale,
  };
}
