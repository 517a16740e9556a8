import type { Theme } from '../../theme/theme.js';

/** Word counts lengths in twips, a twentieth of a point, and type sizes in half points. */
const TWIPS_A_POINT = 20;
const TWIPS_A_MILLIMETRE = (TWIPS_A_POINT * 72) / 25.4;
const PIXELS_A_TWIP = 96 / (72 * TWIPS_A_POINT);

/** The line height of Source Sans 3 itself, the higher of the theme's faces, in ems. */
const FACE = 1.424;

/** A line that is as high as what stands in it: a picture. */
export const tight = { line: 240, lineRule: 'auto' } as const;

/** Points as twips. */
export const points = (value: number): number => Math.round(value * TWIPS_A_POINT);

/** Millimetres as twips. */
export const millimetres = (value: number): number => Math.round(value * TWIPS_A_MILLIMETRE);

/** A type size in points as Word's half points. */
export const typeSize = (value: number): number => Math.round(value * 2);

/** Twips as pixels at 96 to the inch, which pictures are measured in. */
export const pixels = (twips: number): number => Math.floor(twips * PIXELS_A_TWIP);

/** `#rrggbb` as Word writes it. */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

/**
 * Lines for letters of `size` points, in whole points. A multiple of a face's own height is rounded otherwise in
 * LibreOffice than in Word, and on a page the difference would be a line. What is higher makes its line higher.
 * @param leading line height in ems
 */
export function lineOf(
  size: number,
  leading = FACE,
): { readonly line: number; readonly lineRule: 'atLeast' } {
  return { line: points(Math.ceil(size * leading)), lineRule: 'atLeast' };
}

/** The sheet in twips, upright. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/** The theme's paper; the bound margin is the left one. */
export function sheetOf({ paper }: Theme): Sheet {
  const { top, bottom, inner, outer } = paper.margin;
  return {
    width: millimetres(paper.width),
    height: millimetres(paper.height),
    margin: {
      top: millimetres(top),
      bottom: millimetres(bottom),
      left: millimetres(inner),
      right: millimetres(outer),
    },
  };
}

/** The width of the text in twips, on an upright sheet or on one that lies across. */
export function textWidth({ width, height, margin }: Sheet, across: boolean): number {
  return (across ? height : width) - margin.left - margin.right;
}

/** The height of the text in twips, on an upright sheet or on one that lies across. */
export function textHeight({ width, height, margin }: Sheet, across: boolean): number {
  return (across ? width : height) - margin.top - margin.bottom;
}
