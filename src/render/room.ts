import type { Theme } from '../theme/theme.js';
import type { Room } from './tokens/table-shape.js';

/** An average character of a sans-serif is about half as wide as it is high. */
const EMS_A_CHARACTER = 0.5;
const POINTS_A_MILLIMETRE = 72 / 25.4;

/** How many characters of table text stand side by side on the theme's page, upright and across. */
export function tableRoom({ paper, type }: Theme): Room {
  const { width, height, margin } = paper;
  const characters = (millimetres: number) =>
    Math.floor((millimetres * POINTS_A_MILLIMETRE) / (type.table * EMS_A_CHARACTER));
  return {
    portrait: characters(width - margin.inner - margin.outer),
    landscape: characters(height - margin.inner - margin.outer),
  };
}
