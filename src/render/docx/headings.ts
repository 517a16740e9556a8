import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Block } from '../tokens/block.js';
import type { ReadPart } from '../tokens/read-parts.js';
import type { HeadingList } from './heading-numbers.js';
import { runsOf, wordsRun } from './inline.js';
import { typeSize } from './measures.js';
import { headingNumbering } from './numbering.js';
import type { Scribe } from './scribe.js';
import { headingStyle, style } from './style-ids.js';

/** Where the words of a part's title are, without its number: what the head of its pages repeats. */
export const titlePlace = (anchor: string): string => `title-${anchor}`;

/** The list that the headings of a part are numbered in. */
export function listOf({ kind }: Pick<ReadPart, 'kind'>): HeadingList | undefined {
  return kind === 'chapter' || kind === 'annex' ? kind : undefined;
}

/** A part's own heading: "BAB I", below it the title, and a rule. Before it an unseen line counts the chapter. */
export function partHeading(part: ReadPart, scribe: Scribe): Paragraph[] {
  const list = listOf(part);
  const title = scribe.bookmarks.around(titlePlace(part.anchor), [wordsRun(part.title)]);
  const isCounted = list !== undefined && scribe.headings.agrees(list, 1, part.label);
  const label = isCounted || part.label === '' ? [] : [wordsRun(part.label)];
  const lines = part.label === '' ? title : [...label, lineEnd(scribe), ...title];
  return [
    ...(list === 'chapter' ? [new Paragraph({ style: style.chapterCounter })] : []),
    new Paragraph({
      // The contents do not name themselves.
      style: part.kind === 'contents' ? style.contentsHeading : headingStyle(1),
      ...numberedIn(isCounted ? list : undefined, 1),
      children: scribe.bookmarks.around(part.anchor, lines),
    }),
    new Paragraph({ style: style.chapterRule }),
  ];
}

/** As small as the number before it, or it would make that line as high as the title's. */
function lineEnd({ theme }: Scribe): TextRun {
  return new TextRun({ size: typeSize(theme.type.subsection), break: 1 });
}

/** A heading inside a part. */
export function headingParagraph(
  { level, number, anchor, startsPage, content }: Extract<Block, { kind: 'heading' }>,
  list: HeadingList | undefined,
  scribe: Scribe,
): Paragraph {
  const isCounted = list !== undefined && scribe.headings.agrees(list, level, number);
  const label = isCounted || number === '' ? [] : [wordsRun(`${number} `)];
  return new Paragraph({
    style: headingStyle(level),
    // Programs do not agree whether the space above counts at the head of a page.
    ...(startsPage && { pageBreakBefore: true, spacing: { before: 0 } }),
    ...numberedIn(isCounted ? list : undefined, level),
    children: scribe.bookmarks.around(anchor, [...label, ...runsOf(content, scribe)]),
  });
}

/** A style's own numbering is the chapters'; annexes have theirs, and front matter none. */
function numberedIn(list: HeadingList | undefined, level: number): Pick<IParagraphOptions, 'numbering'> {
  if (list === 'chapter' || level > 3) return {};
  if (list === undefined) return { numbering: false };
  return { numbering: { reference: headingNumbering[list], level: level - 1, custom: true } };
}
