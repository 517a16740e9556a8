import type { Paper } from '../../theme/theme.js';
import { childOf, type Element, within } from './xml.js';

/** A sheet of the office's, upright, in twips. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the edge of the paper to the header and the footer. */
  readonly header: number;
  readonly footer: number;
}

const TWIPS_A_MILLIMETRE = 1440 / 25.4;
/** Narrower text, or larger paper (A3), is no page of a book. */
const LEAST_TEXT = 90 * TWIPS_A_MILLIMETRE;
const MOST_PAPER = 430 * TWIPS_A_MILLIMETRE;

/** The page of the first section that stands upright; undefined when there is none that a book can be set on. */
export function pageOf(body: Element): Page | undefined {
  for (const section of within(body, 'w:sectPr')) {
    const size = childOf(section, 'w:pgSz');
    const margins = childOf(section, 'w:pgMar');
    const of = (element: Element | undefined, name: string) =>
      Number(element?.attributes[`w:${name}`] ?? Number.NaN);
    const gutter = of(margins, 'gutter') || 0;
    const page: Page = {
      width: of(size, 'w'),
      height: of(size, 'h'),
      // Below zero Word means: whether or not the header fits.
      top: Math.abs(of(margins, 'top')),
      bottom: Math.abs(of(margins, 'bottom')),
      left: of(margins, 'left') + gutter,
      right: of(margins, 'right'),
      header: of(margins, 'header'),
      footer: of(margins, 'footer'),
    };
    if (page.height >= page.width && isUsable(page)) return page;
  }
  return undefined;
}

/** The page as the theme has it. */
export function millimetresOf(page: Page): Omit<Paper, 'id'> {
  const millimetres = (twips: number) => Math.round((twips / TWIPS_A_MILLIMETRE) * 10) / 10;
  const { top, bottom, left, right } = page;
  return {
    width: millimetres(page.width),
    height: millimetres(page.height),
    margin: {
      top: millimetres(top),
      bottom: millimetres(bottom),
      inner: millimetres(left),
      outer: millimetres(right),
    },
  };
}

function isUsable(page: Page): boolean {
  const { width, height, top, bottom, left, right } = page;
  const values = Object.values<number>({ ...page });
  return (
    values.every((value) => value >= 0 && value <= MOST_PAPER) &&
    width - left - right >= LEAST_TEXT &&
    height - top - bottom >= LEAST_TEXT
  );
}
