import { strToU8 } from 'fflate';
import { sheetLimits } from '../../src/sheets/limits.js';
import { partsOf, relation, relationships, workbook, zipped } from '../sheets/workbook-parts.js';
import { type HostileFile, MIB, range, SHEET, withSheet, zeros } from './sheet-making.js';

/** Bytes of a zip file with some of them changed where its directory says something of a part. */
function forged(bytes: Uint8Array, part: string, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  const at = Buffer.from(copy.buffer).lastIndexOf(Buffer.from(part)) - 46;
  change(new DataView(copy.buffer), at);
  return copy;
}

const renamed = (from: string, to: string): Uint8Array => {
  const text = Buffer.from(workbook({ parts: { [from]: 'x' } })).toString('latin1');
  return Buffer.from(text.replaceAll(from, to), 'latin1');
};

/** Everything about the zip file around a workbook. */
export const packages: readonly HostileFile[] = [
  {
    name: 'one part of 2 GiB',
    problem: 'unpacks-too-large',
    bytes: () =>
      forged(withSheet(zeros(MIB)), SHEET, (view, at) => view.setUint32(at + 24, 0x7fffffff, true)),
  },
  {
    name: 'a bomb of a thousand to one',
    isCostly: true,
    problem: 'unpacks-too-large',
    bytes: () => withSheet(zeros(sheetLimits.unpackedBytes)),
  },
  {
    name: 'a size that lies, 60 MiB for 10 bytes',
    isCostly: true,
    problem: 'damaged',
    bytes: () => forged(withSheet(zeros(60 * MIB)), SHEET, (view, at) => view.setUint32(at + 24, 10, true)),
  },
  {
    name: '20,000 entries',
    isCostly: true,
    problem: 'many-parts',
    bytes: () =>
      zipped({ ...partsOf({}), ...Object.fromEntries(range(20_000).map((at) => [`xl/media/${at}`, 'x'])) }),
  },
  {
    name: 'a directory that goes on behind the file',
    problem: 'damaged',
    bytes: () =>
      forged(workbook({}), '[Content_Types].xml', (view, at) => view.setUint16(at + 30, 0xffff, true)),
  },
  {
    name: 'a part that begins behind the file',
    problem: 'damaged',
    bytes: () =>
      forged(workbook({}), 'xl/workbook.xml', (view, at) => view.setUint32(at + 42, 0x7fffffff, true)),
  },
  {
    name: 'an unknown way of packing',
    problem: 'damaged',
    bytes: () => forged(workbook({}), 'xl/workbook.xml', (view, at) => view.setUint16(at + 10, 99, true)),
  },
  {
    name: 'an encrypted part',
    problem: 'locked',
    bytes: () => forged(workbook({}), 'xl/workbook.xml', (view, at) => view.setUint16(at + 8, 1, true)),
  },
  {
    name: 'names that lead outside',
    problem: 'leads-out',
    bytes: () => renamed('xl/aaaaaaaaa.xml', '../../etc/passwd'),
  },
  {
    name: 'a name that starts at the root',
    problem: 'leads-out',
    bytes: () => renamed('xl/aaaaaaaa.xml', '/etc/passwd.xml'),
  },
  {
    name: 'a name with backslashes',
    problem: 'leads-out',
    bytes: () => renamed('xl/aaaaaaaaa.xml', 'C:\\\\windows\\\\a.x'),
  },
  { name: 'one name twice', problem: 'twice', bytes: () => renamed('xl/Workbook.abc', 'xl/Workbook.xml') },
  { name: 'half a file', problem: 'cut-short', bytes: () => workbook({}).subarray(0, 600) },
  {
    name: 'a macro that is called a sheet',
    problem: 'damaged',
    bytes: () => withSheet(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])),
  },
  {
    name: 'a sheet that lies elsewhere',
    problem: 'leads-out',
    bytes: () =>
      workbook({
        parts: {
          'xl/_rels/workbook.xml.rels': relationships(
            relation('rId1', 'worksheet', 'file:///etc/passwd', 'TargetMode="External"'),
          ),
        },
      }),
  },
  {
    name: 'a sheet above the package',
    problem: 'leads-out',
    bytes: () =>
      workbook({
        parts: {
          'xl/_rels/workbook.xml.rels': relationships(relation('rId1', 'worksheet', '../../../etc/passwd')),
        },
      }),
  },
  {
    name: 'a sheet that is not there',
    problem: 'damaged',
    bytes: () =>
      workbook({
        parts: {
          'xl/_rels/workbook.xml.rels': relationships(relation('rId1', 'worksheet', 'worksheets/none.xml')),
        },
      }),
  },
];

