import { escapeHtml } from './escape-html.js';

/** A file beside the page as a link to it; a name with a colon cannot become another kind of address. */
export function fileLink(file: string): string {
  return escapeHtml(`./${file.split('/').map(encodeURIComponent).join('/')}`);
}
