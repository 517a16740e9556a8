import { finding, withFix } from '../../diagnostics/diagnostic.js';
import { misnamedDimension as type } from '../findings.js';
import type { Explainer } from '../problem.js';
import { rewrittenKey } from '../rewritten.js';
import { dimensionMeant } from './dimension-meant.js';

/** `dimensions.goverment`: a dimension under a name seen in the wild, or in nobody's list. */
export const misnamedDimension: Explainer = ({ keyword, path, entry, place, profile, siblings }) => {
  if (keyword !== 'additionalProperties' || path.length !== 2 || path[0] !== 'dimensions') return undefined;
  const key = String(path[1]);
  const meant = dimensionMeant(key, profile);
  if (meant === undefined) {
    const choices = profile.dimensions.map(({ id }) => id).join(', ');
    return { finding: finding(type, 'unknown', place, { key, choices }) };
  }
  const { dimension, isCertain } = meant;
  // A key that a file's name gave has no text of its own: its place is the file's first character.
  const fromFile = place.line === 1 && place.column === 1 && place.endLine === 1 && place.endColumn === 1;
  const args = { key, near: dimension.id, name: dimension.name, file: place.file };
  const explained = finding(type, fromFile ? 'file' : 'key', place, args);
  // Where the right name is there as well, it is not what was meant to be written here.
  if (siblings.has(dimension.id)) return { finding: explained };
  const fix = isCertain ? rewrittenKey(entry, dimension.id) : undefined;
  return { finding: withFix(explained, fix), meant: ['dimensions', dimension.id] };
};
