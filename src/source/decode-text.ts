import { Buffer, isUtf8 } from 'node:buffer';
import { type Diagnostic, finding } from '../diagnostics/diagnostic.js';
import { invalidUtf8At, looksUtf16 } from './encoding.js';
import { encodingFinding } from './file-findings.js';
import type { SourceFile } from './tree.js';

export type Decoded = Pick<SourceFile, 'text' | 'hasMark'> | { readonly finding: Diagnostic };

/** What no YAML or Markdown text holds: C0 and C1 without tab, newline and NEL; a lone carriage return. */
const UNPRINTABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\r(?!\n)/;

const BOM_BYTES = 3;

/**
 * The text of a file's bytes, without a byte order mark and with its line ends as they are; or the finding
 * that says why the bytes are not plain UTF-8 text. `name` is the file's name relative to the project.
 * Positions in the finding count bytes from 1.
 */
export function decodeText(bytes: Uint8Array, name: string): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf16 = looksUtf16(buffer);
  if (utf16 !== undefined) return { finding: at(buffer, utf16, name, 'utf16') };
  if (!isUtf8(buffer)) {
    const { offset, cut } = invalidUtf8At(buffer);
    const byte = `0x${(buffer[offset] ?? 0).toString(16).toUpperCase()}`;
    return { finding: at(buffer, offset, name, cut ? 'cut' : 'legacy', { byte }) };
  }
  const bom = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? BOM_BYTES : 0;
  const text = buffer.toString('utf8', bom);
  const wrong = UNPRINTABLE.exec(text);
  if (!wrong) return { text, ...(bom > 0 && { hasMark: true }) };
  const offset = bom + Buffer.byteLength(text.slice(0, wrong.index));
  const code = wrong[0].charCodeAt(0);
  if (code === 0) return { finding: at(buffer, offset, name, 'nul') };
  const character = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { finding: at(buffer, offset, name, 'control', { character }) };
}

function at(
  buffer: Buffer,
  offset: number,
  name: string,
  message: keyof typeof encodingFinding.messages,
  args: Record<string, string> = {},
): Diagnostic {
  const before = buffer.subarray(0, offset);
  const lineStart = before.lastIndexOf(0x0a) + 1;
  let line = 1;
  for (let newline = before.indexOf(0x0a); newline !== -1; newline = before.indexOf(0x0a, newline + 1))
    line++;
  const column = before.toString('utf8', lineStart).replace(/^\ufeff/, '').length + 1;
  const place = { file: name, path: [], line, column, endLine: line, endColumn: column + 1 };
  return finding(encodingFinding, message, place, { ...args, position: offset + 1 });
}
