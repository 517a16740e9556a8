import { InternalHyperlink, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Entry } from '../markdown/rendered-book.js';
import { contentsTabs } from './contents-styles.js';
import { field, fieldEnd, fieldStart } from './fields.js';
import { wordsRun } from './inline.js';
import { points } from './measures.js';
import type { Scribe } from './scribe.js';
import { charStyle, contentsStyle, style } from './style-ids.js';

interface Line {
  readonly entry: Entry;
  readonly styleId: string;
}

/** Levels that the contents show: chapters, sections and what is in those. */
const DEEPEST = 3;

/** The contents, as Word's own table of contents with its lines filled in. */
export function contentsLines(scribe: Scribe): Paragraph[] {
  const lines: Line[] = [];
  const enter = (entries: readonly Entry[], level: number) => {
    for (const entry of entries) {
      lines.push({ entry, styleId: contentsStyle(level) });
      if (level < DEEPEST) enter(entry.children, level + 1);
    }
  };
  const self = scribe.rendered.parts.find(({ kind }) => kind === 'contents')?.anchor;
  // The contents do not name themselves.
  enter(
    scribe.rendered.contents.filter(({ anchor }) => anchor !== self),
    1,
  );
  return filledList(`TOC \\o "1-${DEEPEST}" \\h \\z \\u`, lines, scribe);
}

/** The list of tables or figures, as Word's own list of the captions that count `word`. */
export function captionLines(word: string, entries: readonly Entry[], scribe: Scribe): Paragraph[] {
  const lines = entries.map((entry) => ({ entry, styleId: style.tableOfFigures }));
  return filledList(`TOC \\h \\z \\c "${word}"`, lines, scribe);
}

function filledList(instruction: string, lines: readonly Line[], scribe: Scribe): Paragraph[] {
  const filled = lines.map(
    ({ entry, styleId }, index) =>
      new Paragraph({
        style: styleId,
        tabStops: contentsTabs(scribe.sheet),
        // Words without a number in front stand at the edge, and their first tab leads to the page.
        ...(entry.label === '' && { indent: { left: 0, hanging: 0 } }),
        children: [
          ...(index === 0 ? fieldStart(instruction) : []),
          new InternalHyperlink({
            anchor: scribe.bookmarks.name(entry.anchor),
            children: entryRuns(entry, scribe),
          }),
          ...(index === lines.length - 1 ? [fieldEnd()] : []),
        ],
      }),
  );
  // In a section's last line LibreOffice reads the foot first: the list would be open still, and swallow its number.
  return [...filled, new Paragraph({ spacing: { before: 0, after: 0, line: points(1), lineRule: 'exact' } })];
}

function entryRuns({ label, title, anchor }: Entry, { bookmarks }: Scribe): ParagraphChild[] {
  const tab = new TextRun({ children: [new Tab()] });
  return [
    ...(label === '' ? [] : [wordsRun(label, { style: charStyle.entryNumber }), tab]),
    wordsRun(title),
    tab,
    ...field(`PAGEREF ${bookmarks.name(anchor)} \\h`, ''),
  ];
}
