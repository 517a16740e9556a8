import type { Bilingual } from '../../i18n/language.js';
import type { Side } from '../../model/swot.js';

/** The four sides as a sentence names them. */
export const SIDE_NAMES: Readonly<Record<Side, Bilingual>> = {
  strengths: { id: 'kekuatan (strengths)', en: 'strengths' },
  weaknesses: { id: 'kelemahan (weaknesses)', en: 'weaknesses' },
  opportunities: { id: 'peluang (opportunities)', en: 'opportunities' },
  threats: { id: 'ancaman (threats)', en: 'threats' },
};
