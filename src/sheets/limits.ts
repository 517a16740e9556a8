const MIB = 1024 * 1024;

/**
 * How much one file may hold before it is refused. All are far above what an agency hands in (a form of 200 rows has
 * about 5,000 cells and unpacks to 1 MiB), and low enough that a file at all limits is read in two seconds and 256 MiB.
 */
export interface SheetLimits {
  /** The file as it lies on the disk. */
  readonly fileBytes: number;
  /** A CSV file, which takes twice as much memory as a text. */
  readonly textBytes: number;
  /** The parts of a workbook that are read, unpacked, all together. Pictures and charts are never unpacked. */
  readonly unpackedBytes: number;
  /** Parts in a workbook's package. An ordinary one has a dozen, and one for each sheet and picture. */
  readonly parts: number;
  readonly sheets: number;
  /** Rows that hold anything, over all sheets. */
  readonly rows: number;
  /** Cells that hold anything, over all sheets. */
  readonly cells: number;
  /**
   * Cells from the first column to the last filled one of each row, over all sheets, and the same for merged ranges:
   * whoever walks over the rows pays for them.
   */
  readonly area: number;
  /** Characters in one cell; Excel itself holds 32,767, LibreOffice 65,535. */
  readonly text: number;
}

export const sheetLimits: SheetLimits = {
  fileBytes: 32 * MIB,
  textBytes: 16 * MIB,
  unpackedBytes: 64 * MIB,
  parts: 1_000,
  sheets: 200,
  rows: 50_000,
  cells: 400_000,
  area: 2_000_000,
  text: 65_535,
};

/** The sheet of Excel and LibreOffice ends here; a place beyond it is no place. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
