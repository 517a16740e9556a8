import type { View } from '../view.js';
import { analysis } from './analysis.js';
import { commitment } from './commitment.js';
import { dimensions } from './dimensions.js';
import { glance } from './glance.js';
import { governance } from './governance.js';
import { indicators } from './indicators.js';
import { programs } from './programs.js';
import { quickWins } from './quick-wins.js';
import { reading } from './reading.js';
import { roadmap } from './roadmap.js';
import { vision } from './vision.js';

/** The chapters of Book 3, Ringkasan Eksekutif. */
export const book3Views: Readonly<Record<string, View>> = {
  'book-3/reading': reading,
  'book-3/glance': glance,
  'book-3/analysis': analysis,
  'book-3/vision': vision,
  'book-3/dimensions': dimensions,
  'book-3/programs': programs,
  'book-3/roadmap': roadmap,
  'book-3/indicators': indicators,
  'book-3/quick-wins': quickWins,
  'book-3/governance': governance,
  'book-3/commitment': commitment,
};
