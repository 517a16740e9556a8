import type { Dice } from '../edit/format/damage.js';
import { pick } from './mutate-text.js';

/** The bytes of a text in an encoding that an editor or a spreadsheet may have chosen. */
export function encodeOddly(text: string, dice: Dice): Uint8Array {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  switch (dice(7)) {
    case 0:
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]);
    case 1:
      return Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]);
    case 2:
      return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]);
    case 3:
      return utf16;
    case 4:
      return Buffer.from(text, 'latin1');
    case 5:
      return utf8.subarray(0, dice(utf8.length));
    case 6:
      return Buffer.concat([utf8.subarray(0, 10), Buffer.from([0]), utf8.subarray(10)]);
    default:
      return mutateBytes(utf8, dice);
  }
}

const NUMBERS = [0, 1, 0x7f, 0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0xfe, 0xff];

/** The bytes with a few of them changed, left out, doubled or brought in from elsewhere; the same for the same dice. */
export function mutateBytes(bytes: Uint8Array, dice: Dice, other: Uint8Array = bytes): Uint8Array {
  let now = Buffer.from(bytes);
  for (let count = 1 + dice(3); count > 0; count--) {
    const at = dice(Math.max(0, now.length - 1));
    const length = 1 + dice(pick([1, 4, 16, 200], dice));
    const [before, rest, behind] = [now.subarray(0, at), now.subarray(at), now.subarray(at + length)];
    switch (dice(6)) {
      case 0:
        now[at] = (now[at] ?? 0) ^ (1 << dice(7));
        break;
      case 1:
        now = Buffer.concat([before, Buffer.from([pick(NUMBERS, dice)]), behind]);
        break;
      case 2:
        now = Buffer.concat([before, behind]);
        break;
      case 3:
        now = Buffer.concat([before, now.subarray(at, at + length), rest]);
        break;
      case 4: {
        const from = dice(Math.max(0, other.length - 1));
        now = Buffer.concat([before, other.subarray(from, from + length), behind]);
        break;
      }
      case 5: {
        // Lengths and offsets of binary forms: two or four bytes, near their ends.
        const value = pick([0, 1, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff, dice(now.length)], dice);
        if (at + 4 <= now.length) now.writeUInt32BE(value >>> 0, at);
        break;
      }
      default:
        now = Buffer.from(now.subarray(0, dice(now.length)));
    }
  }
  return new Uint8Array(now);
}
