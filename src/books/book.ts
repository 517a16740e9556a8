import type { Language } from '../i18n/language.js';

/**
 * A book as plain data: what the views make of the model and all that `render` ever sees.
 * Texts are as the author wrote them; nothing here is Markdown unless it says so.
 */
export interface BookDocument {
  /** `book-1`; names the output files. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly subtitle: string;
  /** "Kota Mojokerto": kind and name. */
  readonly region: string;
  /** "2023–2032". */
  readonly period: string;
  readonly version?: string | undefined;
  /** ISO date, or `YYYY-MM`. */
  readonly date?: string | undefined;
  /** Built with `--draft`: printed on the cover. */
  readonly draft: boolean;
  readonly fictional: boolean;
  readonly language: Language;
  readonly logo?: Logo | undefined;
  /** The regulation that enacts the masterplan, with number, year and subject; absent while there is none in force. */
  readonly enactment?: string | undefined;
  /** The document's status as printed: "Draf", "Final" … */
  readonly status: string;
  readonly chapters: readonly ChapterDocument[];
  /** Every figure a chapter may place, by id; the id is its anchor. Drawn when asked for. */
  readonly figures: Pick<ReadonlyMap<string, FigureDocument>, 'get' | 'has'>;
  /** Every footnote a chapter may cite, by source id; only the cited ones are printed. */
  readonly notes: ReadonlyMap<string, NoteDocument>;
}

export interface Logo {
  readonly data: Uint8Array;
  readonly mediaType: string;
  readonly alt: string;
}

export type ChapterKind = 'front' | 'chapter' | 'annex';

export interface ChapterDocument {
  /** Unique in its book; stable, since anchors are made from it. A front chapter `contents` marks the contents' place. */
  readonly id: string;
  readonly title: string;
  readonly kind: ChapterKind;
  /** The template's path in the profile's templates folder, without `.md.hbs`: `book-1/01-pendahuluan`. */
  readonly template: string;
  /** What the template sees: plain objects and lists. Every field a template names is there, `undefined` when unknown. */
  readonly data: object;
}

export interface FigureDocument {
  readonly svg: string;
  /** The caption, without "Gambar 2.1". */
  readonly title: string;
  /** What the picture says, for people who cannot see it. */
  readonly description: string;
}

export interface NoteDocument {
  readonly text: string;
  /** http(s) only; anything else is printed as text. */
  readonly url?: string | undefined;
}
