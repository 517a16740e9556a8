import type { Bilingual, Language } from '../i18n/language.js';
import type { ExitCode, Output } from './output.js';

/** An option or argument as `--help` shows it. `name` is what commander reads: `--out <folder>`. */
export interface Part {
  readonly name: string;
  readonly text: Bilingual;
}

/** An option: `--all` is there or not, `--out <folder>` has a value, and a `repeats` one has all it was given. */
export interface OptionPart extends Part {
  readonly repeats?: boolean;
}

/** What a command gets besides its own words. */
export interface Context {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: { readonly isTTY?: boolean };
  /** An output in this language: the project's, where no flag or setting asks for another. */
  output(language?: Language): Output;
}

export type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/**
 * A command: how it is called, and what it does. `run` loads what it needs when it is called, so that
 * `--help` and every other command do not pay for it.
 */
export interface CommandSpec {
  /** One word, or two for a command of a group: `export forms`. */
  readonly name: string;
  readonly summary: Bilingual;
  /** `[path]` takes one word at most, `<file...>` takes several. */
  readonly argument?: Part;
  readonly options: readonly OptionPart[];
  /** At least two: the command line, and what it is for. */
  readonly examples: readonly Part[];
  run(words: readonly string[], flags: Flags, context: Context): Promise<ExitCode>;
}

/** The first word of several commands. Alone it shows its help. */
export type CommandGroup = Pick<CommandSpec, 'name' | 'summary' | 'examples'>;
