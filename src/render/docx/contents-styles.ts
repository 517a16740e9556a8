import type { IParagraphStyleOptions } from 'docx';
import type { Theme } from '../../theme/theme.js';
import { hex, lineOf, points, type Sheet, textWidth, typeSize } from './measures.js';
import { contentsStyle, style } from './style-ids.js';

/** Where the words of each level stand, in points; its number stands where those of the level above do. */
const TITLES = [62, 96, 136];
const CAPTION_TITLES = 66;

/** The lines of the contents and of the lists: number, words, dots, page. */
export function contentsStyles({ fonts, type, colours }: Theme): IParagraphStyleOptions[] {
  const line = (
    id: string,
    name: string,
    from: number,
    to: number,
    options: Line,
  ): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    run: { font: fonts.heading, size: typeSize(options.size), bold: options.bold, color: hex(colours.ink) },
    paragraph: {
      alignment: 'left',
      indent: { left: points(to), hanging: points(to - from) },
      spacing: { before: points(options.before), after: points(2), ...lineOf(options.size) },
    },
  });
  const levels = TITLES.map((to, index) =>
    line(contentsStyle(index + 1), `toc ${index + 1}`, index === 0 ? 0 : (TITLES[index - 1] ?? 0), to, {
      size: index === 0 ? type.body : type.caption + 0.5,
      bold: index === 0,
      before: index === 0 ? 8 : 0,
    }),
  );
  const captions = { size: type.caption + 0.5, bold: false, before: 3 };
  return [...levels, line(style.tableOfFigures, 'table of figures', 0, CAPTION_TITLES, captions)];
}

interface Line {
  readonly size: number;
  readonly bold: boolean;
  readonly before: number;
}

/** Where the page numbers end: at the right edge of the text. */
export function contentsTabs(sheet: Sheet) {
  return [{ type: 'right' as const, position: textWidth(sheet, false), leader: 'dot' as const }];
}
