import { type PaperId, papers, type Theme } from './theme.js';

/** What an office decides on in `masterplan.config.yaml`; what is absent stays as it is. */
export interface ThemeSettings {
  readonly paper?: PaperId | undefined;
  /** Names of font families. */
  readonly bodyFont?: string | undefined;
  readonly headingFont?: string | undefined;
  /** Fonts of the project itself, by their paths in it. */
  readonly fontFiles: readonly string[];
  /** All `#rrggbb`. */
  readonly accent?: string | undefined;
  /** By dimension id. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** A picture of the project, instead of the region's own. */
  readonly logo?: string | undefined;
}

/** The theme as an office wants it. */
export function adjustTheme(theme: Theme, settings: ThemeSettings): Theme {
  const { paper, bodyFont, headingFont, accent, dimensions } = settings;
  const { fonts, colours } = theme;
  return {
    ...theme,
    paper: paper === undefined ? theme.paper : papers[paper],
    fonts: { body: bodyFont ?? fonts.body, heading: headingFont ?? fonts.heading },
    colours: {
      ...colours,
      accent: accent ?? colours.accent,
      dimensions: { ...colours.dimensions, ...dimensions },
    },
  };
}
