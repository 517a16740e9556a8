import { inEnglish } from './books/in-english.js';
import { profileLooks } from './generated/templates.js';
import type { Model } from './model/model.js';
import type { PrecompiledTemplates } from './render/templates/load.js';

/** What the books of a model are made with, in the language of its project. */
export interface BookLook {
  /** By name; the names are the same in every language. */
  readonly templates: PrecompiledTemplates;
  /** The style sheet of the profile. */
  readonly css: string;
  /** The same masterplan, with the profile's titles and names in that language. */
  readonly model: Model;
}

/** The folder of a profile's templates in English, below its own. */
export const ENGLISH_FOLDER = 'en';

/** Templates, style and words for the books of a model. English is loaded only where it is asked for. */
export async function bookLook(model: Model): Promise<BookLook> {
  const { id } = model.profile;
  const look = profileLooks[id];
  if (look === undefined) throw new Error(`profile ${id} has no templates`);
  const indonesian = { templates: look.templates, css: look.theme, model };
  if (model.data.language !== 'en') return indonesian;
  const { englishLooks } = await import('./generated/english.js');
  const english = englishLooks[id];
  if (english === undefined) return indonesian;
  const templates = { ...look.templates, ...english.templates };
  return { templates, css: look.theme, model: inEnglish(model, english.words) };
}
