import { type Diagnostic, finding, type Severity } from '../diagnostics/diagnostic.js';
import type { Path, Place } from '../diagnostics/place.js';
import { filePlace } from '../project/file-place.js';
import { fileTooLargeFinding } from '../project/findings.js';
import type { ReadAnswer } from '../project/read-source.js';
import type { Limits } from '../source/limits.js';
import { locateNearest } from '../source/locate.js';
import { parseYaml } from '../source/parse-yaml.js';
import type { SourceFile } from '../source/tree.js';
import { BASELINE_FORMAT, type BaselineEntry } from './baseline.js';
import { baselineFinding } from './findings.js';
import { BASELINE_MOST_MIB } from './settings.js';

/** An entry and the place it is written at. */
export interface PlacedEntry extends BaselineEntry {
  readonly place: Place;
}

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'info'] satisfies Severity[];

export type BaselineAnswer = { readonly entries: readonly PlacedEntry[] } | { readonly finding: Diagnostic };

/** The entries of a baseline file that was read or could not be, or what is wrong with it: then none of them holds. */
export function readBaseline(read: ReadAnswer, limits: Limits): BaselineAnswer {
  if ('file' in read) return entriesIn(read.file, limits);
  const { type, place } = read.finding;
  if (type !== fileTooLargeFinding) return read;
  return { finding: finding(baselineFinding, 'tooLarge', place, { limit: BASELINE_MOST_MIB }) };
}

function entriesIn(file: SourceFile, limits: Limits): BaselineAnswer {
  // JSON is YAML, and our reader of YAML knows where everything stands.
  const { tree, findings } = parseYaml(file, limits);
  const placeAt = (path: Path): Place =>
    tree === undefined ? filePlace(file.name) : locateNearest(tree, path, 'value');
  const data = parsed(file.text);
  if (data === undefined) {
    const place = findings[0]?.place ?? filePlace(file.name);
    return { finding: finding(baselineFinding, 'notJson', place) };
  }
  const wrong = (path: Path) => ({ finding: finding(baselineFinding, 'shape', placeAt(path)) });
  if (!isRecord(data)) return wrong([]);
  if (data.format !== BASELINE_FORMAT) return wrong(['format']);
  if (!Array.isArray(data.findings)) return wrong(['findings']);
  const entries: PlacedEntry[] = [];
  for (const [index, written] of data.findings.entries()) {
    const path = ['findings', index];
    const entry = entryOf(written);
    if (entry === undefined) return wrong(path);
    entries.push({ ...entry, place: placeAt(path) });
  }
  return { entries };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function entryOf(written: unknown): BaselineEntry | undefined {
  if (!isRecord(written)) return undefined;
  const { rule, item, severity, count = 1 } = written;
  if (typeof rule !== 'string' || typeof item !== 'string') return undefined;
  if (!isSeverity(severity) || typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) {
    return undefined;
  }
  return { rule, item, severity, count };
}

function isSeverity(value: unknown): value is Severity {
  return SEVERITIES.includes(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
