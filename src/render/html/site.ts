import type { Theme } from '../../theme/theme.js';
import type { PageScripts } from './page-scripts.js';

/** One of the books that a site is made of, built this time or not. */
export interface SiteBook {
  readonly number: number;
  readonly title: string;
  /** Its page, relative to the folder of books. */
  readonly file: string;
}

/** What all pages of the books share. */
export interface Site {
  readonly theme: Theme;
  /** The CSS of the profile's `theme.css`. */
  readonly css: string;
  readonly scripts: PageScripts;
  /** In order. */
  readonly books: readonly SiteBook[];
}
