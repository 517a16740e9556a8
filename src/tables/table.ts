import type { Bilingual } from '../i18n/language.js';
import type { Model } from '../model/model.js';

/** What a row holds under a column; `null` is unknown. */
export type Value = string | number | boolean | null;
export type Row = readonly Value[];

/**
 * What a column holds. `rupiah` is whole rupiah, `percent` 0-100 and beyond, unrounded, `date` is `YYYY-MM-DD`, or
 * `YYYY-MM` where the day is unknown.
 */
export type ColumnType = 'text' | 'integer' | 'number' | 'rupiah' | 'percent' | 'year' | 'date' | 'boolean';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: Bilingual;
  /** Never unknown: part of the key, or what the row is there for. */
  readonly isRequired: boolean;
  /** All that it may hold, where that is a fixed list. */
  readonly choices: readonly string[] | undefined;
}

/** Columns that name a row of another table by its key. */
export interface Reference {
  /** Without `region`, which is part of it unless the other table is shared. */
  readonly columns: readonly string[];
  readonly to: string;
}

/** What rows are made from: one region. */
export interface Scene {
  readonly model: Model;
  /** Findings of severity error: what they are about is not in the model. */
  readonly errors: number;
}

/** A table of the data base. Its rows and their order follow the files; nothing is added up here. */
export interface Table {
  readonly name: string;
  readonly title: Bilingual;
  /** Where authors write it, as a path of the masterplan; undefined for what the tool itself knows. */
  readonly from: string | undefined;
  /** The same rows for every region, and so without a column `region`. */
  readonly isShared: boolean;
  /** In the order of the values of a row; `region` is the first, except in a shared table. */
  readonly columns: readonly Column[];
  /** Names of columns; `region` is the first, except in a shared table. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  /** The rows of one region, without the value of `region`: whoever joins regions knows it. */
  rows(scene: Scene): Row[];
}

interface ColumnSpec<Item> extends Bilingual {
  readonly type: ColumnType;
  readonly of: (item: Item) => Value | undefined;
  /** The table that it names a row of. */
  readonly to?: string;
  readonly required?: true;
  readonly choices?: readonly string[];
}

interface TableSpec<Item> {
  readonly name: string;
  readonly title: Bilingual;
  readonly from?: string;
  readonly isShared?: true;
  /** Without `region`; nothing more for regions themselves. */
  readonly key: readonly string[];
  readonly items: (scene: Scene) => Iterable<Item>;
  /** By name; `region` comes by itself. */
  readonly columns: Readonly<Record<string, ColumnSpec<Item>>>;
  /** References of more columns than one (and `region`). */
  readonly references?: readonly Reference[];
}

/** The column by which the regions of one data base are told apart. */
export const REGION: Column = {
  name: 'region',
  type: 'text',
  description: { id: 'Daerah', en: 'Region' },
  isRequired: true,
  choices: undefined,
};
/** The same where it is the whole key. */
const REGION_ITSELF: Column = {
  ...REGION,
  description: {
    id: 'Kode wilayah, atau nama folder bila kode itu tidak ada, rekaan, atau dipakai dua kali',
    en: 'Official code, or the name of the folder where there is none, or a fictional or shared one',
  },
};

/** A table from what it is made of: each item is a row. */
export function defineTable<Item>(spec: TableSpec<Item>): Table {
  const { name, title, from, isShared = false, key, items, references = [] } = spec;
  const own = Object.entries(spec.columns);
  const columns = own.map(([column, { type, id, en, required, choices }]) => ({
    name: column,
    type,
    description: { id, en },
    isRequired: required === true || key.includes(column),
    choices,
  }));
  const single = own.flatMap(([column, { to }]) => (to === undefined ? [] : [{ columns: [column], to }]));
  return {
    name,
    title,
    from,
    isShared,
    columns: isShared ? columns : [key.length === 0 ? REGION_ITSELF : REGION, ...columns],
    key: isShared ? key : [REGION.name, ...key],
    references: [...single, ...references],
    rows: (scene) => Array.from(items(scene), (item) => own.map(([, { of }]) => orNull(of(item)))),
  };
}

/** An empty text says no more than none, and CSV could not tell them apart. */
function orNull(value: Value | undefined): Value {
  return value === undefined || value === '' || Number.isNaN(value) ? null : value;
}
