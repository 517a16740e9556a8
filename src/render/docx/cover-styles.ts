import type { IBaseParagraphStyleOptions, IParagraphStyleOptions } from 'docx';
import type { Theme } from '../../theme/theme.js';
import { hex, lineOf, points, typeSize } from './measures.js';
import { style } from './style-ids.js';

const NUMBER_SIZE = 14;
const PUBLISHER_SIZE = 20;

/** The title of a book, on its cover and half-title. */
export function titleStyle(theme: Theme): IBaseParagraphStyleOptions {
  return line(theme, theme.type.cover, theme.colours.ink, true, 8);
}

/** What stands around the title. */
export function coverStyles(theme: Theme): IParagraphStyleOptions[] {
  const { type, colours } = theme;
  return [
    { id: style.coverNumber, name: 'Cover Number', ...line(theme, NUMBER_SIZE, colours.accent, true, 10) },
    { id: style.subtitle, name: 'Subtitle', ...line(theme, type.section, colours.ink, false, 10) },
    { id: style.publisher, name: 'Publisher', ...line(theme, PUBLISHER_SIZE, colours.ink, true, 4) },
    { id: style.coverText, name: 'Cover Text', ...line(theme, type.body, colours.quiet, false, 3) },
  ];
}

function line(
  { fonts }: Theme,
  size: number,
  colour: string,
  bold: boolean,
  after: number,
): IBaseParagraphStyleOptions {
  return {
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: fonts.heading, size: typeSize(size), bold, color: hex(colour) },
    paragraph: { alignment: 'left', spacing: { before: 0, after: points(after), ...lineOf(size) } },
  };
}
