import type { Argument, Arguments, Bilingual, Language } from '../i18n/language.js';
import { fillMessage } from '../i18n/message.js';
import { printable } from '../i18n/printable.js';
import { fitted } from './shown/fitted.js';
import type { PieceStream } from './shown/write-pieces.js';

/** 0 no errors · 1 findings at or above `--fail-on` · 2 could not do the job. */
export type ExitCode = 0 | 1 | 2;

interface Stream extends PieceStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Where a command speaks: the product goes to stdout, everything said about it to stderr. */
export interface Output {
  readonly language: Language;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** What was asked for; nothing else may go to stdout. */
  product(text: string): void;
  /** A sentence for the person at the keyboard, in lines as wide as the terminal. */
  say(sentence: Bilingual, args?: Arguments): void;
}

/** An output in `language` over two streams. */
export function makeOutput(language: Language, stdout: Stream, stderr: Stream): Output {
  return {
    language,
    stdout,
    stderr,
    product: (text) => {
      stdout.write(text);
    },
    say: (sentence, args = {}) => {
      stderr.write(`${fitted(sentenceText(sentence, args, language), stderr)}\n`);
    },
  };
}

// The sentences are ours and may break lines; what fills them is not and may not.
function sentenceText(sentence: Bilingual, args: Arguments, language: Language): string {
  const safe = Object.entries(args).map(([name, argument]) => [name, printableArgument(argument)] as const);
  return fillMessage(sentence, Object.fromEntries(safe), language);
}

function printableArgument(argument: Argument): Argument {
  if (typeof argument === 'string') return printable(argument);
  if (typeof argument === 'number' || 'id' in argument) return argument;
  return argument.map((item) => (typeof item === 'string' ? printable(item) : item));
}
