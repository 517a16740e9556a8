import type { Bilingual, Language } from '../i18n/language.js';
import type { Profile } from '../profile/profile.js';
import type { Choice } from '../values/choice.js';

/** The kinds of rows that agencies hand in. */
export const FORM_KINDS = ['programs', 'indicators', 'gaps', 'readiness', 'sources'] as const;
export type FormKindId = (typeof FORM_KINDS)[number];

/** What a column holds, and so how its cells are read and written. */
export type ColumnType =
  | 'text'
  | 'prose'
  | 'amount'
  | 'number'
  | 'percent'
  | 'year'
  /** Years from … to …: `2025–2027`. */
  | 'years'
  | 'date'
  | 'choice'
  | 'agency'
  | 'list';

/** What the columns of a form depend on. */
export interface FormScene {
  readonly profile: Profile;
  /** The years of the plan, in order; empty where unknown. */
  readonly years: readonly number[];
  /** The language of the masterplan, in which forms are written. */
  readonly language: Language;
  /** Units that the masterplan uses already, the most used one first. */
  readonly units: readonly string[];
  /** Whether the plan is being carried out, so that results are asked for. */
  readonly isImplementation: boolean;
}

/**
 * One column of a kind of rows. It is read from every layout and written into ours, so that both always agree; pages of
 * the guide are made from it.
 */
export interface FormColumn {
  /**
   * The field in the row's entity, its steps joined by dots: `years.start`. `{year}` and `{fund}` are filled from the
   * column's head and the row's fund: `budget.{year}.{fund}`. No fields are: `dimension` of a programme or an
   * indicator, which says in which list the row stands (a dimension's id, `enablers.policy` for a programme of an
   * enabling plan, `enablers` for an indicator of theirs); `fund` of a programme, whose money the amounts are; `agency`,
   * whose row it is (a programme's `lead`); `years` (type `years`), which stands for `years.start` and `years.end`; and
   * `budget`, an amount whose year the column does not say.
   */
  readonly key: string;
  readonly type: ColumnType;
  /** The head; with `{year}` where there is one column for each year. */
  readonly head: Bilingual;
  /** One sentence: what is to be written here. */
  readonly help: Bilingual;
  /** What a well-filled cell looks like: of a choice one of its labels, of a date `YYYY-MM-DD`. */
  readonly example: string | number;
  /** The same in English, where it differs; a choice is shown in the form's language anyway. */
  readonly exampleEn?: string;
  /** Heads that others give it, as `plainHead` writes them, the commonest first; `{year}` stands for a year. */
  readonly synonyms: readonly string[];
  /** In characters. */
  readonly width: number;
  readonly choices?: (scene: FormScene) => readonly Choice[];
  /** A choice that is not in the list is kept as written: units, for one. */
  readonly isFree?: boolean;
  /** Bounds of a number, both included. */
  readonly least?: number;
  readonly most?: number;
  /** Read from other people's tables only: our own form never shows it. */
  readonly isForeignOnly?: boolean;
  /** Our own form shows it only once the plan is being carried out. */
  readonly isResult?: boolean;
}

export interface FormKind {
  readonly id: FormKindId;
  /** The name on the tab. */
  readonly name: Bilingual;
  /** Other names of such sheets, as `plainHead` writes them. */
  readonly synonyms: readonly string[];
  /** One sentence: which rows belong here. */
  readonly intro: Bilingual;
  /** What else has to be known for filling it in. */
  readonly hint?: Bilingual;
  /** The first is always the row's code (`id`), which a new row leaves blank; readiness has none. */
  readonly columns: readonly FormColumn[];
  /** The key of the column without which a row is no row: a name, a text, a title. */
  readonly core: string;
}
