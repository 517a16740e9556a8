import type { SheetLimits } from '../limits.js';
import { SheetError } from '../sheet-error.js';
import { scanXml, XmlFault, type XmlHandler } from '../xml-scan.js';
import { openZip } from './zip.js';

/** A workbook's package (ECMA-376 part 2): its parts, and how they refer to one another. */
export interface Package {
  readonly file: string;
  readonly limits: SheetLimits;
  readonly names: readonly string[];
  /** Reads a part as XML. Says false when there is no such part. */
  scan(part: string, handler: Partial<XmlHandler>): boolean;
  /** What a part refers to, by relationship id. */
  relationships(part: string): ReadonlyMap<string, Relationship>;
  /** What is thrown when a part says what it cannot. */
  damaged(part: string): SheetError;
}

export interface Relationship {
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  /** The name of a part; undefined where it leads out of the file: a link, another workbook. */
  readonly target: string | undefined;
}

/** How much XML is decoded at once. */
const PIECE = 256 * 1024;
const nothing = (): void => {};

/** @throws SheetError */
export function openPackage(bytes: Uint8Array, file: string, limits: SheetLimits): Package {
  const zip = openZip(bytes, file, limits);
  const damaged = (part: string, cause?: unknown) => new SheetError('damaged', { file, part }, cause);
  const scan: Package['scan'] = (part, handler) => {
    const content = zip.unpack(part);
    if (content === undefined) return false;
    try {
      scanXml(pieces(content), { open: nothing, close: nothing, text: nothing, ...handler });
    } catch (error) {
      if (error instanceof XmlFault) throw new SheetError(error.problem, { file, part }, error);
      // Bytes that are no UTF-8.
      if (error instanceof TypeError && 'code' in error) throw damaged(part, error);
      throw error;
    }
    return true;
  };
  const relationships = (part: string) => {
    const found = new Map<string, Relationship>();
    const folder = part.replace(/[^/]*$/, '');
    scan(part.replace(/([^/]*)$/, '_rels/$1.rels'), {
      open: (name, attributes) => {
        if (name !== 'Relationship') return;
        const type = (attributes.Type ?? '').replace(/^.*\//, '');
        const isOutside = attributes.TargetMode === 'External';
        const target = isOutside ? undefined : resolve(folder, attributes.Target ?? '');
        found.set(attributes.Id ?? '', { type, target });
      },
    });
    return found;
  };
  return { file, limits, names: zip.names, scan, relationships, damaged };
}

function* pieces(content: Uint8Array): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < content.length; at += PIECE) {
    yield decoder.decode(content.subarray(at, at + PIECE), { stream: true });
  }
  yield decoder.decode();
}

/** The part that a target means, seen from a folder; undefined where it leads out of the package. */
function resolve(folder: string, target: string): string | undefined {
  if (/^[a-z][\w+.-]*:|\\/i.test(target)) return undefined;
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
