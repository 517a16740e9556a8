import { proseLine, proseMarkdown } from '../../markdown/prose.js';
import { type Helper, textArgument } from '../helper.js';
import { MarkdownValue } from '../markdown-value.js';

/** Fields that an author may write in Markdown; everything else is printed as plain text. */
export const proseHelpers: readonly Helper[] = [
  {
    name: 'prose',
    args: [1, 1],
    use: 'A Markdown field as paragraphs, lists and tables, on a line of its own. Its headings become bold, its pictures their text.',
    example: ['{{prose overview}}', 'Kota ini **tumbuh**.'],
    run: (call) => {
      const text = proseMarkdown(textArgument(call) ?? '');
      return new MarkdownValue(`\n\n${text === '' ? call.session.words.missing : text}\n\n`);
    },
  },
  {
    name: 'cell',
    args: [1, 1],
    use: 'A Markdown field on one line, for table cells and sentences; list items are joined with semicolons.',
    example: ['| {{cell current}} |', '| satu; dua |'],
    run: (call) => {
      const text = proseLine(textArgument(call) ?? '');
      return text === '' ? undefined : new MarkdownValue(text);
    },
  },
];
