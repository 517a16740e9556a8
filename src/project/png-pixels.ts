import { constants, crc32, inflateSync } from 'node:zlib';

/** The first bytes of every PNG file. */
export const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

const [IHDR, PLTE, IDAT, IEND] = [0x49484452, 0x504c5445, 0x49444154, 0x49454e44];
/** In the name of a chunk that readers may pass over, the first letter is small. */
const SMALL = 0x20000000;

/** The samples of a point by kind of colour, and the bits that each may have (PNG, third edition, table 11.1). */
const KINDS: Readonly<Record<number, { readonly samples: number; readonly bits: readonly number[] }>> = {
  0: { samples: 1, bits: [1, 2, 4, 8, 16] },
  2: { samples: 3, bits: [8, 16] },
  3: { samples: 1, bits: [1, 2, 4, 8] },
  4: { samples: 2, bits: [8, 16] },
  6: { samples: 4, bits: [8, 16] },
};
const PALETTE = 3;

/** Where the seven passes of an interlaced picture begin, and how far apart their points are (table 8.1). */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colour: number;
  readonly isInterlaced: boolean;
}

/**
 * How many points a PNG file has; undefined unless each chunk that counts is whole, from the header to the end, and
 * their data fill every point (5.3 to 5.6, 9 and 10). Those of more than `most` points are not unpacked.
 */
export function pngPixels(view: DataView, data: Uint8Array, most: number): number | undefined {
  let header: Header | undefined;
  let hasPalette = false;
  const packed: Uint8Array[] = [];
  for (let at = PNG.length; at + 12 <= view.byteLength; ) {
    const [length, name] = [view.getUint32(at), view.getUint32(at + 4)];
    const end = at + 8 + length;
    if (end + 4 > view.byteLength || (name === IHDR) !== (header === undefined)) return undefined;
    const counts = (name & SMALL) === 0;
    if (counts && crc32(data.subarray(at + 4, end)) !== view.getUint32(end)) return undefined;
    if (name === IHDR) {
      header = length === 13 ? headerAt(view, at + 8) : undefined;
      if (header === undefined) return undefined;
    }
    if (name === PLTE) hasPalette = true;
    if (name === IDAT) packed.push(data.subarray(at + 8, end));
    if (name === IEND && header) {
      const pixels = header.width * header.height;
      if (pixels > most) return pixels;
      return (header.colour !== PALETTE || hasPalette) && isFilled(header, packed) ? pixels : undefined;
    }
    at = end + 4;
  }
  return undefined;
}

function headerAt(view: DataView, at: number): Header | undefined {
  const [bits, colour] = [view.getUint8(at + 8), view.getUint8(at + 9)];
  const [compression, filter, interlace] = [
    view.getUint8(at + 10),
    view.getUint8(at + 11),
    view.getUint8(at + 12),
  ];
  if (!KINDS[colour]?.bits.includes(bits) || compression !== 0 || filter !== 0 || interlace > 1)
    return undefined;
  const [width, height] = [view.getUint32(at), view.getUint32(at + 4)];
  return { width, height, bits, colour, isInterlaced: interlace === 1 };
}

/** Whether the data hold all rows, and each begins with a filter that exists. */
function isFilled(header: Header, packed: readonly Uint8Array[]): boolean {
  const passes = passesOf(header);
  const wanted = passes.reduce((sum, { rows, bytes }) => sum + rows * bytes, 0);
  const rows = unpacked(packed, wanted);
  if (rows === undefined || rows.length < wanted) return false;
  let at = 0;
  for (const pass of passes) {
    for (let row = 0; row < pass.rows; row++, at += pass.bytes) if ((rows[at] ?? 0) > 4) return false;
  }
  return true;
}

/** Rows, and bytes of each with the filter's, of every pass; a picture that is not interlaced has one. */
function passesOf({ width, height, bits, colour, isInterlaced }: Header) {
  const passes = isInterlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  return passes.flatMap(([left, top, across, down]) => {
    const columns = Math.ceil((width - left) / across);
    const rows = Math.ceil((height - top) / down);
    const samples = KINDS[colour]?.samples ?? 1;
    return columns > 0 && rows > 0 ? [{ rows, bytes: 1 + Math.ceil((columns * samples * bits) / 8) }] : [];
  });
}

/** Stops a little behind what is wanted, whatever the file would unpack to. */
function unpacked(packed: readonly Uint8Array[], wanted: number): Uint8Array | undefined {
  const finishFlush = constants.Z_SYNC_FLUSH;
  try {
    return inflateSync(Buffer.concat(packed), { maxOutputLength: wanted + 65_536, finishFlush });
  } catch {
    return undefined;
  }
}
