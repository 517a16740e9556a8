import { finding } from '../diagnostics/diagnostic.js';
import { readCommon } from './common/read-common.js';
import { parseExactly } from './exact/parse-exactly.js';
import { LARGE, parseExcerpt } from './exact/parse-excerpt.js';
import { emptyFileFinding } from './file-findings.js';
import { defaultLimits, type Limits } from './limits.js';
import { placeOf } from './lines.js';
import type { Parsed } from './parsed.js';
import type { SourceFile } from './tree.js';

/**
 * Reads a file's YAML 1.2 (core schema) into our tree. Never throws on bad input: a mistake is a finding.
 * Files that people write are read by our own reader of common YAML, many times faster than the library,
 * which takes over where the text is wrong or unusual.
 */
export function parseYaml(file: SourceFile, limits: Limits = defaultLimits): Parsed {
  const answer = readCommon(file, limits);
  if ('stoppedAt' in answer) {
    const parsed =
      file.text.length > LARGE ? parseExcerpt(file, answer.stoppedAt, limits) : parseExactly(file, limits);
    const isEmpty = !parsed.tree && parsed.findings.length === 0;
    return isEmpty ? empty(file) : parsed;
  }
  const { tree, reading } = answer;
  if (!tree) return empty(file);
  return { tree, findings: reading.findings, damaged: reading.damaged };
}

function empty(file: SourceFile): Parsed {
  return { findings: [finding(emptyFileFinding, 'empty', placeOf(file, 0, 0, []))], damaged: [] };
}
