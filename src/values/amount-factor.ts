import { plainLine } from './plain-line.js';
import { scaleWords } from './scales.js';

const WORDS = [...scaleWords.keys()].join('|');
/** Heads of several rows are joined, and the unit stands at the end. */
const LONGEST = 1000;

/** Only beside rupiah, behind "dalam", in parentheses or as "jutaan": "Target 1 juta pohon" counts trees. */
const NAMED = new RegExp(
  `(?:\\b(?:dalam|satuan|rp\\.?|rupiah)\\s*|[([]\\s*(?:dalam|x)?\\s*(?:rp\\.?)?\\s*)(${WORDS})(?:an)?\\b|\\b(${WORDS})(?:an\\b|\\s*(?:rp\\b|rupiah))`,
  'gi',
);
/** `(Rp 000)`, `(x 1.000)`, `Rp.000,-`. */
const ZEROS =
  /(?:[([]\s*|\brp\.?\s*|\bx\s*)(?:(?:rp\.?|x)\s*)?1?((?:[.,]?000)+)(?:,-)?(?=\s*[)\]]|\s*$|\s)/gi;

/**
 * What amounts below this head are counted in: 1000 for "(ribu rupiah)" or "(Rp 000)", a million for "dalam jutaan".
 * Undefined where the head names no such unit, or two different ones.
 */
export function amountFactor(head: string): number | undefined {
  const line = plainLine(head.slice(-LONGEST), LONGEST);
  if (line === undefined) return undefined;
  const found = new Set<number>();
  for (const [, beside, alone] of line.matchAll(NAMED)) {
    const zeros = scaleWords.get((beside ?? alone ?? '').toLowerCase());
    if (zeros !== undefined) found.add(10 ** zeros);
  }
  for (const [, zeros = ''] of line.matchAll(ZEROS)) found.add(1000 ** (zeros.match(/000/g)?.length ?? 0));
  const [factor, ...others] = found;
  return others.length === 0 ? factor : undefined;
}
