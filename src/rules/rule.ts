import type { FindingType, Related, Severity, Stage, TextEdit } from '../diagnostics/diagnostic.js';
import type { Path, Place } from '../diagnostics/place.js';
import type { Arguments } from '../i18n/language.js';
import type { Model } from '../model/model.js';
import type { Absent } from './required.js';

export interface ReportOptions {
  /** Point at the key instead of the value. A path that is not there is always reported at its parent's key. */
  readonly part?: 'key' | 'value';
  readonly related?: readonly Related[];
  /** Point at these words inside the text at `path`, as far as they can be found in what is written there. */
  readonly words?: string;
  /** What the finding was computed from: it stays silent when one of these already has a finding. */
  readonly inputs?: readonly Path[];
  /** Lists whose rows were counted: silent when a row may have gone from one; what stands inside a row does not matter. */
  readonly counted?: readonly Path[];
  /** The whole section is absent: information until the stage that makes it an error. */
  readonly absent?: boolean;
  /** Overrides the rule's severity, never above it. */
  readonly severity?: Severity;
  readonly fix?: readonly TextEdit[];
}

/** Makes a finding of the rule that is being checked. */
export type Report<Message extends string> = (
  message: Message,
  path: Path,
  args?: Arguments,
  options?: ReportOptions,
) => void;

/** What a rule may ask besides the model. */
export interface RuleContext {
  /** Where a path is written, for related places. */
  place(path: Path, part?: 'key' | 'value'): Place;
  /** The edit that writes this id for the text at `path`; none where that takes more than one word. */
  replace(path: Path, id: string): readonly TextEdit[];
  /** The edits that write `text` (words, with no marks that YAML reads) wherever `words` stand in the text at `path`. */
  reword(path: Path, words: string, text: string): readonly TextEdit[];
  /** Whether something that could define ids of this kind has a finding already, or is due and absent. */
  incomplete(kind: string): boolean;
  /** Whether something that could refer to ids of this kind has a finding already. */
  unheard(kind: string): boolean;
  /** What the profile asks for, at this stage or a later one, and the document does not hold yet. */
  readonly absent: readonly Absent[];
  /** The day that rules count from, `YYYY-MM-DD`; undefined when the document has no date. */
  readonly asOf: string | undefined;
}

/** A finding type that looks for itself. One file a rule; its fixtures are its documentation. */
export interface Rule<Message extends string = string> extends FindingType<Message> {
  check(model: Model, report: Report<Message>, context: RuleContext): void;
}

/** Gives the rule back; its message names are checked where `report` uses them. */
export function defineRule<const Message extends string>(rule: Rule<Message>): Rule {
  return rule as Rule; // every rule only ever reports its own messages, which is all that `Message` guards
}

/** What a finding weighs at a stage (see FindingType). */
export function severityAt(type: FindingType, stage: Stage, options: ReportOptions = {}): Severity {
  const due = type.errorFrom !== undefined && stage >= type.errorFrom;
  if (due) return options.severity ?? 'error';
  if (stage < type.stage || options.absent) return 'info';
  return options.severity ?? type.severity;
}
