import packageJson from '../../package.json' with { type: 'json' };
import type { Diagnostic, FindingType, Related, Severity } from '../diagnostics/diagnostic.js';
import type { Place, Span } from '../diagnostics/place.js';
import type { Language } from '../i18n/language.js';
import { fillMessage } from '../i18n/message.js';
import { printable } from '../i18n/printable.js';
import { summaryWords } from '../i18n/summary-words.js';
import { FindingNames, fingerprint } from './finding-names.js';
import { type Fix, fixOf } from './fix-of.js';
import type { Reporter, Scene } from './formats.js';
import { jsonLine } from './json-text.js';
import { markdownText } from './markdown-text.js';
import { messageOf } from './message-of.js';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const PROBLEM: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};

/** A finding on its way into a log: with its repair, and a name by which services know it again. */
export interface SarifResult {
  readonly finding: Diagnostic;
  readonly fix: Fix | undefined;
  readonly name: string;
}

/**
 * The findings as SARIF 2.1.0, one run: for code scanning and for editors. Files are named from the repository's root
 * (`%SRCROOT%`); a line of the document holds one finding.
 */
export const sarifReport: Reporter = function* ({ findings, files, language }, scene) {
  const types = new Map(findings.map(({ type }) => [type.id, type]));
  const sources = new Map(files.map((file) => [file.name, file]));
  const names = new FindingNames(scene);
  function* results(): Iterable<SarifResult> {
    for (const finding of findings)
      yield { finding, fix: fixOf(finding, sources), name: names.next(finding) };
  }
  yield* sarifLog([...types.values()], results(), language, scene);
};

/**
 * A log with one run.
 * @param types of all findings, each once
 * @param invocations what went wrong in the run itself; absent where nothing did
 */
export function* sarifLog(
  types: readonly FindingType[],
  results: Iterable<SarifResult>,
  language: Language,
  scene: Scene,
  invocations?: readonly object[],
): Iterable<string> {
  const sorted = [...types].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexes = new Map(sorted.map(({ id }, index) => [id, index]));
  const driver = {
    name: packageJson.name,
    version: packageJson.version,
    language,
    rules: sorted.map((type) => rule(type, language)),
  };
  yield '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\n';
  yield `"tool":${jsonLine({ driver })},\n"language":"${language}","columnKind":"utf16CodeUnits",\n`;
  if (invocations) yield `"invocations":${jsonLine(invocations)},\n`;
  yield '"originalUriBaseIds":{"%SRCROOT%":{"description":{"text":"The root of the repository."}}},\n"results":[';
  let separator = '\n';
  for (const { finding, fix, name } of results) {
    const result = {
      ruleId: finding.type.id,
      ruleIndex: indexes.get(finding.type.id),
      level: LEVEL[finding.severity],
      message: { text: plain(messageOf(finding, language)) },
      locations: [location(finding, scene)],
      relatedLocations: relatedLocations(finding.related, language, scene),
      // Not `primaryLocationLineHash`: GitHub computes that from the line, and warns where it finds another.
      partialFingerprints: { 'itemPath/v1': fingerprint(name) },
      fixes: fixes(finding, fix, language, scene),
    };
    yield separator + jsonLine(result);
    separator = ',\n';
  }
  yield '\n]}]}\n';
}

function rule(type: FindingType, language: Language) {
  const { id, severity, stage, errorFrom } = type;
  const words = summaryWords[language];
  const title = type.title[language];
  const why = type.why[language];
  const fix = type.fix[language];
  return {
    id,
    // SARIF asks for a name that is an identifier: SwotWeightsSum.
    name: id.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: `${words.why}: ${why}\n\n${words.fix}: ${fix}`,
      markdown: `**${words.why}.** ${markdownText(why)}\n\n**${words.fix}.** ${markdownText(fix)}`,
    },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: [id.split('/')[0]], 'problem.severity': PROBLEM[severity], stage, errorFrom },
  };
}

function location({ place }: Diagnostic, scene: Scene) {
  const item = scene.itemPath(place.path);
  return {
    physicalLocation: physicalLocation(place, scene),
    ...(item === '' ? {} : { logicalLocations: [{ fullyQualifiedName: printable(item) }] }),
  };
}

function relatedLocations(related: readonly Related[], language: Language, scene: Scene) {
  if (related.length === 0) return undefined;
  return related.map(({ message, args, place }, index) => ({
    id: index + 1,
    physicalLocation: physicalLocation(place, scene),
    message: { text: plain(fillMessage(message, args, language)) },
  }));
}

function fixes({ type }: Diagnostic, fix: Fix | undefined, language: Language, scene: Scene) {
  if (fix === undefined) return undefined;
  const artifactChanges = [...fix].map(([file, edits]) => ({
    artifactLocation: artifactLocation(file, scene),
    replacements: edits.map(({ span, text }) => ({ deletedRegion: region(span), insertedContent: { text } })),
  }));
  return [{ description: { text: type.fix[language] }, artifactChanges }];
}

function physicalLocation(place: Place, scene: Scene) {
  return { artifactLocation: artifactLocation(place.file, scene), region: region(place) };
}

/** A file as a log names it. */
export function artifactLocation(file: string, scene: Scene) {
  // Half a surrogate pair has no bytes that could be percent-encoded.
  const name = scene.fromRepository(file).replace(/\p{Surrogate}/gu, '\ufffd');
  return { uri: name.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function region({ line, column, endLine, endColumn }: Span) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** Text for a plain SARIF message, in which `[words](target)` would be a link. */
export function plain(text: string): string {
  return printable(text).replaceAll('](', '] (');
}
