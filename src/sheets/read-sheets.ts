import { readCsv } from './csv/read-csv.js';
import { fileKind } from './file-kind.js';
import type { Grid } from './grid.js';
import { type SheetLimits, sheetLimits } from './limits.js';
import { SheetError } from './sheet-error.js';
import { readWorkbook } from './xlsx/read-workbook.js';

/**
 * The sheets of a file that somebody handed in: a workbook (XLSX, XLSM) or a CSV file, told apart by what is in it.
 * @param fileName the last part of its path: it is told in errors, and is the name of a CSV file's only sheet
 * @throws SheetError when it is none of both, damaged, made to harm, or beyond a limit
 */
export async function readSheets(
  bytes: Uint8Array,
  fileName: string,
  limits: SheetLimits = sheetLimits,
): Promise<Grid[]> {
  const kind = fileKind(bytes);
  const most = kind === 'text' ? limits.textBytes : limits.fileBytes;
  if (bytes.length > most) throw new SheetError('too-large', { file: fileName, limit: most / (1024 * 1024) });
  if (kind === 'zip') return readWorkbook(bytes, fileName, limits);
  if (kind === 'text') return [readCsv(bytes, fileName, limits)];
  throw new SheetError(kind, { file: fileName });
}
