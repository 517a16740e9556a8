import { finding } from '../diagnostics/diagnostic.js';
import { parseExactly } from './exact/parse-exactly.js';
import { LARGE, parseExcerpt } from './exact/parse-excerpt.js';
import { emptyFileFinding } from './file-findings.js';
import { defaultLimits, type Limits, limitFlags } from './limits.js';
import { lineCount, placeOf } from './lines.js';
import type { Counted, Parsed } from './parsed.js';
import { readQuick } from './quick/read-quick.js';
import type { SourceFile } from './tree.js';
import { tooManyValuesFinding } from './yaml-findings.js';

/**
 * Reads a file's YAML 1.2 (core schema) into our tree. Never throws on bad input: a mistake is a finding.
 * Ordinary files are read from js-yaml's events, several times faster than by the exact parser, which takes over
 * where the text is wrong or unusual (docs/decisions/two-yaml-readers.md). `valuesBefore` were in the files read before.
 */
export function parseYaml(file: SourceFile, limits: Limits = defaultLimits, valuesBefore = 0): Counted {
  const answer = readQuick(file, limits, valuesBefore);
  if ('stoppedAt' in answer) {
    const parsed =
      file.text.length > LARGE ? parseExcerpt(file, answer.stoppedAt, limits) : parseExactly(file, limits);
    const isEmpty = !parsed.tree && parsed.findings.length === 0;
    // About one on each line; the exact parser does not count them.
    const values = Math.min(limits.values, valuesBefore + (parsed.tree ? lineCount(file) : 0));
    return { ...(isEmpty ? empty(file) : parsed), values };
  }
  if ('tooManyAt' in answer) {
    const place = placeOf(file, answer.tooManyAt, answer.tooManyAt + 1, []);
    const args = { limit: limits.values, flag: limitFlags.values };
    const findings = [finding(tooManyValuesFinding, 'tooMany', place, args)];
    return { findings, damaged: [[]], values: limits.values + 1 };
  }
  const { tree, reading, values } = answer;
  if (!tree) return { ...empty(file), values };
  return { tree, findings: reading.findings, damaged: reading.damaged, values };
}

function empty(file: SourceFile): Parsed {
  return { findings: [finding(emptyFileFinding, 'empty', placeOf(file, 0, 0, []))], damaged: [] };
}
