import type { Helper } from '../helper.js';
import { bookHelpers } from './book.js';
import { formatHelpers } from './format.js';
import { logicHelpers } from './logic.js';
import { proseHelpers } from './prose.js';

/** Every helper a template can call, by name; docs/reference/templates.md is made from this list. */
export const helpers: ReadonlyMap<string, Helper> = new Map(
  [...formatHelpers, ...proseHelpers, ...bookHelpers, ...logicHelpers].map((helper) => [helper.name, helper]),
);
