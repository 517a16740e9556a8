/** The least contrast at which text of ordinary size can be read well: WCAG 2.2, success criterion 1.4.3. */
export const LEAST_CONTRAST = 4.5;

type Channels = readonly [red: number, green: number, blue: number];

/**
 * How much two colours (`#rrggbb`) differ in brightness, from 1 (not at all) to 21 (black and white).
 * WCAG 2.2, "contrast ratio": (L1 + 0.05) / (L2 + 0.05), with L1 the lighter of the two relative luminances.
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(channels(one)), luminance(channels(other))].sort(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

/** `colour` itself where it can be read on a light `ground`, else the nearest darker shade that can; all `#rrggbb`. */
export function readableOn(ground: string, colour: string): string {
  const from = channels(colour);
  for (let percent = 100; percent > 0; percent -= 1) {
    const shade = hex(from.map((value) => Math.round((value * percent) / 100)));
    if (contrast(shade, ground) >= LEAST_CONTRAST) return shade;
  }
  return '#000000';
}

function channels(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** WCAG 2.2, "relative luminance" of an sRGB colour: 0 for black, 1 for white. */
function luminance([red, green, blue]: Channels): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function hex(values: readonly number[]): string {
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
