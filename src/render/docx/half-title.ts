import { Paragraph } from 'docx';
import { coverLine } from './cover-line.js';
import { points } from './measures.js';
import type { Scribe } from './scribe.js';
import { style } from './style-ids.js';

/** The page behind the cover: what the book is, what makes it binding, who answers for it. */
export function halfTitleBlocks({ front }: Scribe): Paragraph[] {
  const { number, title, subtitle, enactment, publisher, period, facts, fictional } = front;
  return [
    ...coverLine(number, style.coverNumber, { before: points(90) }),
    ...coverLine(title, style.title),
    ...coverLine(subtitle, style.subtitle),
    new Paragraph({ style: style.chapterRule }),
    ...coverLine(enactment, style.body),
    ...coverLine(publisher, style.publisher, { before: points(180) }),
    ...coverLine(period, style.coverText),
    ...facts.flatMap(([name, value], index) =>
      coverLine(`${name}: ${value}`, style.coverText, index === 0 ? { before: points(14) } : {}),
    ),
    ...coverLine(fictional, style.coverText, { look: { italics: true }, before: points(14) }),
  ];
}
