import type { Dice } from '../edit/format/damage.js';
import { encodeOddly, mutateBytes } from './mutate-bytes.js';
import { mutateText, pick } from './mutate-text.js';
import { type Target, toBytes, toText } from './targets/target.js';

/** An input with mistakes in it, of the target's form and length; the same for the same dice. `other` lends pieces. */
export function mutateInput(target: Target, input: Uint8Array, dice: Dice, other: Uint8Array): Uint8Array {
  if (target.form === 'bytes') return mutateBytes(input, dice, other).subarray(0, target.longest);
  const text = mutateText(toText(input), dice, toText(other)).slice(0, target.longest);
  return pick([0, 0, 0, 0, 0, 0, 0, 1], dice) === 1 ? encodeOddly(text, dice) : toBytes(text);
}
