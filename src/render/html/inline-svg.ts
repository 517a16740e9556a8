import { escapeHtml } from './escape-html.js';

/**
 * One of our own figures, ready to stand inside a page: without an XML head, with ids no other figure has,
 * and with a name for people who cannot see it.
 * @param id unique in the page; becomes the prefix of every id in the picture
 */
export function inlineSvg(svg: string, id: string, description: string): string {
  const start = svg.indexOf('<svg');
  const picture = svg
    .slice(start)
    .trim()
    .replace(/(\sid=["'])/g, `$1${id}-`)
    .replace(/url\((["']?)#/g, `url($1#${id}-`)
    .replace(/(\s(?:xlink:)?href=["']#)/g, `$1${id}-`)
    .replace(/(\saria-(?:labelledby|describedby)=["'])([^"']*)/g, (_, name: string, ids: string) => {
      return name + ids.replace(/\S+/g, (one) => `${id}-${one}`);
    });
  const head = /^<svg[^>]*>/.exec(picture)?.[0] ?? '';
  const role = /\srole=/.test(head) ? '' : ' role="img"';
  const name = /\saria-label(?:ledby)?=/.test(head) ? '' : ` aria-label="${escapeHtml(description)}"`;
  return `<svg${role}${name}${picture.slice('<svg'.length)}`;
}
