import type { FormKindId } from '../../../src/forms/form-kind.js';
import type { HandedFile, HandedValue, Question } from '../../../src/intake/handed.js';
import type { Layout } from '../../../src/intake/read/layout.js';
import type { IntakeScene } from '../../../src/intake/scene.js';
import { defaultProfile } from '../../../src/profile/load-profile.js';
import { type Cell, type CellRange, columnName, type Grid } from '../../../src/sheets/grid.js';

/** What a test writes into a cell: a text, a number, nothing, or a cell with all its marks. */
export type Written = string | number | undefined | Cell;

export interface SheetOptions {
  /** As people see them: `B2:D2`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly isHidden?: boolean;
  /** Rows and columns before the first one that is written. */
  readonly down?: number;
  readonly right?: number;
}

/** A sheet as a reader of workbooks gives it. */
export function sheet(name: string, rows: readonly (readonly Written[])[], options: SheetOptions = {}): Grid {
  const { merges = [], hiddenRows = [], isHidden = false, down = 0, right = 0 } = options;
  const blank = Array.from({ length: right + 1 }, () => undefined);
  return {
    name,
    isHidden,
    merges: merges.map((text) => moved(rangeOf(text), down, right)),
    rows: rows
      .map((cells, at) => ({
        number: at + 1 + down,
        cells: [...blank, ...cells.map(cellOf)],
        isHidden: hiddenRows.includes(at + 1),
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== undefined)),
  };
}

export function cellOf(written: Written): Cell | undefined {
  if (written === undefined || written === '') return undefined;
  if (typeof written === 'object') return written;
  if (typeof written === 'number') return { kind: 'number', text: String(written), number: written };
  return { kind: 'text', text: written };
}

/** A number that a formula gave. */
export const sum = (number: number): Cell => ({
  kind: 'number',
  text: String(number),
  number,
  formula: 'stored',
});
/** A formula whose result is not in the file. */
export const lost: Cell = { kind: 'text', text: '', formula: 'lost' };
export const error: Cell = { kind: 'error', text: '#REF!' };

function rangeOf(text: string): CellRange {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(text) ?? [];
  return { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
}

const columnOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function moved({ top, left, bottom, right }: CellRange, down: number, aside: number): CellRange {
  return { top: top + down, left: left + aside, bottom: bottom + down, right: right + aside };
}

export const scene: IntakeScene = {
  profile: defaultProfile(),
  years: [2025, 2026, 2027, 2028, 2029],
  language: 'id',
  units: ['persen', 'orang'],
  isImplementation: true,
  region: 'Kota Contoh',
  agencies: [
    { id: 'dinkes', names: ['dinkes', 'Dinas Kesehatan', 'Dinkes'] },
    { id: 'disdik', names: ['disdik', 'Dinas Pendidikan', 'Disdik'] },
    {
      id: 'diskominfo',
      names: ['diskominfo', 'Dinas Komunikasi dan Informatika', 'Diskominfo', 'Dinas Kominfo'],
    },
    { id: 'dishub', names: ['dishub', 'Dinas Perhubungan', 'Dishub'] },
    { id: 'dlh', names: ['dlh', 'Dinas Lingkungan Hidup', 'DLH'] },
    { id: 'bappeda', names: ['bappeda', 'Badan Perencanaan Pembangunan Daerah', 'Bappeda'] },
  ],
  ids: {
    programs: new Set(['antrean-daring', 'kelas-digital']),
    indicators: new Set(),
    gaps: new Set(),
    sources: new Set(),
  },
  layouts: [],
};

/** A layout as it arrives, with what a person would read in it. */
export interface Messy {
  readonly name: string;
  readonly file?: string;
  readonly sheets: readonly Grid[];
  readonly layouts?: readonly Layout[];
  /** The number of each row with its fields; `@` is whose it is, `#` its code. */
  readonly rows: readonly (readonly [
    kind: FormKindId,
    row: number,
    fields: Readonly<Record<string, HandedValue>>,
  ])[];
  /** As {@link asked} writes them. */
  readonly questions?: readonly string[];
  /** Rows that give no data, by the first words of why. */
  readonly passed?: Readonly<Record<string, readonly number[]>>;
  /** Heads that are not taken. */
  readonly left?: readonly string[];
}

/** The rows of a file as {@link Messy} has them. */
export function rowsOf(file: HandedFile): Messy['rows'] {
  return file.rows.map(({ kind, place, cells, agency, id }) => [
    kind,
    place.row ?? 0,
    {
      ...(agency === undefined ? {} : { '@': agency }),
      ...(id === undefined ? {} : { '#': id }),
      ...Object.fromEntries([...cells].map(([key, { value }]) => [key, value])),
    },
  ]);
}

/** `C7 budget.2025.apbd: 1.250`: where, about which field, as written. */
export function asked({ place, key = '-', said }: Question): string {
  const column = place.column === undefined ? '' : columnName(place.column);
  return `${column}${place.row ?? place.sheet} ${key}: ${said}`;
}

export function questionsOf(file: HandedFile): string[] {
  return [...file.questions, ...file.rows.flatMap(({ questions }) => questions)].map(asked).sort();
}

export function passedOf(file: HandedFile): Record<string, readonly number[]> {
  const all = file.readings.flatMap(({ passed = [] }) =>
    passed.filter(({ why }) => !why.text.en.startsWith('titles')),
  );
  return Object.fromEntries(all.map(({ rows, why }) => [why.text.en.split(/[ ,]/)[0] ?? '', rows]));
}

export function leftOf(file: HandedFile): string[] {
  return file.readings.flatMap(({ columns }) =>
    columns.flatMap(({ head, key }) => (key === undefined ? [head] : [])),
  );
}

/** Rows that hold something and of which a file says nothing: `Sheet1!7`. There must be none. */
export function lostRows(file: HandedFile, sheets: readonly Grid[]): string[] {
  const told = new Set<string>();
  const tell = (sheetName: string, row: number | undefined) => told.add(`${sheetName}!${row}`);
  const whole = new Set<string>();
  for (const { place, head, skipped, passed = [] } of file.readings) {
    if (skipped !== undefined && place.row === undefined) whole.add(place.sheet);
    for (let row = head?.first ?? 1; row <= (head?.last ?? 0); row++) tell(place.sheet, row);
    for (const { rows } of passed) for (const row of rows) tell(place.sheet, row);
  }
  for (const { place, cells, questions } of file.rows) {
    tell(place.sheet, place.row);
    for (const cell of cells.values()) tell(cell.place.sheet, cell.place.row);
    for (const question of questions) tell(question.place.sheet, question.place.row);
  }
  for (const { place } of file.questions) tell(place.sheet, place.row);
  return sheets
    .filter(({ name }) => !whole.has(name))
    .flatMap(({ name, rows }) => rows.map(({ number }) => `${name}!${number}`))
    .filter((row) => !told.has(row));
}
