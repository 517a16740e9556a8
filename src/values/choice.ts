/** One thing that may be chosen: what the file holds, what people are shown, and how else they write it. */
export interface Choice {
  readonly value: string | number;
  readonly label: string;
  readonly synonyms: readonly string[];
}