/** What is called a sheet and is none. */
export const others: readonly HostileFile[] = [
  { name: 'nothing', problem: 'empty', bytes: () => new Uint8Array() },
  {
    name: '33 MiB of a workbook',
    isCostly: true,
    problem: 'too-large',
    bytes: () => Buffer.concat([strToU8('PK\x03\x04'), zeros(33 * MIB)]),
  },
  {
    name: 'Excel 97',
    problem: 'old-excel',
    bytes: () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '00'), 'hex'),
  },
  {
    name: 'a workbook with a password',
    problem: 'locked',
    bytes: () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '00'), 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
  },
  { name: 'a PDF', problem: 'pdf', bytes: () => strToU8('%PDF-1.7\n%\xe2\xe3\xcf\xd3', true) },
  {
    name: 'a web page',
    problem: 'web-page',
    bytes: () =>
      strToU8(
        '\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table></html>',
      ),
  },
  {
    name: 'a piece of a web page',
    problem: 'web-page',
    bytes: () => strToU8('<style>td{}</style><table border=1><tr><td>NIP</td></tr></table>'),
  },
  {
    name: 'XML of Excel 2003',
    problem: 'xml-2003',
    bytes: () => strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
  },
  { name: '17 MiB of text', isCostly: true, problem: 'too-large', bytes: () => zeros(17 * MIB) },
  {
    name: 'a picture',
    problem: 'not-a-sheet',
    bytes: () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  },
  {
    name: 'OpenDocument',
    problem: 'open-document',
    bytes: () =>
      zipped({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': '<x/>',
        'META-INF/manifest.xml': '<x/>',
      }),
  },
  {
    name: 'Excel’s binary format',
    problem: 'binary',
    bytes: () =>
      zipped({ '_rels/.rels': relationships(relation('rId1', 'officeDocument', 'xl/workbook.bin')) }),
  },
  {
    name: 'a Word document',
    problem: 'not-a-sheet',
    bytes: () =>
      zipped({
        '_rels/.rels': relationships(relation('rId1', 'officeDocument', 'word/document.xml')),
        'word/document.xml': '<w:document xmlns:w="x"/>',
      }),
  },
  { name: 'any zip file', problem: 'not-a-sheet', bytes: () => zipped({ 'a.txt': strToU8('a') }) },
  { name: 'zeros', problem: 'not-a-sheet', bytes: () => new Uint8Array(MIB) },
];

/** CSV beyond sense. */
export const lines: readonly HostileFile[] = [
  { name: '16 MiB of line ends', isCostly: true, rows: 0, bytes: () => zeros(16 * MIB).fill(0x0a) },
  { name: '16 MiB of separators', isCostly: true, rows: 0, bytes: () => zeros(16 * MIB).fill(0x3b) },
  {
    name: '16 MiB of quotation marks',
    isCostly: true,
    problem: 'long-text',
    bytes: () => zeros(16 * MIB).fill(0x22),
  },
  {
    name: '16 MiB of bytes that are no UTF-8',
    isCostly: true,
    problem: 'long-text',
    bytes: () => zeros(16 * MIB).fill(0x80),
  },
  {
    name: '16 MiB of line ends in quotation marks',
    isCostly: true,
    rows: 0,
    bytes: () => {
      const all = zeros(16 * MIB).fill(0x0a);
      all[0] = 0x22;
      all[all.length - 1] = 0x22;
      return all;
    },
  },
  {
    name: '16 MiB of one letter',
    isCostly: true,
    problem: 'long-text',
    bytes: () => zeros(16 * MIB).fill(0x61),
  },
  {
    name: 'a quotation mark that is never closed',
    isCostly: true,
    problem: 'open-quote',
    bytes: () => strToU8(`a;b\n1;"2\n${'x;y\n'.repeat(2e6)}`),
  },
  { name: 'a word far to the right', problem: 'scattered', bytes: () => strToU8(`${';'.repeat(20_000)}a\n`) },
  {
    name: 'words far to the right',
    isCostly: true,
    problem: 'scattered',
    bytes: () => strToU8(`${';'.repeat(16_000)}a\n`.repeat(500)),
  },
  {
    name: 'a million short rows',
    isCostly: true,
    problem: 'many-rows',
    bytes: () => strToU8('a;b\n'.repeat(1e6)),
  },
];
