import { type Voice, voiceFor } from '../i18n/voice.js';
import type { Model } from '../model/model.js';

/** How the books of this project speak: in its own language, Indonesian unless it says otherwise. */
export function voiceOf({ data }: Pick<Model, 'data'>): Voice {
  return voiceFor(data.language ?? 'id');
}
