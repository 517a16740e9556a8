/*
 * The ids of styles that the document uses. Those that Word knows keep Word's ids, so that an office can restyle the
 * book, and its own document can stand in for ours.
 */

/** Of paragraphs. */
export const style = {
  title: 'Title',
  subtitle: 'Subtitle',
  coverNumber: 'CoverNumber',
  coverText: 'CoverText',
  publisher: 'Publisher',
  /** The unseen line that opens a chapter, and counts it for its sections. */
  chapterCounter: 'ChapterCounter',
  /** The short rule below the title of a part. */
  chapterRule: 'ChapterRule',
  contentsHeading: 'TOCHeading',
  body: 'BodyText',
  list: 'ListParagraph',
  quote: 'Quote',
  code: 'HTMLPreformatted',
  caption: 'Caption',
  figure: 'Figure',
  tableText: 'TableText',
  tableHead: 'TableHead',
  tableGroup: 'TableGroup',
  tableGap: 'TableGap',
  sideBySide: 'SideBySide',
  tableOfFigures: 'TableofFigures',
  /** An empty line that takes no room. */
  hairLine: 'HairLine',
  header: 'Header',
  footer: 'Footer',
  note: 'FootnoteText',
} as const;

/** `Heading1` … `Heading6`. */
export const headingStyle = (level: number): string => `Heading${Math.min(level, 6)}`;

/** `TOC1` … `TOC3`. */
export const contentsStyle = (level: number): string => `TOC${level}`;

/** Of characters. */
export const charStyle = {
  link: 'Hyperlink',
  noteReference: 'FootnoteReference',
  code: 'HTMLCode',
  missing: 'Missing',
  captionNumber: 'CaptionNumber',
  entryNumber: 'EntryNumber',
} as const;

/** Of tables. */
export const tableStyle = 'BookTable';
