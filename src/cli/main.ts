import { CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { Bilingual, Language } from '../i18n/language.js';
import { BilingualCommand } from './bilingual-command.js';
import type { CommandGroup, CommandSpec, Context, Flags } from './command-spec.js';
import { buildCommand } from './commands/build.js';
import { explainCommand } from './commands/explain.js';
import { exportGroup } from './commands/export.js';
import { exportDataCommand } from './commands/export-data.js';
import { exportFormsCommand } from './commands/export-forms.js';
import { exportRemindersCommand } from './commands/export-reminders.js';
import { fmtCommand } from './commands/fmt.js';
import { importCommand } from './commands/import.js';
import { initCommand } from './commands/init.js';
import { mergeReportsCommand } from './commands/merge-reports.js';
import { rulesCommand } from './commands/rules.js';
import { statusCommand } from './commands/status.js';
import { templatesCommand } from './commands/templates.js';
import { validateCommand } from './commands/validate.js';
import { verifyCommand } from './commands/verify.js';
import { askedLanguage, languageFlag, systemLanguage } from './language.js';
import { type ExitCode, makeOutput } from './output.js';
import { sayFailure } from './shown/failure.js';
import { nextStep } from './shown/next-step.js';
import { watchStream } from './streams.js';

/** Every command, in the order of the help. A new command is its file and its line here. */
export const commands: readonly CommandSpec[] = [
  initCommand,
  validateCommand,
  statusCommand,
  importCommand,
  exportFormsCommand,
  exportRemindersCommand,
  exportDataCommand,
  buildCommand,
  verifyCommand,
  mergeReportsCommand,
  templatesCommand,
  fmtCommand,
  explainCommand,
  rulesCommand,
];

/** First words of commands that have two. */
const groups: readonly CommandGroup[] = [exportGroup];

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
    const [first = '', second] = spec.name.split(' ');
    const above = second === undefined ? program : groupOf(program, first);
    above.addCommand(makeCommand(spec, second ?? first, language, context, done));
  }
  return program;
}

/** The command that others stand under; made when the first of them is. */
function groupOf(program: BilingualCommand, name: string): BilingualCommand {
  const before = program.commands.find((command) => command.name() === name);
  if (before instanceof BilingualCommand) return before;
  const { language } = program;
  const group = new BilingualCommand(name, language);
  const spec = groups.find((one) => one.name === name);
  if (spec !== undefined) {
    group.description(spec.summary[language]);
    group.addExamples(spec.examples);
  }
  group.option('--lang <id|en>', LANGUAGE[language], languageFlag);
  program.addCommand(group);
  return group;
}

function makeCommand(
  spec: CommandSpec,
  name: string,
  language: Language,
  context: Context,
  done: (code: ExitCode) => void,
): BilingualCommand {
  const command = new BilingualCommand(name, language);
  command.description(spec.summary[language]);
  if (spec.argument) command.argument(spec.argument.name, spec.argument.text[language]);
  for (const { name: option, text, repeats } of spec.options) {
    if (repeats) command.option(option, text[language], collect);
    else command.option(option, text[language]);
  }
  command.option('--lang <id|en>', LANGUAGE[language], languageFlag);
  command.addExamples(spec.examples);
  command.action(async (...words: unknown[]) => {
    const [first = []] = spec.argument ? words : []; // commander's order: argument, flags, command
    done(await spec.run([first].flat() as string[], command.opts<Flags>(), context)); // one word, or all of them
  });
  return command;
}
