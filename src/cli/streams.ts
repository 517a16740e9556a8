import type { Bilingual, Language } from '../i18n/language.js';

export interface WatchedStream {
  readonly failed: boolean;
}

interface Stream {
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  write(text: string): boolean;
}

// Filled by hand: `--version` comes through here too, and should not load what makes messages.
const LOST: Bilingual = {
  id: 'masterplan: Hasil tidak dapat ditulis: {why}.\n',
  en: 'masterplan: The output could not be written: {why}.\n',
};
const FULL: Bilingual = { id: 'tidak ada ruang lagi', en: 'no space is left' };

/**
 * Keeps a reader that went away (`| head`) from being an error, and makes any other lost output exit code 2,
 * also when the loss shows only after the command is done.
 */
export function watchStream(stream: Stream, talk: Stream | undefined, language: Language): WatchedStream {
  const state = { failed: false };
  stream.on('error', ({ code = 'EIO' }) => {
    if (code === 'EPIPE') return;
    if (!state.failed)
      talk?.write(LOST[language].replace('{why}', code === 'ENOSPC' ? FULL[language] : code));
    state.failed = true;
    process.exitCode = 2;
  });
  return state;
}
