import { finding } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/nearest.js';
import { misnamedDimension as type } from '../findings.js';
import type { Explainer } from '../problem.js';

/** `dimensions.goverment`: a dimension under a name seen in the wild, or in nobody's list. */
export const misnamedDimension: Explainer = ({ keyword, path, place, profile }) => {
  if (keyword !== 'additionalProperties' || path.length !== 2 || path[0] !== 'dimensions') return undefined;
  const key = String(path[1]);
  const plain = key.toLowerCase().replace(/[\s_]+/g, '-');
  const dimension =
    profile.dimensions.find(({ id, misnamed }) => id === plain || misnamed.includes(plain)) ??
    profile.dimensions.find(
      ({ id }) =>
        id ===
        nearest(
          key,
          profile.dimensions.map((entry) => entry.id),
        ),
    );
  if (dimension === undefined) {
    return {
      finding: finding(type, 'unknown', place, { key, choices: profile.dimensions.map(({ id }) => id) }),
    };
  }
  // A key that a file's name gave has no text of its own: its place is the file's first character.
  const fromFile = place.line === 1 && place.column === 1 && place.endLine === 1 && place.endColumn === 1;
  const args = { key, near: dimension.id, name: dimension.name, file: place.file };
  return {
    finding: finding(type, fromFile ? 'file' : 'key', place, args),
    meant: ['dimensions', dimension.id],
  };
};
