import type { IBaseParagraphStyleOptions, IParagraphStyleOptions } from 'docx';
import type { Theme } from '../../theme/theme.js';
import { hex, lineOf, points, typeSize } from './measures.js';
import { chapterNumbering, sectionNumbering } from './numbering.js';
import { headingStyle, style } from './style-ids.js';

type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** Headings; chapters, sections and what is in those are numbered through their styles. */
export function headingStyles(theme: Theme): Record<`heading${Level}`, IBaseParagraphStyleOptions> {
  const { chapter, section, subsection, body } = theme.type;
  const { accent, ink } = theme.colours;
  const make = (size: number, colour: string, before: number, after: number) =>
    heading(theme, size, colour, points(before), points(after));
  return {
    heading1: numbered(make(chapter, ink, 0, 5), chapterNumbering, 0),
    heading2: numbered(make(section, accent, 20, 7), sectionNumbering, 1),
    heading3: numbered(make(subsection, accent, 15, 5), sectionNumbering, 2),
    heading4: make(body, ink, 12, 4),
    heading5: make(body, ink, 10, 3),
    heading6: make(body, ink, 10, 3),
  };
}

/** The heading of the contents, which do not name themselves. */
export function contentsHeadingStyle(): IParagraphStyleOptions {
  return {
    id: style.contentsHeading,
    name: 'TOC Heading',
    basedOn: headingStyle(1),
    next: style.body,
    quickFormat: true,
    // The level of running text.
    paragraph: { outlineLevel: 9 },
  };
}

function heading(
  { fonts }: Theme,
  size: number,
  colour: string,
  before: number,
  after: number,
): IBaseParagraphStyleOptions {
  return {
    next: style.body,
    run: { font: fonts.heading, size: typeSize(size), bold: true, italics: false, color: hex(colour) },
    paragraph: {
      keepNext: true,
      keepLines: true,
      alignment: 'left',
      spacing: { before, after, ...lineOf(size) },
    },
  };
}

function numbered(
  options: IBaseParagraphStyleOptions,
  reference: string,
  level: number,
): IBaseParagraphStyleOptions {
  return { ...options, paragraph: { ...options.paragraph, numbering: { reference, level } } };
}
