import type { View } from '../view.js';
import { commitment } from './commitment.js';
import { list } from './list.js';
import { profiles } from './profiles.js';
import { schedule } from './schedule.js';

export const book4Views = {
  'book-4/list': list,
  'book-4/profiles': profiles,
  'book-4/schedule': schedule,
  'book-4/commitment': commitment,
} as const satisfies Record<string, View>;
