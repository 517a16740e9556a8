import type { SheetProblem } from '../../src/sheets/sheet-error.js';
import {
  type Parts,
  partsOf,
  relation,
  relationships,
  sheet,
  workbook,
  zipped,
} from '../sheets/workbook-parts.js';

export const MIB = 1024 * 1024;
export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** A file that means harm, or is far from what anybody hands in, and what must become of it. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** What is told; absent where the file is read, since it does no harm. */
  readonly problem?: SheetProblem;
  /** How many rows are read, where it is. */
  readonly rows?: number;
  /** Large enough that time and memory are measured. */
  readonly isCostly?: true;
}

export const SHEET = 'xl/worksheets/sheet1.xml';
export const withSheet = (content: string | Uint8Array): Uint8Array =>
  workbook({ parts: { [SHEET]: content } });
export const withRows = (rows: string, rest = '') => withSheet(sheet(rows, rest));
export const zeros = (size: number) => new Uint8Array(size).fill(0x20);

/** A sheet of so many bytes in XML, of which nothing is kept. */
export function withLength(size: number): string {
  return sheet('<a/>'.repeat(size / 4));
}

/** A workbook whose sheets, as many as that, are one part. */
export function sameSheet(count: number, content: string): Uint8Array {
  const names = range(count).map((at) => `L${at}`);
  const parts: Parts = {
    'xl/_rels/workbook.xml.rels': relationships(
      ...names.map((_, at) => relation(`rId${at + 1}`, 'worksheet', 'worksheets/sheet1.xml')),
    ),
  };
  const own = partsOf({ sheets: Object.fromEntries(names.map((name) => [name, ''])) });
  const kept = Object.fromEntries(Object.entries(own).filter(([name]) => !name.startsWith('xl/worksheets/')));
  return zipped({ ...kept, ...parts, [SHEET]: content });
}
