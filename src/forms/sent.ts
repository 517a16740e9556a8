import type { Grid, GridRow } from '../sheets/grid.js';
import type { Page, PageCell } from '../sheets/page.js';

/** The name of the hidden sheet in which a form carries what it was sent out with. */
export const SENT_SHEET = '_masterplan';

/** Raised when a form can no longer be read by the rules of the one before. */
export const SENT_FORMAT = 1;

const MARK = 'masterplan-form';

/** What a form said when it went out. */
export interface Sent {
  /** {@link SENT_FORMAT} of the tool that made it; a higher one was made by a later tool. */
  readonly format: number;
  /** The region as written in full: `Kota Contoh`; '' where nobody knew it. */
  readonly region: string;
  /** The region's official code. */
  readonly code: string | undefined;
  /** The agency's id; undefined in a form for an agency that is not listed. */
  readonly agency: string | undefined;
  /** By `kind/id` of a row: its fields that were not blank, by key, as `canonical` text. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The hidden sheet that carries `sent`. Every value is a text, so that no program changes it. */
export function sentPage(sent: Sent): Page {
  const head: [string, string | undefined][] = [
    [MARK, String(sent.format)],
    ['region', sent.region],
    ['code', sent.code],
    ['agency', sent.agency],
  ];
  const fields = [...sent.rows].flatMap(([row, values]) =>
    [...values].map(([key, value]) => [row, key, value].map(textCell)),
  );
  return {
    name: SENT_SHEET,
    isHidden: true,
    isLocked: true,
    widths: [40, 24, 80],
    rows: [...head.map((line) => line.map(textCell)), ...fields],
  };
}

/**
 * What {@link sentPage} wrote, after whatever other programs did to the file; undefined where the sheet is not one of
 * ours. Lines that make no sense are passed over: the file comes from outside.
 */
export function readSent(grid: Grid): Sent | undefined {
  if (grid.name !== SENT_SHEET) return undefined;
  const [first, ...rest] = grid.rows;
  if (first === undefined || text(first, 1) !== MARK) return undefined;
  const format = Number(text(first, 2));
  if (!Number.isSafeInteger(format) || format < 1) return undefined;
  const head = new Map<string, string>();
  const rows = new Map<string, Map<string, string>>();
  for (const line of rest) {
    const [name, key, value] = [text(line, 1), text(line, 2), text(line, 3)];
    if (name === undefined || key === undefined) continue;
    if (value === undefined) {
      if (!head.has(name)) head.set(name, key);
      continue;
    }
    const row = rows.get(name) ?? new Map<string, string>();
    rows.set(name, row);
    row.set(key, value);
  }
  return {
    format,
    region: head.get('region') ?? '',
    code: head.get('code'),
    agency: head.get('agency'),
    rows,
  };
}

/** Whether a sheet is the one that {@link sentPage} wrote, whatever it is called by now. */
export function holdsSent({ rows: [first] }: Grid): boolean {
  return first !== undefined && text(first, 1) === MARK;
}

function textCell(value: string | undefined): PageCell | undefined {
  return value === undefined || value === '' ? undefined : { value };
}

function text(row: GridRow, column: number): string | undefined {
  const cell = row.cells[column];
  return cell === undefined || cell.text === '' ? undefined : cell.text;
}
