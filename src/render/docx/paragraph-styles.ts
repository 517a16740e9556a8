import type { IBaseParagraphStyleOptions, IParagraphStyleOptions } from 'docx';
import type { Theme } from '../../theme/theme.js';
import { hex, lineOf, millimetres, points, type Sheet, textWidth, tight, typeSize } from './measures.js';
import { sectionNumbering } from './numbering.js';
import { headingStyle, style } from './style-ids.js';

/** How long the rule below the title of a part is. */
const RULE = millimetres(18);

/** As good as no height. */
const HAIR = { line: points(1), lineRule: 'exact' as const };

/** Running text, tables, heads and feet of pages. */
export function paragraphStyles(theme: Theme, sheet: Sheet): IParagraphStyleOptions[] {
  return [...textStyles(theme), ...partStyles(theme, sheet), ...tableStyles(theme), ...edgeStyles(theme)];
}

function textStyles({ colours, type }: Theme): IParagraphStyleOptions[] {
  return [
    named(style.body, 'Body Text', { paragraph: { alignment: 'both', spacing: { after: points(6) } } }),
    named(style.quote, 'Quote', {
      run: { color: hex(colours.ink) },
      paragraph: {
        indent: { left: points(16), right: points(16) },
        spacing: { before: points(4), after: points(8) },
        border: { left: { style: 'single', size: 12, space: 10, color: hex(colours.line) } },
      },
    }),
    named(style.code, 'HTML Preformatted', {
      run: { font: 'Consolas', size: typeSize(type.table) },
      paragraph: {
        spacing: { after: points(7), ...lineOf(type.table) },
        shading: { type: 'clear', fill: hex(colours.tint), color: 'auto' },
      },
    }),
    named(style.figure, 'Figure', {
      next: 'Caption',
      paragraph: { keepNext: true, alignment: 'center', spacing: { before: points(10), after: 0, ...tight } },
    }),
  ];
}

/** Lines at the head of a part that only count or are drawn. */
function partStyles({ colours }: Theme, sheet: Sheet): IParagraphStyleOptions[] {
  return [
    named(style.chapterCounter, 'Chapter Counter', {
      next: headingStyle(1),
      paragraph: {
        keepNext: true,
        spacing: { before: 0, after: 0, ...HAIR },
        numbering: { reference: sectionNumbering, level: 0 },
      },
    }),
    named(style.chapterRule, 'Chapter Rule', {
      next: style.body,
      paragraph: {
        keepNext: true,
        indent: { right: textWidth(sheet, false) - RULE },
        spacing: { before: points(3), after: points(20), ...HAIR },
        border: { top: { style: 'single', size: 12, space: 0, color: hex(colours.accent) } },
      },
    }),
  ];
}

function tableStyles({ colours, fonts, type }: Theme): IParagraphStyleOptions[] {
  const words = { font: fonts.heading, size: typeSize(type.table) };
  const cell = { alignment: 'left' as const, spacing: { before: 0, after: 0, ...lineOf(type.table) } };
  return [
    named(style.tableText, 'Table Text', { run: words, paragraph: cell }),
    named(style.tableHead, 'Table Head', {
      basedOn: style.tableText,
      run: { bold: true },
      paragraph: { keepNext: true },
    }),
    named(style.tableGroup, 'Table Group', {
      basedOn: style.tableText,
      run: { bold: true, color: hex(colours.accent) },
      paragraph: { keepNext: true },
    }),
    named(style.tableGap, 'Table Gap', {
      // Hardly a line, and room below it, which may fall off a page's end: a line would open a page for itself.
      paragraph: { spacing: { before: 0, after: points(9), ...HAIR } },
    }),
    named(style.sideBySide, 'Side By Side', { paragraph: { ...cell, keepNext: true } }),
  ];
}

function edgeStyles({ colours, fonts, type }: Theme): IParagraphStyleOptions[] {
  const run = { font: fonts.heading, color: hex(colours.quiet) };
  const spacing = { before: 0, after: 0, ...lineOf(type.note) };
  return [
    named(style.hairLine, 'Hair Line', { paragraph: { spacing: { before: 0, after: 0, ...HAIR } } }),
    named(style.header, 'header', {
      run: { ...run, size: typeSize(type.note) },
      paragraph: {
        spacing,
        border: { bottom: { style: 'single', size: 4, space: 5, color: hex(colours.line) } },
      },
    }),
    named(style.footer, 'footer', {
      run: { ...run, size: typeSize(type.caption) },
      paragraph: { spacing, alignment: 'center' },
    }),
  ];
}

function named(id: string, name: string, options: IBaseParagraphStyleOptions): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options };
}
