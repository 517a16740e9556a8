import type { FindingType } from '../diagnostics/diagnostic.js';
import { emptyFileFinding, encodingFinding } from './file-findings.js';
import { syntaxFinding } from './syntax-finding.js';
import {
  anchorFinding,
  directiveFinding,
  documentsFinding,
  duplicateKeyFinding,
  keyFinding,
  reservedKeyFinding,
  tagFinding,
  tooDeepFinding,
  tooManyKeysFinding,
  tooManyValuesFinding,
} from './yaml-findings.js';

/** Every kind of finding this room can give, for `masterplan rules` and `masterplan explain`. */
export const sourceFindings: readonly FindingType[] = [
  encodingFinding,
  emptyFileFinding,
  syntaxFinding,
  anchorFinding,
  directiveFinding,
  documentsFinding,
  duplicateKeyFinding,
  keyFinding,
  reservedKeyFinding,
  tagFinding,
  tooDeepFinding,
  tooManyKeysFinding,
  tooManyValuesFinding,
];
