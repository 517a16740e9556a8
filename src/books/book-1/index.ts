import type { View } from '../view.js';
import { agencies } from './agencies.js';
import { closing } from './closing.js';
import { foreword } from './foreword.js';
import { future } from './future.js';
import { gaps } from './gaps.js';
import { glossary } from './glossary.js';
import { introduction } from './introduction.js';
import { readiness } from './readiness.js';
import { sources } from './sources.js';
import { swot } from './swot.js';

export const book1Views = {
  'book-1/foreword': foreword,
  'book-1/introduction': introduction,
  'book-1/future': future,
  'book-1/readiness': readiness,
  'book-1/gaps': gaps,
  'book-1/swot': swot,
  'book-1/closing': closing,
  'book-1/sources': sources,
  'book-1/agencies': agencies,
  'book-1/glossary': glossary,
} as const satisfies Record<string, View>;
