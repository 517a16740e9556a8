import { inflateRawSync } from 'node:zlib';
import type { SheetLimits } from '../limits.js';
import { SheetError } from '../sheet-error.js';

const MIB = 1024 * 1024;
/** In bytes; longer names are none of a workbook, and are not told whole. */
const LONGEST_NAME = 200;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** The parts of a package, unpacked one by one when they are asked for. */
export interface Parts {
  /** Names as they are written, in the order of the directory. */
  readonly names: readonly string[];
  /** Unpacks a part; undefined when there is none. Names differ in more than their case (ECMA-376 part 2, 6.2.2.3). */
  unpack(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Opens a zip file after its directory was checked: how many parts, how large, what they are called. Nothing is unpacked
 * before, and nothing beyond the size that the directory says.
 * @throws SheetError
 */
export function openZip(bytes: Uint8Array, file: string, limits: SheetLimits): Parts {
  const entries = new Map<string, Entry>();
  for (const entry of directory(bytes, file, limits)) {
    const { name } = entry;
    if (/^[/\\]|\\|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/i.test(name))
      throw new SheetError('leads-out', { file, part: name });
    if (entries.has(name.toLowerCase())) throw new SheetError('twice', { file, part: name });
    entries.set(name.toLowerCase(), entry);
  }
  let left = limits.unpackedBytes;
  return {
    names: [...entries.values()].map(({ name }) => name),
    unpack: (name) => {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return undefined;
      left -= entry.size;
      if (left < 0) throw new SheetError('unpacks-too-large', { file, limit: limits.unpackedBytes / MIB });
      return contentOf(bytes, entry, file);
    },
  };
}

/** What the directory at the end of a zip file says (APPNOTE.TXT 4.3.12, 4.3.16). */
function directory(bytes: Uint8Array, file: string, limits: SheetLimits): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  if (end === undefined) throw new SheetError('cut-short', { file });
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new SheetError('many-parts', { file, limit: limits.parts });
  const names = new TextDecoder();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY)
      throw new SheetError('damaged', { file, part: 'zip' });
    const length = view.getUint16(at + 28, true);
    const name = names.decode(bytes.subarray(at + 46, at + 46 + Math.min(length, LONGEST_NAME)));
    // The first bit: encrypted. Spreadsheet programs lock a workbook otherwise.
    if (view.getUint16(at + 8, true) & 1) throw new SheetError('locked', { file });
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the last record begins, behind which only a comment may stand; a file cut short has none. */
function directoryEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let end = view.byteLength - 22; end >= lowest; end -= 1) {
    if (view.getUint32(end, true) === END) return end;
  }
  return undefined;
}

function contentOf(
  bytes: Uint8Array,
  { name, method, packed, size, offset }: Entry,
  file: string,
): Uint8Array {
  const damaged = (cause?: unknown) => new SheetError('damaged', { file, part: name }, cause);
  if (offset + 30 > bytes.length) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  if (view.getUint32(0, true) !== LOCAL || start + packed > bytes.length) throw damaged();
  const content = bytes.subarray(start, start + packed);
  if (method === 0 && packed === size) return content;
  if (method !== 8) throw damaged();
  try {
    // Stops where the directory says that it ends, however much there is.
    const unpacked = inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
    if (unpacked.length === size) return unpacked;
  } catch (error) {
    throw damaged(error);
  }
  throw damaged();
}
