import { finding } from '../../diagnostics/diagnostic.js';
import { invalid } from '../findings.js';
import { type Explainer, exampleText } from '../problem.js';
import { decimalComma } from './decimal-comma.js';
import { dressedNumber } from './dressed-number.js';
import { emptyValue } from './empty.js';
import { fraction } from './fraction.js';
import { misnamedDimension } from './misnamed-dimension.js';
import { missingKey } from './missing-key.js';
import { numberAsText } from './number-as-text.js';
import { outOfRange } from './out-of-range.js';
import { unknownKey } from './unknown-key.js';
import { wrongChoice } from './wrong-choice.js';
import { wrongForm } from './wrong-form.js';
import { wrongKind } from './wrong-kind.js';

const LIMITS: Readonly<Record<string, 'tooLong' | 'tooMany'>> = { maxLength: 'tooLong', maxItems: 'tooMany' };

const otherwise: Explainer = ({ keyword, params, place, field, facts }) => {
  const tooMuch = LIMITS[keyword];
  const args = { field, keyword, example: exampleText(facts) };
  if (tooMuch === undefined) return { finding: finding(invalid, 'other', place, args) };
  return { finding: finding(invalid, tooMuch, place, { ...args, limit: Number(params.limit) }) };
};

/** In order: the first that knows the mistake explains it. The last knows every mistake, in general words. */
export const explainers: readonly Explainer[] = [
  emptyValue,
  missingKey,
  misnamedDimension,
  unknownKey,
  wrongChoice,
  numberAsText,
  decimalComma,
  dressedNumber,
  fraction,
  wrongForm,
  wrongKind,
  outOfRange,
  otherwise,
];
