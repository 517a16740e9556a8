/** The end of a block text without the line ends and spaces after it, so that both parsers agree on it. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && ' \t\r\n'.includes(text[at - 1] ?? 'x')) at--;
  return at;
}
