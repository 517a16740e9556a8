import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import type { Language } from '../i18n/language.js';
import { printable } from '../i18n/printable.js';
import { FindingNames, fingerprint } from './finding-names.js';
import type { Reporter, Scene } from './formats.js';
import { jsonLine } from './json-text.js';
import { messageOf } from './message-of.js';
import { relatedLines } from './related-lines.js';

const GRAVITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** The findings as GitLab's Code Quality report, a line each. Files are named from the repository's root. */
export const gitlabReport: Reporter = function* ({ findings, language }, scene) {
  const names = new FindingNames(scene);
  function* issues() {
    for (const finding of findings) yield gitlabIssue(finding, names.next(finding), language, scene);
  }
  yield* gitlabList(issues());
};

/** The issues as one document. */
export function* gitlabList(issues: Iterable<object>): Iterable<string> {
  let separator = '[';
  for (const issue of issues) {
    yield `${separator}\n${jsonLine(issue)}`;
    separator = ',';
  }
  yield separator === '[' ? '[]\n' : '\n]\n';
}

/** A finding as GitLab shows it; `name` is unique in the report, and stays when lines move. */
export function gitlabIssue(finding: Diagnostic, name: string, language: Language, scene: Scene): object {
  const { type, severity, place } = finding;
  const others = relatedLines(finding, language, scene.fromRepository);
  return {
    description: [printable(messageOf(finding, language)), ...others].join(' ↳ '),
    check_name: type.id,
    fingerprint: fingerprint(name),
    severity: GRAVITY[severity],
    location: {
      path: scene.fromRepository(place.file),
      lines: { begin: place.line, end: place.endLine },
    },
  };
}
