import { fontFamilies } from '../../project/font.js';

/** The four places that a document has for the faces of a family, as `docx` calls them. */
export type FacePlace = 'data' | 'bold' | 'italic' | 'boldItalic';

const TRUE_TYPE = new Set([0x00010000, 0x74727565]);
/** `macStyle` in `head`, `usWeightClass` and `fsType` in `OS/2` (OpenType 1.9). */
const MAC_STYLE = 44;
const WEIGHT = 4;
const EMBEDDING = 8;
const SEMI_BOLD = 600;

/**
 * The faces of a family among the fonts of the project. Word embeds TrueType outlines only; and a font whose maker does
 * not allow it to stand in a document that can be edited is left out (`fsType`, which then is neither 0 nor 8).
 */
export function ownFaces(
  family: string,
  fonts: readonly Uint8Array[],
): Partial<Readonly<Record<FacePlace, Uint8Array>>> {
  const faces: Partial<Record<FacePlace, Uint8Array>> = {};
  for (const font of fonts) {
    const place = fontFamilies(font)?.includes(family) ? placeOf(font) : undefined;
    if (place !== undefined) faces[place] ??= font;
  }
  return faces;
}

function placeOf(font: Uint8Array): FacePlace | undefined {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const [head, os2] = [tableAt(data, 'head', MAC_STYLE + 2), tableAt(data, 'OS/2', EMBEDDING + 2)];
  if (!TRUE_TYPE.has(data.getUint32(0)) || head === undefined || os2 === undefined) return undefined;
  const allowed = data.getUint16(os2 + EMBEDDING) & 0xf;
  if (allowed !== 0 && (allowed & 8) === 0) return undefined;
  const style = data.getUint16(head + MAC_STYLE);
  const isBold = (style & 1) !== 0 || data.getUint16(os2 + WEIGHT) >= SEMI_BOLD;
  if ((style & 2) !== 0) return isBold ? 'boldItalic' : 'italic';
  return isBold ? 'bold' : 'data';
}

/** Where a table begins that has at least so many bytes. The tables lie within the file: `readFont` looked. */
function tableAt(data: DataView, tag: string, least: number): number | undefined {
  const wanted = Buffer.from(tag, 'latin1').readUInt32BE();
  for (let at = 12; at < 12 + data.getUint16(4) * 16; at += 16)
    if (data.getUint32(at) === wanted)
      return data.getUint32(at + 12) < least ? undefined : data.getUint32(at + 8);
  return undefined;
}
