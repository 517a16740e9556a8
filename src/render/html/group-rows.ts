import type { Token } from 'markdown-it';

/**
 * The tokens, with every row that only names the rows below it reaching over the whole table. Markdown cannot
 * say so; it shows as one bold cell among empty ones.
 */
export function joinGroupRows(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let row: Token[] | undefined;
  for (const token of tokens) {
    if (token.type === 'tr_close' && row !== undefined) {
      joined.push(...(groupCell(row) ?? row));
      row = undefined;
    }
    (row ?? joined).push(token);
    if (token.type === 'tr_open') row = [];
  }
  return joined;
}

function groupCell(row: readonly Token[]): Token[] | undefined {
  const title = groupTitle(row);
  const [open, , close] = row;
  if (title === undefined || open === undefined || close === undefined) return undefined;
  open.attrs = [
    ['class', 'group'],
    ['colspan', String(row.length / 3)],
  ];
  return [open, title, close];
}

/** The bold words that are all a row of several cells says. */
function groupTitle(row: readonly Token[]): Token | undefined {
  const said = row.filter(({ type, content }) => type === 'inline' && content !== '');
  const [title] = said;
  const inside = (title?.children ?? []).filter(({ type, content }) => type !== 'text' || content !== '');
  const isBold = inside.at(0)?.type === 'strong_open' && inside.at(-1)?.type === 'strong_close';
  return row.length > 3 && row[0]?.type === 'td_open' && said.length === 1 && isBold ? title : undefined;
}
