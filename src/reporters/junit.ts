import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { atLeast } from '../diagnostics/summary.js';
import type { Language } from '../i18n/language.js';
import { inertLine, printable } from '../i18n/printable.js';
import { FindingNames } from './finding-names.js';
import type { Reporter, Scene } from './formats.js';
import { messageOf } from './message-of.js';
import { relatedLines } from './related-lines.js';

/**
 * The findings as JUnit XML: a suite for each file, a test for each finding. What makes the check fail has failed,
 * what does not is skipped, and a file without findings is one test that passed.
 */
export const junitReport: Reporter = function* ({ findings, files, language }, scene) {
  const byFile = new Map<string, Diagnostic[]>(files.map(({ name }) => [name, []]));
  for (const finding of findings) {
    const list = byFile.get(finding.place.file);
    if (list === undefined) byFile.set(finding.place.file, [finding]);
    else list.push(finding);
  }
  const names = new FindingNames(scene);
  const sound = [...byFile.values()].filter((list) => list.length === 0).length;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="masterplan" ${counts(findings, sound, scene)}>\n`;
  for (const [file, list] of byFile) {
    const name = xml(scene.fromRepository(file));
    yield `  <testsuite name="${name}" ${counts(list, list.length === 0 ? 1 : 0, scene)}>\n`;
    if (list.length === 0) yield `    <testcase classname="${name}" name="${name}" file="${name}"/>\n`;
    for (const finding of list) yield junitTest(finding, names.next(finding), language, scene);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
};

function counts(findings: readonly Diagnostic[], sound: number, { failOn }: Scene): string {
  const failures = findings.filter(({ severity }) => atLeast(severity, failOn)).length;
  const skipped = findings.length - failures;
  return `tests="${findings.length + sound}" failures="${failures}" errors="0" skipped="${skipped}"`;
}

/** A finding as a test that failed, or was skipped where it does not make the check fail. */
export function junitTest(finding: Diagnostic, name: string, language: Language, scene: Scene): string {
  const file = xml(scene.fromRepository(finding.place.file));
  const test = `classname="${file}" name="${xml(name)}" file="${file}"`;
  return `    <testcase ${test} line="${finding.place.line}">${outcome(finding, language, scene)}</testcase>\n`;
}

function outcome(finding: Diagnostic, language: Language, scene: Scene): string {
  const { severity, type, place } = finding;
  const message = messageOf(finding, language);
  if (!atLeast(severity, scene.failOn)) return `<skipped message="${xml(message)}"/>`;
  const where = `${scene.fromRepository(place.file)}:${place.line}:${place.column}`;
  const lines = [where, message, ...relatedLines(finding, language, scene.fromRepository)];
  return `<failure type="${type.id}" message="${xml(message)}">${lines.map((line) => xml(inertLine(line))).join('\n')}</failure>`;
}

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for XML, which besides the controls has no halves of surrogate pairs and not the last two of a plane. */
export function xml(text: string): string {
  return printable(text)
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (character) => ENTITY[character] ?? '');
}
