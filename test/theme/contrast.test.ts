import { describe, expect, it } from 'vitest';
import { contrast, readableOn } from '../../src/theme/contrast.js';
import { defaultTheme } from '../../src/theme/theme.js';

describe('contrast', () => {
  // The greys around the limit are those of WCAG's own examples; the blue is #0000ff, luminance 0.0722.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 1.05 / 0.1222],
    ['#ffff00', '#ffffff', 1.07],
  ])('of %s on %s', (colour, ground, ratio) => {
    expect(contrast(colour, ground)).toBeCloseTo(ratio, 2);
    expect(contrast(ground, colour)).toBe(contrast(colour, ground));
  });
});

describe('readableOn', () => {
  it('leaves alone what can be read', () => {
    expect(readableOn('#ffffff', '#767676')).toBe('#767676');
  });

  it.each(['#ffcc00', '#ff0000', '#00aaff', '#ffffff', '#777777'])(
    'makes %s no darker than it must be, and keeps its hue',
    (colour) => {
      const better = readableOn('#ffffff', colour);
      expect(contrast(better, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(better, '#ffffff')).toBeLessThan(4.75);
      const [from, to] = [colour, better].map((one) =>
        [1, 3, 5].map((at) => Number.parseInt(one.slice(at, at + 2), 16)),
      );
      const share = Math.max(...(to ?? [])) / Math.max(...(from ?? []));
      expect(to).toEqual((from ?? []).map((value) => expect.closeTo(value * share, -0.5)));
    },
  );
});

it('every colour of ours that is used for text can be read', () => {
  const { ink, quiet, accent, gap, gapPaper, tint, paper, dimensions } = defaultTheme.colours;
  for (const colour of [ink, quiet, accent, gap, ...Object.values(dimensions)]) {
    expect([colour, contrast(colour, paper) >= 4.5]).toEqual([colour, true]);
  }
  expect(contrast(gap, gapPaper)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5);
});
