import { contrast } from '../../theme/contrast.js';

/** The dark ground of the style sheet, and how far a colour must stand out from it to be read without effort. */
const GROUND = '#14181c';
const ENOUGH = 7;
/** Halvings of the way to white: a 64th of it cannot be seen. */
const STEPS = 6;

/**
 * A colour made for paper as text on a dark screen: the same hue, as light as it must be. Plain white mixed in
 * would make it grey, so its own strength is used up first.
 * @param colour `#rrggbb`; so is what is given back
 */
export function onDark(colour: string): string {
  const value = Number.parseInt(colour.slice(1), 16);
  const own = [value >> 16, (value >> 8) & 255, value & 255];
  const strength = 255 / Math.max(...own, 1);
  const lifted = (light: number) =>
    hex(own.map((part) => lift(part * (1 + (strength - 1) * Math.min(1, light * 2)), light)));
  if (contrast(colour, GROUND) >= ENOUGH) return colour;
  let dark = 0;
  let bright = 1;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (dark + bright) / 2;
    if (contrast(lifted(middle), GROUND) >= ENOUGH) bright = middle;
    else dark = middle;
  }
  return lifted(bright);
}

function lift(part: number, light: number): number {
  return part + (255 - part) * light;
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
