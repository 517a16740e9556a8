import type { ILevelsOptions, INumberingOptions, NumberingDefinition } from 'docx';
import type { HeadingList } from './heading-numbers.js';
import { hex, points, typeSize } from './measures.js';
import type { Scribe } from './scribe.js';
import { headingStyle, style } from './style-ids.js';

/*
 * docx writes the name of a list as `{name-0}` and looks for that in the finished text. The names hold a character
 * that no text of a book can, so that nobody's words are taken for one.
 */
const PRIVATE = '\ue010';
export const chapterNumbering = `${PRIVATE}chapters`;
export const sectionNumbering = `${PRIVATE}sections`;
const annexNumbering = `${PRIVATE}annexes`;
const bullets = `${PRIVATE}bullets`;

/** The list that the headings of a chapter or annex stand in. */
export const headingNumbering: Readonly<Record<HeadingList, string>> = {
  chapter: chapterNumbering,
  annex: annexNumbering,
};

const BULLETS = ['•', '–', '·'];
const DEEPEST = 9;
/** Room for a bullet or number, in points. */
const STEP = 20;

/**
 * The lists that every book has. Chapters count in Roman numerals and their sections in Arabic ones. Word could write
 * the one number as the other, LibreOffice cannot: so sections are a list of their own, whose first level is counted
 * by an unseen line at the head of each chapter.
 */
export function numberingOf({ theme, words, book }: Scribe): INumberingOptions {
  const look = { run: { size: typeSize(theme.type.subsection), color: hex(theme.colours.accent) } };
  return {
    config: [
      {
        reference: chapterNumbering,
        levels: [
          level(0, book.language === 'en' ? 'decimal' : 'upperRoman', `${words.chapter} %1`, 'space', {
            ...look,
            style: headingStyle(1),
          }),
        ],
      },
      {
        reference: sectionNumbering,
        levels: [
          level(0, 'decimal', '', 'nothing', { style: style.chapterCounter }),
          level(1, 'decimal', '%1.%2', 'tab', { ...hung(34), style: headingStyle(2) }),
          level(2, 'decimal', '%1.%2.%3', 'tab', { ...hung(40), style: headingStyle(3) }),
        ],
      },
      {
        reference: annexNumbering,
        levels: [
          level(0, 'upperLetter', `${words.annex} %1`, 'space', look),
          level(1, 'decimal', '%1.%2', 'tab', hung(34)),
          level(2, 'decimal', '%1.%2.%3', 'tab', hung(40)),
        ],
      },
      {
        reference: bullets,
        levels: everyLevel((at) =>
          level(at, 'bullet', BULLETS[at % BULLETS.length] ?? '•', 'tab', indented(at)),
        ),
      },
    ],
  };
}

/** The list that an item stands in: bullets for `undefined`, else numbers from `start` on. */
export function listNumbering(start: number | undefined): string | NumberingDefinition {
  if (start === undefined) return bullets;
  return {
    reference: `${PRIVATE}numbers-${start}`,
    levels: everyLevel((at) => ({ ...level(at, 'decimal', `%${at + 1}.`, 'tab', indented(at)), start })),
  };
}

/** The deepest level that Word has. */
export const listLevel = (depth: number): number => Math.min(depth, DEEPEST - 1);

/** How far the words of a list at this depth stand from the edge, in twips. */
export const listIndent = (depth: number): number => points(STEP * (listLevel(depth) + 1));

function level(
  at: number,
  format: 'decimal' | 'upperRoman' | 'upperLetter' | 'bullet',
  text: string,
  suffix: 'tab' | 'space' | 'nothing',
  look: NonNullable<ILevelsOptions['style']>,
): ILevelsOptions {
  return { level: at, format, text, suffix, alignment: 'left', style: look };
}

function everyLevel(make: (at: number) => ILevelsOptions): ILevelsOptions[] {
  return Array.from({ length: DEEPEST }, (_, at) => make(at));
}

function hung(room: number) {
  return { paragraph: { indent: { left: points(room), hanging: points(room) } } };
}

function indented(depth: number) {
  return { paragraph: { indent: { left: listIndent(depth), hanging: points(STEP) } } };
}
