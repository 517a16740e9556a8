import type { Severity } from '../diagnostics/diagnostic.js';
import { printable } from '../i18n/printable.js';
import { FindingNames, fingerprint } from './finding-names.js';
import type { Reporter } from './formats.js';
import { jsonLine } from './json-text.js';
import { messageOf } from './message-of.js';
import { relatedLines } from './related-lines.js';

const GRAVITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** The findings as GitLab's Code Quality report, a line each. Files are named from the repository's root. */
export const gitlabReport: Reporter = function* ({ findings, language }, scene) {
  const names = new FindingNames(scene);
  let separator = '[\n';
  for (const finding of findings) {
    const { type, severity, place } = finding;
    const others = relatedLines(finding, language, scene.fromRepository);
    const issue = {
      description: [printable(messageOf(finding, language)), ...others].join(' ↳ '),
      check_name: type.id,
      fingerprint: fingerprint(names.next(finding)),
      severity: GRAVITY[severity],
      location: {
        path: scene.fromRepository(place.file),
        lines: { begin: place.line, end: place.endLine },
      },
    };
    yield separator + jsonLine(issue);
    separator = ',\n';
  }
  yield findings.length === 0 ? '[]\n' : '\n]\n';
};
