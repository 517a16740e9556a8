import type { EnglishWords } from '../books/in-english.js';
import type { PrecompiledTemplates } from '../render/templates/load.js';

/** What a profile's books in English have instead: templates of the same names, and the profile's own words. */
export interface EnglishLook {
  readonly templates: PrecompiledTemplates;
  readonly words: EnglishWords;
}

export declare const englishLooks: Readonly<Record<string, EnglishLook | undefined>>;
