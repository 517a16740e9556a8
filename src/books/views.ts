import { book1Views } from './book-1/index.js';
import { book2Views } from './book-2/index.js';
import { book3Views } from './book-3/index.js';
import { book4Views } from './book-4/index.js';
import type { View } from './view.js';

/** The view of every chapter, by `<book id>/<chapter id>` of the profile. */
export const views: Readonly<Record<string, View | undefined>> = {
  ...book1Views,
  ...book2Views,
  ...book3Views,
  ...book4Views,
};
