import type { Diagnostic, FindingType, Related } from '../diagnostics/diagnostic.js';
import type { Argument, Arguments, Bilingual, Language } from '../i18n/language.js';
import { fillMessage } from '../i18n/message.js';
import { summaryWords } from '../i18n/summary-words.js';
import type { Reporter, Scene } from './formats.js';
import { markdownCode, markdownText } from './markdown-text.js';
import { plainPaint, type Report } from './report.js';
import { summaryLine } from './summary-line.js';

/**
 * The findings as a page for people: counted, then file by file, notes folded away, then each rule explained once.
 * Words of the project stand in code spans, so that they can be no markup, mention or link.
 */
export const markdownReport: Reporter = function* (report, scene) {
  const { findings, language } = report;
  yield* head(report);
  yield* byFile(
    findings.filter(({ severity }) => severity !== 'info'),
    language,
    scene,
  );
  const notes = findings.filter(({ severity }) => severity === 'info');
  if (notes.length > 0) {
    yield `\n<details>\n<summary>${summaryWords[language].info}: ${notes.length}</summary>\n`;
    yield* byFile(notes, language, scene);
    yield '\n</details>\n';
  }
  yield* markdownRules([...new Map(findings.map(({ type }) => [type.id, type])).values()], language);
};

function* head({ summary, language }: Report): Iterable<string> {
  const words = summaryWords[language];
  yield `## ${words.title}\n\n${summaryLine(summary, language, plainPaint)}\n`;
  yield `\n| ${words.severity} | ${words.count} |\n|---|--:|\n`;
  yield `| ${words.error} | ${summary.errors} |\n`;
  yield `| ${words.warning} | ${summary.warnings} |\n`;
  yield `| ${words.info} | ${summary.infos} |\n`;
}

/** The findings as lists under the names of their files. */
export function* byFile(findings: Iterable<Diagnostic>, language: Language, scene: Scene): Iterable<string> {
  let file: string | undefined;
  for (const finding of findings) {
    const { place } = finding;
    if (place.file !== file) yield `\n### ${markdownCode(scene.fromRepository(place.file))}\n\n`;
    file = place.file;
    yield* markdownItem(finding, language, scene);
  }
}

/** A finding as an item of a list, under the name of its file. */
function* markdownItem(finding: Diagnostic, language: Language, scene: Scene): Iterable<string> {
  const { type, severity, place, related } = finding;
  const words = summaryWords[language];
  const line = words.line.replace('{line}', String(place.line));
  const said = sentence(type.messages[finding.message], finding.args, language);
  yield `- **${words[severity]}**, ${line}: ${said} [${type.id}](#${anchor(type)})\n`;
  for (const other of related) yield `  - ${elsewhere(other, language, scene)}\n`;
}

function elsewhere({ message, args, place }: Related, language: Language, scene: Scene): string {
  return `${markdownCode(`${scene.fromRepository(place.file)}:${place.line}`)} ${sentence(message, args, language)}`;
}

/** Why each rule is there and how to mend what it finds, under headings that the items lead to. */
export function* markdownRules(types: readonly FindingType[], language: Language): Iterable<string> {
  if (types.length === 0) return;
  const words = summaryWords[language];
  yield `\n## ${words.rules}\n`;
  for (const type of [...types].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    yield `\n### ${type.id}\n\n${markdownText(type.title[language])}.\n\n`;
    yield `- **${words.why}.** ${markdownText(type.why[language])}\n`;
    yield `- **${words.fix}.** ${markdownText(type.fix[language])}\n`;
  }
}

/** What GitHub and GitLab call a heading that holds just the rule's id. */
function anchor({ id }: FindingType): string {
  return id.replaceAll('/', '');
}

/** A filled sentence in which words that could do something stand in a code span instead of quotation marks. */
function sentence(template: Bilingual | undefined, args: Arguments, language: Language): string {
  if (template === undefined) throw new Error('a finding without its sentence');
  const inert = Object.fromEntries(
    Object.entries(args).map(([name, argument]) => [name, inertArgument(argument)] as const),
  );
  const own = (text: string) =>
    markdownText(text).replace(/"\{(\w+)\}"/g, (mark, name: string) =>
      inert[name] === args[name] ? mark : `{${name}}`,
    );
  return fillMessage({ id: own(template.id), en: own(template.en) }, inert, language);
}

function inertArgument(argument: Argument): Argument {
  if (typeof argument === 'number') return argument;
  if (typeof argument === 'string') return inertText(argument);
  if ('id' in argument) return inertWords(argument);
  return argument.map((item) => (typeof item === 'string' ? inertText(item) : inertWords(item)));
}

/** Letters and spaces do nothing anywhere; everything else is shown as code. */
function inertText(text: string): string {
  return /^[\p{L} ]+$/u.test(text) ? text : markdownCode(text);
}

function inertWords({ id, en }: Bilingual): Bilingual {
  return { id: markdownText(id), en: markdownText(en) };
}
