import type { ICharacterStyleOptions, IStylesOptions } from 'docx';
import type { Language } from '../../i18n/language.js';
import type { Theme } from '../../theme/theme.js';
import { contentsStyles } from './contents-styles.js';
import { coverStyles, titleStyle } from './cover-styles.js';
import { contentsHeadingStyle, headingStyles } from './heading-styles.js';
import { hex, lineOf, points, typeSize } from './measures.js';
import { paragraphStyles } from './paragraph-styles.js';
import type { Scribe } from './scribe.js';
import { charStyle, style } from './style-ids.js';

/** What Word checks the words of the book as. */
export const proofing: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** Room for "Gambar 10.12" before the words of a caption. */
const CAPTION_INDENT = points(62);

/** What the theme looks like in Word's styles. Next to nothing in the document is set by hand. */
export function stylesOf({ theme, book, sheet }: Scribe): IStylesOptions {
  const { fonts, type, colours } = theme;
  return {
    default: {
      document: {
        run: {
          font: fonts.body,
          size: typeSize(type.body),
          color: hex(colours.ink),
          language: { value: proofing[book.language] },
        },
        paragraph: { spacing: lineOf(type.body, type.leading) },
      },
      ...headingStyles(theme),
      title: titleStyle(theme),
      caption: {
        next: style.body,
        run: { font: fonts.heading, size: typeSize(type.caption), italics: false, color: hex(colours.ink) },
        paragraph: {
          keepLines: true,
          alignment: 'left',
          spacing: { before: points(12), after: points(6), ...lineOf(type.caption) },
          indent: { left: CAPTION_INDENT, hanging: CAPTION_INDENT },
          leftTabStop: CAPTION_INDENT,
        },
      },
      listParagraph: {
        basedOn: style.body,
        paragraph: { alignment: 'left', spacing: { after: points(2) }, contextualSpacing: false },
      },
      hyperlink: { run: { color: hex(colours.accent) } },
      footnoteText: {
        run: { font: fonts.heading, size: typeSize(type.note) },
        paragraph: { alignment: 'left', spacing: { after: points(2), ...lineOf(type.note) } },
      },
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: [
      ...paragraphStyles(theme, sheet),
      contentsHeadingStyle(),
      ...contentsStyles(theme),
      ...coverStyles(theme),
    ],
    characterStyles: characterStyles(theme),
  };
}

function characterStyles({ colours, fonts, type }: Theme): ICharacterStyleOptions[] {
  const accent = { bold: true, color: hex(colours.accent), font: fonts.heading };
  return [
    { id: charStyle.code, name: 'HTML Code', run: { font: 'Consolas', size: typeSize(type.table) } },
    {
      id: charStyle.missing,
      name: 'Missing',
      run: {
        italics: true,
        color: hex(colours.gap),
        shading: { type: 'clear', fill: hex(colours.gapPaper), color: 'auto' },
      },
    },
    { id: charStyle.captionNumber, name: 'Caption Number', run: accent },
    { id: charStyle.entryNumber, name: 'Entry Number', run: { color: hex(colours.accent) } },
  ];
}
