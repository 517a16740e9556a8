import type { SheetProblem } from './sheet-error.js';

/** What a file is, by what is in it: one of the two kinds that are read, or why it is not read. */
export type FileKind =
  | 'zip'
  | 'text'
  | Extract<SheetProblem, 'empty' | 'old-excel' | 'locked' | 'web-page' | 'xml-2003' | 'pdf' | 'not-a-sheet'>;

/** How much of a file is looked at. */
const HEAD = 4096;

/** Names of files are not asked: government systems export web pages as `.xls`, and people rename what they cannot open. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const head = buffer.subarray(0, HEAD).toString('latin1');
  if (/^PK(?:\x03\x04|\x05\x06)/.test(head)) return 'zip';
  if (head.startsWith('%PDF')) return 'pdf';
  // The container of Microsoft's old formats; Excel puts a locked workbook into one too.
  if (head.startsWith('\xd0\xcf\x11\xe0')) {
    return buffer.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'locked' : 'old-excel';
  }
  // Excel before 97 wrote its records without a container.
  if (/^\t[\0\x02\x04\x08]/.test(head)) return 'old-excel';
  if (/^(?:\xff\xfe|\xfe\xff)/.test(head)) return 'text';
  if (/^(?:\xef\xbb\xbf)?\s*<|^MIME-Version:|<(?:html|table)\b/i.test(head)) return markupKind(head);
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(head) ? 'not-a-sheet' : 'text';
}

function markupKind(head: string): FileKind {
  if (/^MIME-Version:|<!doctype html|<(?:html|head|body|meta|style|table|div|center|script)\b/i.test(head))
    return 'web-page';
  if (head.includes('schemas-microsoft-com:office:spreadsheet') || head.includes('Excel.Sheet'))
    return 'xml-2003';
  return /^(?:\xef\xbb\xbf)?\s*<[?!]/.test(head) ? 'not-a-sheet' : 'text';
}
