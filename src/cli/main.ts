import { CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { Bilingual, Language } from '../i18n/language.js';
import { BilingualCommand } from './bilingual-command.js';
import type { CommandSpec, Context, Flags } from './command-spec.js';
import { buildCommand } from './commands/build.js';
import { explainCommand } from './commands/explain.js';
import { fmtCommand } from './commands/fmt.js';
import { initCommand } from './commands/init.js';
import { mergeReportsCommand } from './commands/merge-reports.js';
import { rulesCommand } from './commands/rules.js';
import { statusCommand } from './commands/status.js';
import { templatesCommand } from './commands/templates.js';
import { validateCommand } from './commands/validate.js';
import { verifyCommand } from './commands/verify.js';
import { sayFailure } from './failure.js';
import { askedLanguage, languageFlag, systemLanguage } from './language.js';
import { nextStep } from './next-step.js';
import { type ExitCode, makeOutput } from './output.js';
import { watchStream } from './streams.js';

/** Every command, in the order of the help. A new command is its file and its line here. */
export const commands: readonly CommandSpec[] = [
  initCommand,
  validateCommand,
  statusCommand,
  buildCommand,
  verifyCommand,
  mergeReportsCommand,
  templatesCommand,
  fmtCommand,
  explainCommand,
  rulesCommand,
];

const SUMMARY: Bilingual = {
  id: 'Menyusun dan memeriksa masterplan smart city kabupaten/kota: YAML masuk, temuan atau empat buku keluar.',
  en: 'Drafts and validates smart-city masterplans of Indonesian regions: YAML in, findings or four books out.',
};
const LANGUAGE: Bilingual = { id: 'bahasa pesan: id atau en', en: 'language of messages: id or en' };
const VERSION: Bilingual = { id: 'tampilkan versi', en: 'show the version' };

/** The command line. Gives the exit code; never exits by itself, so that everything written arrives. */
export async function main(process: NodeJS.Process): Promise<ExitCode> {
  const { env, stdout, stderr } = process;
  const argv = asFlag(process.argv.slice(2));
  const asked = askedLanguage(argv, env);
  const language = asked ?? systemLanguage(env);
  const watched = [watchStream(stdout, stderr, language), watchStream(stderr, undefined, language)];
  const context: Context = {
    env,
    // Node makes this stream when it is first asked for, and few commands ask.
    get stdin() {
      return process.stdin;
    },
    output: (own) => makeOutput(asked ?? own ?? language, stdout, stderr),
  };
  let code: ExitCode = 0;
  try {
    const program = makeProgram(language, context, (result) => {
      code = result;
    });
    program.configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
    });
    const { operands, unknown } = program.parseOptions(argv);
    const [word] = operands;
    if (word !== undefined && !program.knows(word)) program.unknownCommand(word);
    if (operands.length + unknown.length === 0) await nextStep(context.output());
    else await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    // Commander says "stop here" with an error of its own when it has shown help or version.
    if (!(error instanceof CommanderError)) code = sayFailure(error, context.output(), env);
    else if (error.exitCode !== 0) code = 2;
  }
  return watched.some((stream) => stream.failed) ? 2 : code;
}

/** `help validate` is what people try before they know of `validate --help`. */
function asFlag(argv: readonly string[]): string[] {
  return argv[0] === 'help' ? [...argv.slice(1), '--help'] : [...argv];
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function makeProgram(language: Language, context: Context, done: (code: ExitCode) => void): BilingualCommand {
  const program = new BilingualCommand('masterplan', language);
  program.description(SUMMARY[language]).version(packageJson.version, '-V, --version', VERSION[language]);
  program.option('--lang <id|en>', LANGUAGE[language], languageFlag);
  for (const spec of commands) {
    const command = new BilingualCommand(spec.name, language);
    command.description(spec.summary[language]);
    if (spec.argument) command.argument(spec.argument.name, spec.argument.text[language]);
    for (const { name, text, repeats } of spec.options) {
      if (repeats) command.option(name, text[language], collect);
      else command.option(name, text[language]);
    }
    command.option('--lang <id|en>', LANGUAGE[language], languageFlag);
    command.addExamples(spec.examples);
    command.action(async (...words: unknown[]) => {
      const [first = []] = spec.argument ? words : []; // commander's order: argument, flags, command
      done(await spec.run([first].flat() as string[], command.opts<Flags>(), context)); // one word, or all of them
    });
    program.addCommand(command);
  }
  return program;
}
