import {
  type Diagnostic,
  defineFinding,
  finding,
  type Severity,
  type TextEdit,
} from '../../src/diagnostics/diagnostic.js';
import { type Path, pathText } from '../../src/diagnostics/place.js';
import { summarize } from '../../src/diagnostics/summary.js';
import type { Arguments, Language } from '../../src/i18n/language.js';
import { type ReportFormatId, reportFormats, type Scene } from '../../src/reporters/formats.js';
import type { Report } from '../../src/reporters/report.js';

/** A kind of finding whose sentence holds a text in quotation marks, one without, a list and words. */
export const sampleType = defineFinding({
  id: 'uji/contoh',
  severity: 'error',
  stage: 1,
  title: { id: 'Contoh aturan', en: 'A sample rule' },
  why: { id: 'Karena perlu.', en: 'Because it matters.' },
  fix: { id: 'Perbaiki <isinya>.', en: 'Mend <it>.' },
  messages: {
    said: { id: 'Nilai "{text}" salah.', en: 'The value "{text}" is wrong.' },
    more: {
      id: '"{text}" {text} {list} {words} {count}',
      en: '"{text}" {text} {list} {words} {count}',
    },
  },
});

interface Sample {
  readonly severity?: Severity;
  readonly message?: 'said' | 'more';
  readonly args?: Arguments;
  readonly file?: string;
  readonly path?: Path;
  readonly line?: number;
  readonly endLine?: number;
  readonly related?: boolean;
  readonly fix?: readonly TextEdit[];
}

/** A finding at `a.yaml`, line 2, columns 4 to 8, unless told otherwise. */
export function sample(what: Sample = {}): Diagnostic {
  const { severity = 'error', message = 'said', args = { text: 'x' }, file = 'a.yaml', path = ['a'] } = what;
  const { line = 2, endLine = line, related = false, fix } = what;
  const place = { file, path, line, column: 4, endLine, endColumn: 8 };
  const others = related ? [{ message: sampleType.messages[message], args, place }] : [];
  const found = { ...finding(sampleType, message, place, args, others), severity };
  return fix === undefined ? found : { ...found, fix };
}

export function sampleReport(
  findings: readonly Diagnostic[],
  language: Language = 'id',
  names: readonly string[] = ['a.yaml', 'b.yaml'],
): Report {
  const files = names.map((name) => ({ name, text: 'x: 1\na: desa\n' }));
  return { findings, files, summary: summarize(findings, files.length), language };
}

/** A project in the folder `kota` of its repository, read from that folder. */
export const scene: Scene = {
  failOn: 'error',
  fromReader: (file) => file,
  fromRepository: (file) => `kota/${file}`,
  itemPath: pathText,
};

/** The whole report in one text. */
export async function written(format: ReportFormatId, report: Report, at: Scene = scene): Promise<string> {
  const reporter = await reportFormats[format]();
  return [...reporter(report, at)].join('');
}
