import { describe, expect, it } from 'vitest';
import { adjustTheme, type ThemeSettings } from '../../src/theme/adjust-theme.js';
import { defaultTheme, dimensionColour } from '../../src/theme/theme.js';

const none: ThemeSettings = { fontFiles: [], dimensions: {} };

describe('adjustTheme', () => {
  it('changes nothing when nothing is set', () => {
    expect(adjustTheme(defaultTheme, none)).toEqual(defaultTheme);
  });

  it('takes paper, fonts and colours, and leaves the rest', () => {
    const theme = adjustTheme(defaultTheme, {
      ...none,
      paper: 'f4',
      bodyFont: 'Noto Serif',
      accent: '#7a1f1f',
      dimensions: { living: '#444444', mobility: '#333333' },
    });
    expect(theme.paper).toMatchObject({ width: 215, height: 330 });
    expect(theme.fonts).toEqual({ body: 'Noto Serif', heading: 'Source Sans 3' });
    expect(theme.colours.accent).toBe('#7a1f1f');
    expect(theme.type).toBe(defaultTheme.type);
    const colours = ['living', 'mobility', 'economy', 'unknown'].map((id) => dimensionColour(theme, id));
    expect(colours).toEqual(['#444444', '#333333', '#8a5a00', '#7a1f1f']);
    expect(dimensionColour(defaultTheme, 'living')).toBe('#b03a2e');
  });
});
