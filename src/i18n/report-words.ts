import type { Language } from './language.js';

interface ReportWords {
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly more: string;
  readonly moreInfo: string;
  readonly errors: string;
  readonly warnings: string;
  readonly infos: string;
  readonly clean: string;
  readonly inFiles: string;
  readonly silenced: string;
  readonly baseline: string;
  readonly explain: string;
  readonly fixable: string;
}

const id: ReportWords = {
  error: 'galat',
  warning: 'peringatan',
  info: 'info',
  more: '… dan {count} temuan lain. Tambahkan --all untuk melihat semuanya.',
  moreInfo: '… dan {count} info lain. Tambahkan --all untuk melihat semuanya.',
  errors: '{count} galat',
  warnings: '{count} peringatan',
  infos: '{count} info',
  clean: 'Tidak ada temuan',
  inFiles: 'dalam {count} berkas',
  silenced: '{count} temuan didiamkan dengan alasan.',
  baseline: '{count} temuan lama sudah dicatat.',
  explain: 'Penjelasan: masterplan explain {rule}',
  fixable:
    '{count} temuan dapat diperbaiki otomatis. Lihat dahulu dengan --diff, lalu perbaiki dengan --fix.',
};

const en: ReportWords = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  more: '… and {count} more findings. Add --all to see them all.',
  moreInfo: '… and {count} more notes. Add --all to see them all.',
  errors: '{count} errors',
  warnings: '{count} warnings',
  infos: '{count} infos',
  clean: 'No findings',
  inFiles: 'in {count} files',
  silenced: 'Silenced with a reason: {count}.',
  baseline: 'Noted in the baseline: {count}.',
  explain: 'Explanation: masterplan explain {rule}',
  fixable: '{count} findings can be mended automatically. Look first with --diff, then mend with --fix.',
};

export const reportWords: Readonly<Record<Language, ReportWords>> = { id, en };
