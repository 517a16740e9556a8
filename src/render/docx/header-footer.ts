import { Footer, Header, PageNumber, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { ReadPart } from '../tokens/read-parts.js';
import { field } from './fields.js';
import { titlePlace } from './headings.js';
import { wordsRun } from './inline.js';
import type { Scribe } from './scribe.js';
import { style } from './style-ids.js';

/** A light grey, half of which shows. */
const SILVER = 'D4D4D4';
/** From side to side of the text, in points. */
const WATERMARK_WIDTH = 430;

/** The head of a part's right-hand pages: its number and title. The title follows the heading when that is changed. */
export function runningHead(part: ReadPart, scribe: Scribe): Header {
  const label = part.label === '' ? [] : [wordsRun(`${part.label}  ·  `)];
  const title = field(`REF ${scribe.bookmarks.name(titlePlace(part.anchor))} \\* CHARFORMAT`, [
    wordsRun(part.title),
  ]);
  return headOf([...label, ...title], 'right', scribe);
}

/** The head of left-hand pages: which book it is. */
export function bookHead(scribe: Scribe): Header {
  const { number, title } = scribe.front;
  return headOf([wordsRun([number, title].filter((words) => words !== '').join(': '))], 'left', scribe);
}

/** The head of a page that shows none: the watermark of a draft still stands in it. */
export function bareHead(scribe: Scribe): Header {
  return new Header({ children: [new Paragraph({ style: style.hairLine, children: watermark(scribe) })] });
}

/** The foot of a page: its number. */
export function pageFoot(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Footer({ children: [new Paragraph({ style: style.footer, children: [number] })] });
}

/** The foot of a page that shows no number. */
export function bareFoot(): Footer {
  return new Footer({ children: [new Paragraph({ style: style.hairLine })] });
}

function headOf(words: readonly ParagraphChild[], alignment: 'left' | 'right', scribe: Scribe): Header {
  return new Header({
    children: [new Paragraph({ style: style.header, alignment, children: [...watermark(scribe), ...words] })],
  });
}

function watermark({ front }: Scribe): ParagraphChild[] {
  if (front.draft === '') return [];
  return [
    new TextWatermark({
      text: front.draft,
      font: 'Arial',
      color: SILVER,
      opacity: 0.4,
      width: WATERMARK_WIDTH,
    }),
  ];
}
