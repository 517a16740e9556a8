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
  const families = fontFamilies(data);
  return families === undefined ? { problem: 'not-a-font' } : { data, families };
}

/** The families that a font calls itself by; undefined for what is no font, or cut short. */
export function fontFamilies(data: Uint8Array): string[] | undefined {
  return familiesOf(new DataView(data.buffer, data.byteOffset, data.byteLength));
}

/** `true` is what old Apple fonts begin with; the others are TrueType outlines and CFF outlines. */
const SIGNATURES = new Set([0x00010000, 0x4f54544f, 0x74727565]);

/** Tables without which no text can be set, and those of which one holds the outlines (OpenType 1.9, "Required tables"). */
const REQUIRED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp'];
const OUTLINES = ['glyf', 'CFF ', 'CFF2'];

/** Family, and typographic family, in the font's name table. */
const FAMILY_IDS = new Set([1, 16]);

/** OpenType 1.9, "Organization of an OpenType font" and "name": undefined for what is no font, or cut short. */
function familiesOf(font: DataView): string[] | undefined {
  if (font.byteLength < 12 || !SIGNATURES.has(font.getUint32(0))) return undefined;
  const count = font.getUint16(4);
  if (12 + count * 16 > font.byteLength) return undefined;
  const tables = new Map<string, DataView>();
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const [offset, length] = [font.getUint32(at + 8), font.getUint32(at + 12)];
    if (offset + length > font.byteLength) return undefined;
    const table = new DataView(font.buffer, font.byteOffset + offset, length);
    if (length > 0) tables.set(tagAt(font, at), table);
  }
  const names = tables.get('name');
  const isWhole = REQUIRED.every((tag) => tables.has(tag)) && OUTLINES.some((tag) => tables.has(tag));
  return isWhole && isFilled(tables) && names ? familyNames(names) : undefined;
}

/**
 * Whether the tables that say where each glyph stands, and how wide it is, hold them all and lead nowhere else
 * (OpenType 1.9, "loca" and "hmtx"): type-setting stops at a font in which they do not.
 */
function isFilled(tables: ReadonlyMap<string, DataView>): boolean {
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((tag) => tables.get(tag));
  if (!head || !hhea || !hmtx || !maxp) return false;
  if (head.byteLength < 54 || hhea.byteLength < 36 || maxp.byteLength < 6) return false;
  const [glyphs, widths] = [maxp.getUint16(4), hhea.getUint16(34)];
  if (widths === 0 || widths > glyphs || hmtx.byteLength < widths * 4 + (glyphs - widths) * 2) return false;
  const [glyf, loca] = [tables.get('glyf'), tables.get('loca')];
  if (glyf === undefined) return true;
  const isLong = head.getUint16(50) === 1;
  if (loca === undefined || loca.byteLength < (glyphs + 1) * (isLong ? 4 : 2)) return false;
  let before = 0;
  for (let glyph = 0; glyph <= glyphs; glyph++) {
    const offset = isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
    if (offset < before || offset > glyf.byteLength) return false;
    before = offset;
  }
  return true;
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
