import { inflateRawSync } from 'node:zlib';
import { ReferenceDocumentError } from './reference-error.js';
import { type Element, readXml } from './xml.js';

const MIB = 1024 * 1024;
/** A letterhead needs a dozen parts; a report of a thousand pictures is no template. */
const MOST_PARTS = 2000;
/** For one part, unpacked. */
const MOST_MIB = 16;
/** For everything that is read, unpacked. */
const MOST_MIB_TOGETHER = 64;

/** What is read of the office's document. Parts are unpacked when asked for, within limits. */
export interface ReferencePackage {
  /** A part by its name (`word/styles.xml`); undefined when there is none. */
  bytes(part: string): Uint8Array | undefined;
  /** A part as XML, likewise. */
  xml(part: string): Element | undefined;
  /** What a part refers to, by relationship id. */
  relationships(part: string): ReadonlyMap<string, Relationship>;
}

export interface Relationship {
  /** The last word of its type: `image`, `header`. */
  readonly type: string;
  /** The name of a part; meaningless for what is outside. */
  readonly target: string;
  readonly outside: boolean;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

/** Opens the office's document, which nobody vouches for. Throws ReferenceDocumentError for what is no harmless Word document. */
export function openReference(bytes: Uint8Array): ReferencePackage {
  refuseOtherKinds(bytes);
  const entries = directory(bytes);
  let together = 0;
  const unpack = (part: string): Uint8Array | undefined => {
    const entry = entries.get(part);
    if (entry === undefined) return undefined;
    const content = contentOf(bytes, entry, part);
    together += content.length;
    if (together > MOST_MIB_TOGETHER * MIB)
      throw new ReferenceDocumentError('too-large', { part, limit: MOST_MIB_TOGETHER });
    return content;
  };
  const xml = (part: string): Element | undefined => {
    const content = unpack(part);
    if (content === undefined) return undefined;
    try {
      return readXml(decodeXml(content));
    } catch (error) {
      throw new ReferenceDocumentError('damaged', { part }, error);
    }
  };
  const kind = unpack('mimetype');
  if (kind !== undefined && decode(kind).includes('opendocument'))
    throw new ReferenceDocumentError('open-document', {
      kind: decode(kind).includes('text') ? '.odt' : '.ods, .odp',
    });
  if (!entries.has('[Content_Types].xml') || !entries.has('word/document.xml'))
    throw new ReferenceDocumentError('not-word');
  const types = new TextDecoder().decode(unpack('[Content_Types].xml'));
  if (types.includes('macroEnabled') || [...entries.keys()].some((name) => /vba|macro/i.test(name)))
    throw new ReferenceDocumentError('macros');
  return { bytes: unpack, xml, relationships: (part) => relationshipsOf(part, xml(relationsPart(part))) };
}

function refuseOtherKinds(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (start.startsWith('%PDF')) throw new ReferenceDocumentError('pdf');
  if (start === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') {
    const locked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new ReferenceDocumentError(locked ? 'locked' : 'old-word');
  }
  if (!start.startsWith('PK')) throw new ReferenceDocumentError('not-word');
}

/** Where the last record of a zip file begins, behind which only a comment may stand; a file cut short has none. */
function directoryEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let end = view.byteLength - 22; end >= lowest; end -= 1) {
    if (view.getUint32(end, true) === 0x06054b50) return end;
  }
  return undefined;
}

/** The directory at the end of a zip file (APPNOTE.TXT 4.3.12, 4.3.16). Of a name given twice the first counts. */
function directory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  const end = directoryEnd(view);
  if (end === undefined) throw new ReferenceDocumentError('cut-short');
  try {
    const count = view.getUint16(end + 10, true);
    if (count > MOST_PARTS) throw new ReferenceDocumentError('too-many', { limit: MOST_PARTS });
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('no entry');
      const length = view.getUint16(at + 28, true);
      const name = decode(bytes.subarray(at + 46, at + 46 + length));
      const entry = {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        offset: view.getUint32(at + 42, true),
      };
      if (!entries.has(name)) entries.set(name, entry);
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof ReferenceDocumentError) throw error;
    throw new ReferenceDocumentError('not-word', {}, error);
  }
  return entries;
}

function contentOf(bytes: Uint8Array, { method, packed, offset }: Entry, part: string): Uint8Array {
  const limit = { part, limit: MOST_MIB };
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const content = bytes.subarray(start, start + packed);
    if (method === 0) {
      if (content.length > MOST_MIB * MIB) throw new ReferenceDocumentError('too-large', limit);
      return content;
    }
    if (method !== 8) throw new RangeError('unknown method');
    // Stops at the limit, whatever the file says of its size.
    return inflateRawSync(content, { maxOutputLength: MOST_MIB * MIB });
  } catch (error) {
    if (error instanceof ReferenceDocumentError) throw error;
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new ReferenceDocumentError('too-large', limit, error);
    throw new ReferenceDocumentError('damaged', { part }, error);
  }
}

function relationsPart(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

function relationshipsOf(part: string, root: Element | undefined): Map<string, Relationship> {
  const found = new Map<string, Relationship>();
  const folder = part.replace(/[^/]*$/, '');
  for (const child of root?.children ?? []) {
    if (typeof child === 'string' || child.name !== 'Relationship') continue;
    const { Id, Type = '', Target = '', TargetMode } = child.attributes;
    // A target leads from the part's folder or, with a slash, from the top; a way upwards leads to no part.
    const target = Target.startsWith('/') ? Target.slice(1) : folder + Target;
    const type = Type.slice(Type.lastIndexOf('/') + 1);
    if (Id !== undefined) found.set(Id, { type, target, outside: TargetMode === 'External' });
  }
  return found;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** XML may be UTF-16 with a mark at its beginning, which Word does not write but reads. */
function decodeXml(bytes: Uint8Array): string {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  const label = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
