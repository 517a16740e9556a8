import type { View } from '../view.js';
import { actions } from './actions.js';
import { approval } from './approval.js';
import { closing } from './closing.js';
import { decrees } from './decrees.js';
import { foreword } from './foreword.js';
import { governance } from './governance.js';
import { indicators } from './indicators.js';
import { introduction } from './introduction.js';
import { programs } from './programs.js';
import { revisions } from './revisions.js';
import { roadmap } from './roadmap.js';
import { strategy } from './strategy.js';
import { traceability } from './traceability.js';
import { vision } from './vision.js';

/** The chapters of Book 2, Masterplan. */
export const book2Views: Readonly<Record<string, View>> = {
  'book-2/approval': approval,
  'book-2/foreword': foreword,
  'book-2/introduction': introduction,
  'book-2/vision': vision,
  'book-2/strategy': strategy,
  'book-2/actions': actions,
  'book-2/roadmap': roadmap,
  'book-2/governance': governance,
  'book-2/closing': closing,
  'book-2/programs': programs,
  'book-2/indicators': indicators,
  'book-2/traceability': traceability,
  'book-2/decrees': decrees,
  'book-2/revisions': revisions,
};
