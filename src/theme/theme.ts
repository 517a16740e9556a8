/**
 * The design of the books, in one place: what figures, HTML, PDF and Word files all look up. Data only; each
 * format turns it into its own terms. `masterplan.config.yaml` may change the parts that an office decides on
 * (`adjustTheme`); everything else is ours.
 */
export interface Theme {
  readonly paper: Paper;
  readonly fonts: Fonts;
  readonly colours: Colours;
  readonly type: TypeScale;
}

/** Sheets that Indonesian offices print on; F4 is the local folio, 215 × 330 mm. */
export type PaperId = 'a4' | 'f4' | 'letter';

export interface Paper {
  readonly id: PaperId;
  /** All in millimetres. The inner margin is the bound one. */
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly inner: number;
    readonly outer: number;
  };
}

/** Family names. The first two ship with the package, see `data/fonts/`. */
export interface Fonts {
  /** Running text. */
  readonly body: string;
  /** Headings, tables, figures, captions. */
  readonly heading: string;
}

/** `#rrggbb`. Text colours have a contrast of at least 4.5 : 1 on paper. */
export interface Colours {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly strong: string;
  readonly paper: string;
  /** Behind table heads and boxes. */
  readonly tint: string;
  /** Headings, links, the cover's band. */
  readonly accent: string;
  /** The mark of what is not filled in, and the paper behind it. */
  readonly gap: string;
  readonly gapPaper: string;
  /** By dimension id; a profile's other dimensions take the accent. */
  readonly dimensions: Readonly<Record<string, string>>;
}

/** Sizes in points, distances in multiples of the body size. */
export interface TypeScale {
  readonly body: number;
  readonly table: number;
  readonly caption: number;
  readonly note: number;
  readonly chapter: number;
  readonly section: number;
  readonly subsection: number;
  readonly cover: number;
  /** Line height of running text. */
  readonly leading: number;
}

const margin = { top: 25, bottom: 25, inner: 30, outer: 22 };

/** What an office can choose by name. */
export const papers: Readonly<Record<PaperId, Paper>> = {
  a4: { id: 'a4', width: 210, height: 297, margin },
  f4: { id: 'f4', width: 215, height: 330, margin },
  letter: { id: 'letter', width: 215.9, height: 279.4, margin },
};

/** The theme of a project that says nothing else. */
export const defaultTheme: Theme = {
  paper: papers.a4,
  fonts: { body: 'Source Serif 4', heading: 'Source Sans 3' },
  colours: {
    ink: '#1d2329',
    quiet: '#545d66',
    line: '#d8d4cc',
    strong: '#8d8a84',
    paper: '#ffffff',
    tint: '#f3f1ec',
    accent: '#0b5177',
    gap: '#8a3a00',
    gapPaper: '#fdf1e4',
    // Six hues that stay apart for colour-blind readers, each dark enough to be text on paper.
    dimensions: {
      governance: '#1f5fa8',
      branding: '#8a3d8f',
      economy: '#8a5a00',
      living: '#b03a2e',
      society: '#00706b',
      environment: '#4a6b10',
    },
  },
  type: {
    body: 11,
    table: 9,
    caption: 9.5,
    note: 8.5,
    chapter: 22,
    section: 15,
    subsection: 12,
    cover: 34,
    leading: 1.45,
  },
};

/** The colour of a dimension: its own, else the accent. */
export function dimensionColour({ colours }: Theme, id: string): string {
  return Object.hasOwn(colours.dimensions, id) ? (colours.dimensions[id] ?? colours.accent) : colours.accent;
}
