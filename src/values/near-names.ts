import { allNear, type Near } from '../diagnostics/nearest.js';

/** A slip of one letter in a word this long leaves no doubt what it was; in a shorter one it may make another word. */
const LONG = 5;
/** So far away must every other name be. */
const FAR = 4;

/** Which of the names something misspelt may be. */
export interface NearNames {
  /** The likeliest first; at most a quarter of the letters differ. */
  readonly names: readonly string[];
  /** One letter in one long word is wrong, or only blanks are, and no other name is anywhere near. */
  readonly isSlip: boolean;
}

/** The `names` that `said` may be a misspelling of, all folded; `meaning` tells which of them mean the same. */
export function nearNames(
  said: string,
  names: Iterable<string>,
  meaning: (name: string) => string,
): NearNames {
  const near = allNear(said, names).sort((a, b) => a.distance - b.distance);
  const [first] = near;
  if (first === undefined) return { names: [], isSlip: false };
  const isOther = ({ candidate, distance }: Near) =>
    distance < FAR && meaning(candidate) !== meaning(first.candidate);
  const most = Math.max(1, Math.floor(said.length / 4));
  return {
    names: near.filter(({ distance }) => distance <= most).map(({ candidate }) => candidate),
    isSlip: isOneSlip(said, first) && !near.some(isOther),
  };
}

function isOneSlip(said: string, { candidate, distance }: Near): boolean {
  if (said.replaceAll(' ', '') === candidate.replaceAll(' ', '')) return true;
  const [words, theirs] = [said.split(' '), candidate.split(' ')];
  const different = words.filter((word, index) => word !== theirs[index]);
  const [word = ''] = different;
  const right = theirs[words.indexOf(word)] ?? '';
  if (distance > 1 || words.length !== theirs.length || different.length !== 1) return false;
  return Math.min(word.length, right.length) >= LONG && word[0] === right[0] && !/\d/.test(word + right);
}
