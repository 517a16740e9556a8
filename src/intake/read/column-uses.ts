import { keyOf, type Table, type TableColumn } from './table.js';

/** The columns of a table by how rows are read from them; found once, for every row asks. */
export interface ColumnUses {
  /** One field each. */
  readonly fields: readonly (readonly [key: string, column: TableColumn])[];
  /** Ticked where a programme runs in their year. */
  readonly years: readonly TableColumn[];
  readonly amounts: readonly TableColumn[];
  readonly fund: TableColumn | undefined;
  /** Ticked where their fund pays. */
  readonly funds: readonly TableColumn[];
  /** Fields of a year that stands in the head of their value: `Kondisi Awal 2023`. */
  readonly implied: readonly (readonly [key: string, year: number, column: TableColumn])[];
}

/** Sorts the columns of a table by their use. */
export function columnUses({ columns, kind }: Table): ColumnUses {
  const isFund = ({ form }: TableColumn) => form.key === 'fund';
  const isAmount = ({ form }: TableColumn) => form.key.startsWith('budget.');
  const plain = columns.filter((column) => !column.isTicked && !isFund(column) && !isAmount(column));
  return {
    fields: plain.map((column) => [keyOf(column), column]),
    years: columns.filter((column) => column.isTicked && !isFund(column)),
    amounts: columns.filter(isAmount),
    fund: columns.find((column) => isFund(column) && !column.isTicked),
    funds: columns.filter((column) => isFund(column) && column.isTicked),
    implied: plain.flatMap((column) => {
      const { form, year } = column;
      const base = /^([^{]*)\.(?:value|text)$/.exec(form.key)?.[1];
      const key = `${base}.year`;
      const isKnown = base !== undefined && kind.columns.some((one) => one.key === key);
      return year !== undefined && isKnown ? [[key, year, column] as const] : [];
    }),
  };
}
