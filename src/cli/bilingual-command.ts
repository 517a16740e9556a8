import { type Argument, Command, type Help, type Option } from 'commander';
import { nearest } from '../diagnostics/nearest.js';
import type { Bilingual, Language } from '../i18n/language.js';
import type { CommandSpec } from './command-spec.js';
import { UsageError } from './usage-error.js';
import { valueWords } from './value-words.js';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Argumen:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
};

const HELP: Bilingual = { id: 'tampilkan bantuan ini', en: 'show this help' };
const OPTIONS_WORD: Bilingual = { id: '[pilihan]', en: '[options]' };
const COMMAND_WORD: Bilingual = { id: '<perintah>', en: '<command>' };
const EXAMPLES: Bilingual = { id: 'Contoh:', en: 'Examples:' };

const FOLDERS: ReadonlySet<string> = new Set(['path', 'dir']);
const TOO_MANY = {
  plain: { id: 'Terlalu banyak kata: "{word}".', en: 'Too many words: "{word}".' },
  folder: {
    id: 'Terlalu banyak kata: "{word}". Nama folder yang berspasi perlu tanda kutip.',
    en: 'Too many words: "{word}". A folder name with spaces needs quotes.',
  },
} as const;

/** Explanations beside the options are still broken between words in this few columns. */
const NARROW = 20;

/** Commander in two languages: its own sentences are replaced where it makes them, never matched afterwards. */
export class BilingualCommand extends Command {
  readonly language: Language;

  constructor(name: string, language: Language) {
    super(name);
    this.language = language;
    this.exitOverride();
    this.helpOption('-h, --help', HELP[language]);
    this.helpCommand(false);
    this.configureHelp({
      minWidthToWrap: NARROW,
      styleTitle: (title) => (language === 'id' ? (TITLES[title] ?? title) : title),
      commandUsage: (command) => usage(command, language),
      subcommandTerm: (command) =>
        [
          command.name(),
          ...command.registeredArguments.map((one) => argumentTerm(one, language)),
          ...(command.commands.length > 0 ? [COMMAND_WORD[language]] : []),
        ].join(' '),
      optionTerm: ({ flags }) => valueWords(flags, language),
      argumentTerm: (argument) => fullTerm(argument, language),
    } satisfies Partial<Help>);
  }

  /** The rest of a command's help, after the options. */
  addExamples(examples: CommandSpec['examples']): void {
    const lines = examples.map(({ name, text }) => `  ${name}\n    ${text[this.language]}`);
    this.addHelpText('after', `\n${EXAMPLES[this.language]}\n${lines.join('\n')}`);
  }

  knows(name: string): boolean {
    return this.commands.some((command) => command.name() === name);
  }

  /** A group of commands without a word after it: its help was wanted, so it is no mistake. */
  override help(): never {
    return super.help();
  }

  // Commander calls these by name when the command line is wrong; each would print English and exit with 1.

  unknownOption(flag: string): never {
    const known = this.options
      .flatMap(({ long, short }) => [long, short])
      .filter((name) => name !== undefined);
    throw didYouMean('option', flag, nearest(flag, known));
  }

  unknownCommand(name = this.args[0] ?? ''): never {
    throw didYouMean(
      'command',
      name,
      nearest(
        name,
        this.commands.map((command) => command.name()),
      ),
    );
  }

  missingArgument(name: string): never {
    throw new UsageError(
      { id: 'Perintah {command} memerlukan {name}.', en: 'Command {command} needs {name}.' },
      { command: this.name(), name: valueWords(`<${name}>`, this.language) },
    );
  }

  optionMissingArgument(option: Option): never {
    throw new UsageError(
      { id: 'Pilihan {flag} memerlukan nilai.', en: 'Option {flag} needs a value.' },
      { flag: valueWords(option.flags, this.language) },
    );
  }

  _excessArguments(words: readonly string[]): never {
    const takesFolder = this.registeredArguments.some((argument) => FOLDERS.has(argument.name()));
    throw new UsageError(takesFolder ? TOO_MANY.folder : TOO_MANY.plain, { word: words.at(-1) ?? '' });
  }
}

// Commander's own usage line says "[options]" in English.
function usage(command: Command, language: Language): string {
  const inner = command.registeredArguments.map((argument) => fullTerm(argument, language));
  if (command.commands.length > 0) inner.push(COMMAND_WORD[language]);
  return [fullName(command), OPTIONS_WORD[language], ...inner].join(' ');
}

/** With the words before it: `masterplan export forms`. */
function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

function argumentTerm(argument: Argument, language: Language): string {
  return valueWords(argument.required ? `<${argument.name()}>` : `[${argument.name()}]`, language);
}

/** As {@link argumentTerm}, and whether several are taken: `[path...]`. */
function fullTerm(argument: Argument, language: Language): string {
  const term = argumentTerm(argument, language);
  return argument.variadic ? `${term.slice(0, -1)}...${term.slice(-1)}` : term;
}

const WRONG = {
  option: {
    plain: { id: 'Pilihan {word} tidak dikenal.', en: 'Unknown option {word}.' },
    near: {
      id: 'Pilihan {word} tidak dikenal. Maksudnya {near}?',
      en: 'Unknown option {word}. Did you mean {near}?',
    },
  },
  command: {
    plain: { id: 'Perintah {word} tidak dikenal.', en: 'Unknown command {word}.' },
    near: {
      id: 'Perintah {word} tidak dikenal. Maksudnya {near}?',
      en: 'Unknown command {word}. Did you mean {near}?',
    },
  },
} as const;

function didYouMean(kind: keyof typeof WRONG, word: string, near: string | undefined): UsageError {
  return near === undefined
    ? new UsageError(WRONG[kind].plain, { word })
    : new UsageError(WRONG[kind].near, { word, near });
}
