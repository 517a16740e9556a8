export type Language = 'id' | 'en';

/** A sentence in both languages; `{name}` marks where an argument goes. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** What may fill a `{name}`: numbers are written the language's way, lists are joined with "atau"/"or". */
export type Argument = string | number | Bilingual | readonly (string | Bilingual)[];
export type Arguments = Readonly<Record<string, Argument>>;
