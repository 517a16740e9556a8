import type { Language } from '../i18n/language.js';
import { type Voice, voiceFor } from '../i18n/voice.js';
import { defaultTheme, type Theme } from '../theme/theme.js';

/** What a figure is drawn with: the words and numbers of the books' language, and the theme's colours. */
export interface Pen extends Voice {
  readonly theme: Theme;
}

/** A pen for books in `language` that look like `theme`. */
export function penFor(language: Language, theme: Theme = defaultTheme): Pen {
  return { ...voiceFor(language), theme };
}
