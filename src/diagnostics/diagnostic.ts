import type { Arguments, Bilingual } from '../i18n/language.js';
import type { Place } from './place.js';

export type Severity = 'error' | 'warning' | 'info';

/** How far a document has come, and so what it is held to (1-4 are Bimtek I-IV, 5 is implementation). */
export type Stage = 1 | 2 | 3 | 4 | 5;

/**
 * A kind of finding: what `masterplan rules` lists and `masterplan explain` tells.
 * `id` is `section/name` and never changes once it has shipped.
 */
export interface FindingType<Message extends string = string> {
  readonly id: string;
  readonly severity: Severity;
  /** The stage from which it counts; before it the finding is information. */
  readonly stage: Stage;
  /** From this stage on a warning is an error. */
  readonly errorFrom?: Stage;
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly fix: Bilingual;
  readonly messages: Readonly<Record<Message, Bilingual>>;
}

export interface Related {
  readonly message: Bilingual;
  readonly args: Arguments;
  readonly place: Place;
}

/** Replaces a stretch of a file's text; offsets count UTF-16 units of the text as it was read, `end` is exclusive. */
export interface TextEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One finding at one place. Words are joined last, by a reporter, in the reader's language. */
export interface Diagnostic {
  readonly type: FindingType;
  readonly severity: Severity;
  readonly message: string;
  readonly args: Arguments;
  readonly place: Place;
  readonly related: readonly Related[];
  /** Mends it without changing what was meant; absent where only the author can know. */
  readonly fix?: readonly TextEdit[];
}

/** Gives the type back unchanged; it exists so that message names are checked where they are used. */
export function defineFinding<Message extends string>(type: FindingType<Message>): FindingType<Message> {
  return type;
}

/** Shared by the million findings that a damaged file may have. */
const NONE: readonly Related[] = [];

/** A finding of `type`, saying `message`, at `place`. */
export function finding<Message extends string>(
  type: FindingType<Message>,
  message: NoInfer<Message>,
  place: Place,
  args: Arguments = {},
  related: readonly Related[] = NONE,
): Diagnostic {
  return { type, severity: type.severity, message, args, place, related };
}

/** The finding with a safe repair, where there is one. */
export function withFix(found: Diagnostic, fix: readonly TextEdit[] | undefined): Diagnostic {
  return fix === undefined ? found : { ...found, fix };
}
