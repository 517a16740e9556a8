import { readFileSync } from 'node:fs';
import { type AssetProblem, findAsset } from './asset.js';

/** A font file of the project. */
export interface FontFile {
  readonly data: Uint8Array;
  /** The families it calls itself by: "Noto Serif", and "Noto Serif Light" on old systems. */
  readonly families: readonly string[];
}

/** A font with all scripts of the world is larger; none that sets Indonesian text is. */
const MOST_BYTES = 5 * 1024 * 1024;

/** The font that `name` (relative to the project) stands for: TrueType or OpenType, one font a file, of a bearable size. */
export function readFont(root: string, name: string): FontFile | { readonly problem: AssetProblem } {
  const asset = findAsset(root, name);
  if ('problem' in asset) return asset;
  if (asset.size > MOST_BYTES) return { problem: 'font-too-large' };
  let data: Uint8Array;
  try {
    data = new Uint8Array(readFileSync(asset.absolute));
  } catch {
    return { problem: 'unreadable' };
  }
  const families = familiesOf(new DataView(data.buffer, data.byteOffset, data.byteLength));
  return families === undefined ? { problem: 'not-a-font' } : { data, families };
}

/** `true` is what old Apple fonts begin with; the others are TrueType outlines and CFF outlines. */
const SIGNATURES = new Set([0x00010000, 0x4f54544f, 0x74727565]);
const NAME_TABLE = 0x6e616d65;

/** Tables without which no text can be set, and those of which one holds the outlines (OpenType 1.9, "Required tables"). */
const REQUIRED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp'];
const OUTLINES = ['glyf', 'CFF ', 'CFF2'];

/** Family, and typographic family, in the font's name table. */
const FAMILY_IDS = new Set([1, 16]);

/** OpenType 1.9, "Organization of an OpenType font" and "name": undefined for what is no font, or cut short. */
function familiesOf(font: DataView): string[] | undefined {
  if (font.byteLength < 12 || !SIGNATURES.has(font.getUint32(0))) return undefined;
  const tables = font.getUint16(4);
  if (12 + tables * 16 > font.byteLength) return undefined;
  let names: DataView | undefined;
  const filled = new Set<string>();
  for (let at = 12; at < 12 + tables * 16; at += 16) {
    const [offset, length] = [font.getUint32(at + 8), font.getUint32(at + 12)];
    if (offset + length > font.byteLength) return undefined;
    if (length > 0) filled.add(tagAt(font, at));
    if (font.getUint32(at) === NAME_TABLE)
      names = new DataView(font.buffer, font.byteOffset + offset, length);
  }
  const isWhole = REQUIRED.every((tag) => filled.has(tag)) && OUTLINES.some((tag) => filled.has(tag));
  return isWhole && names ? familyNames(names) : undefined;
}

function tagAt(font: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((step) => font.getUint8(at + step)));
}

function familyNames(table: DataView): string[] | undefined {
  if (table.byteLength < 6) return undefined;
  const [count, texts] = [table.getUint16(2), table.getUint16(4)];
  if (6 + count * 12 > table.byteLength) return undefined;
  const families = new Set<string>();
  for (let at = 6; at < 6 + count * 12; at += 12) {
    const [platform, id] = [table.getUint16(at), table.getUint16(at + 6)];
    const [length, start] = [table.getUint16(at + 8), texts + table.getUint16(at + 10)];
    if (!FAMILY_IDS.has(id) || start + length > table.byteLength) continue;
    // Unicode (0) and Windows (3) write UTF-16; Macintosh (1) one byte a letter.
    const decoder = new TextDecoder(platform === 1 ? 'latin1' : 'utf-16be');
    families.add(decoder.decode(new Uint8Array(table.buffer, table.byteOffset + start, length)));
  }
  return families.size === 0 ? undefined : [...families];
}
