import { joinedWords } from '../../i18n/joined-words.js';
import type { Language } from '../../i18n/language.js';
import { printable } from '../../i18n/printable.js';
import { textWidth } from '../cells.js';
import type { Paint } from '../report.js';
import { type Column, type TableCell, table } from '../table.js';

/** A masterplan as a row. */
export interface RegionRow {
  readonly region: string | undefined;
  /** As the reader would write it. */
  readonly folder: string;
  readonly counts: readonly string[];
  readonly result: TableCell;
}

export interface RegionTableOptions {
  /** Over the counts. */
  readonly heads: readonly string[];
  /** Over the result. */
  readonly resultHead: string;
  readonly language: Language;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
}

/** From this width on the region's name stands beside its folder, and heads are written out. */
const ROOMY = 64;
/** Tables do not get narrower than this; a smaller terminal breaks their lines. */
const NARROWEST = 40;
/** What a cut head still needs. */
const HEAD = 5;
/** What a cut folder still needs: where there is less, the last counts leave it their place. */
const FOLDER = 16;

/** Masterplans as lines of one table: region, folder, counts and what came out. */
export function regionTable(rows: readonly RegionRow[], options: RegionTableOptions): string[] {
  const { heads, resultHead, language, paint, width } = options;
  const words = joinedWords[language];
  const isRoomy = width >= ROOMY;
  const longest = (head: string, texts: readonly string[]) =>
    texts.reduce((most, text) => Math.max(most, textWidth(printable(text))), isRoomy ? head.length : HEAD);
  const allCounts = heads.map(
    (head, at): Column => ({
      head,
      width: longest(
        head,
        rows.map((row) => row.counts[at] ?? ''),
      ),
      align: 'right',
    }),
  );
  const result = longest(
    resultHead,
    rows.map((row) => row.result.text),
  );
  const folder = longest(
    words.folder,
    rows.map((row) => row.folder),
  );
  const free = (counts: readonly Column[]) =>
    Math.max(NARROWEST, width) - counts.reduce((sum, column) => sum + column.width + 2, result + 2);
  let counts = allCounts;
  while (counts.length > 1 && free(counts) < Math.min(folder, FOLDER)) counts = counts.slice(0, -1);
  const region = longest(
    words.region,
    rows.map((row) => row.region ?? ''),
  );
  const hasNames = isRoomy && rows.some((row) => row.region !== undefined);
  const room = free(counts);
  const named = hasNames ? Math.min(region, Math.max(Math.floor(room / 2), room - 2 - folder)) : 0;
  const columns = [
    ...(hasNames ? [{ head: words.region, width: named }] : []),
    {
      head: words.folder,
      width: Math.max(1, Math.min(folder, hasNames ? room - 2 - named : room)),
      keep: 'end' as const,
    },
    ...counts,
    { head: resultHead, width: result },
  ];
  const lines = rows.map((row): TableCell[] => [
    ...(hasNames ? [{ text: row.region ?? '–' }] : []),
    { text: row.folder },
    ...row.counts.slice(0, counts.length).map((text) => ({ text })),
    row.result,
  ]);
  return table(columns, lines, paint.faint);
}
