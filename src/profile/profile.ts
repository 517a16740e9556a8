/** An aspect (sub-aspek) of a dimension: id in the files, name in print. */
export interface AspectProfile {
  readonly id: string;
  readonly name: string;
}

export interface DimensionProfile {
  readonly id: string;
  readonly name: string;
  /** The Indonesian meaning, lower case: "tata kelola pemerintahan cerdas". */
  readonly meaning: string;
  /** Names seen in the wild for this dimension, as keys: "goverment". */
  readonly misnamed: readonly string[];
  readonly aspects: readonly AspectProfile[];
}

export type ChapterKind = 'front' | 'chapter' | 'annex';

export interface ChapterProfile {
  readonly id: string;
  readonly kind: ChapterKind;
  readonly title: string;
}

export interface BookProfile {
  readonly id: string;
  readonly title: string;
  /** Folder of its chapter templates, relative to the profile's own. */
  readonly folder: string;
  /** The parts of the document that it is made from, as paths: how complete it is, is counted over these. */
  readonly holds: readonly string[];
  readonly chapters: readonly ChapterProfile[];
}

/** What a kind of masterplan is made of. Profiles are data under `templates/`. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly dimensions: readonly DimensionProfile[];
  /** Paths required from a stage on; `*` is every key, `[]` every item. */
  readonly requires: Readonly<Record<string, readonly string[]>>;
  readonly evaluation: { readonly components: readonly string[] };
  readonly books: readonly BookProfile[];
}
