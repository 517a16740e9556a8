import { escapeText } from '../../markdown/escape.js';
import { holdsReference } from '../../markdown/references.js';
import { expected, type Helper, type HelperCall, isMissing, textArgument, wrongValue } from '../helper.js';
import { MarkdownValue } from '../markdown-value.js';
import { TemplateError, templateProblems } from '../template-error.js';

/** What ties a book together: numbered tables and figures, references to them, footnotes. */
export const bookHelpers: readonly Helper[] = [
  {
    name: 'table',
    args: [1, 1],
    block: true,
    use: 'The numbered caption of the table that follows; on a line of its own right before it.',
    example: [
      '{{#table "tbl-gap"}}Kesenjangan {{name}}{{/table}}',
      'Tabel 4.1 Kesenjangan Kota {.caption #tbl-gap}',
    ],
    run: tableCaption,
  },
  {
    name: 'figure',
    args: [1, 1],
    use: "One of the book's figures with its numbered caption; on a line of its own.",
    example: ['{{figure "fig-swot"}}', '![…](gambar/buku-1/fig-swot.svg){.figure #fig-swot}'],
    run: figure,
  },
  {
    name: 'hasFigure',
    args: [1, 1],
    use: 'Whether the book has that figure.',
    example: ['{{#if (hasFigure "fig-swot")}}', ''],
    run: (call) => call.session.book.figures.has(textArgument(call) ?? ''),
  },
  {
    name: 'ref',
    args: [1, 1],
    use: 'A link to a table, figure, section or chapter (by anchor or chapter id), before or after it.',
    example: ['{{ref "tbl-gap"}}', '[Tabel 4.1](#tbl-gap)'],
    run: (call) => {
      const target = textArgument(call);
      return target && new MarkdownValue(call.session.references.refer(target, call.place));
    },
  },
  {
    name: 'note',
    args: [1, 1],
    use: 'Footnotes for a source id or a list of them; nothing when there are none.',
    example: ['Penduduk 132.434 jiwa{{note sources}}.', 'Penduduk 132.434 jiwa[^bps-2023].'],
    run: note,
  },
];

function tableCaption(call: HelperCall): MarkdownValue {
  const wish = textArgument(call) ?? '';
  const title = call.body.replace(/\s+/g, ' ').trim() || call.session.words.missing;
  if (holdsReference(title)) {
    throw new TemplateError(templateProblems.referenceInHeading, call.place, { heading: wish });
  }
  const listed = title.replace(/\[\^[^\]]+\]/g, '');
  const { label, anchor } = call.session.numberCaption('table', wish, listed, call.place);
  return new MarkdownValue(`\n\n${label} ${title} {.caption #${anchor}}\n\n`);
}

function figure(call: HelperCall): MarkdownValue {
  const { session, place } = call;
  const id = textArgument(call) ?? '';
  const picture = session.book.figures.get(id);
  if (picture === undefined) throw new TemplateError(templateProblems.unknownFigure, place, { figure: id });
  const title = escapeText(picture.title) || session.words.missing;
  const { label, anchor } = session.numberCaption('figure', id, title, place);
  const description = escapeText(isMissing(picture.description) ? picture.title : picture.description);
  const path = session.placePicture(id, picture.svg);
  return new MarkdownValue(
    `\n\n![${description}](${path}){.figure #${anchor}}\n\n${label} ${title} {.caption}\n\n`,
  );
}

function note(call: HelperCall): MarkdownValue {
  const [sources] = call.args;
  if (isMissing(sources)) return new MarkdownValue('');
  const ids: readonly unknown[] = Array.isArray(sources) ? sources : [sources];
  const marks = ids.map((id) => {
    if (typeof id !== 'string') throw wrongValue(call, expected.text, id);
    return call.session.cite(id) ?? call.session.words.missing;
  });
  return new MarkdownValue(marks.join(''));
}
