import type { Token } from 'markdown-it';

/**
 * The words that name a place, as a link to it: what a reader copies to show somebody else the place. The link
 * ends where another one begins, since links cannot hold links.
 * @param id the place's own
 * @param render makes inline tokens HTML
 */
export function selfLink(
  id: string,
  words: readonly Token[],
  render: (tokens: readonly Token[]) => string,
): string {
  const other = words.findIndex(({ type }) => type === 'link_open' || type === 'footnote_ref');
  const end = other < 0 ? words.length : other;
  // Inside of bold words nothing can be parted.
  if (end === 0 || (words[end]?.level ?? 0) > 0) return render(words);
  return `<a class="self" href="#${id}">${render(words.slice(0, end))}</a>${render(words.slice(end))}`;
}
