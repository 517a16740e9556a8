import { sha256 } from '../disk/sha256.js';
import type { Column, ColumnType, Table } from './table.js';
import { foreignKeys } from './tables.js';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  rupiah: 'integer',
  percent: 'number',
  year: 'year',
  // The day may be unknown, which a `date` does not allow.
  date: 'string',
  boolean: 'boolean',
};
const DATE_PATTERN = '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$';

/** What stands between a text and its cell; see csv-line.ts. */
const GUARD = {
  prefix: "'",
  pattern: "^'*[=+\\-@\\t\\r\\n]",
  description:
    'A text that fits the pattern stands with one apostrophe in front of it, so that no spreadsheet takes it for a formula. Take one apostrophe away from every cell of type string that begins with an apostrophe and fits the pattern behind it, and you have the text itself.',
};

/**
 * The Frictionless Data Package (version 1) of the CSV files. Titles and descriptions are Indonesian, in English under
 * `titleEn` and `descriptionEn`.
 * @param bytesOf the file of a table
 */
export function dataPackage(tables: readonly Table[], bytesOf: (table: Table) => Uint8Array): object {
  return {
    profile: 'tabular-data-package',
    name: 'masterplan',
    title: 'Data masterplan smart city',
    titleEn: 'Data of smart-city masterplans',
    masterplanTables: 1,
    textGuard: GUARD,
    resources: tables.map((table) => resource(table, bytesOf(table))),
  };
}

function resource(table: Table, bytes: Uint8Array): object {
  const { name, title, columns, key } = table;
  const references = foreignKeys(table).map(({ columns: fields, to }) => ({
    fields,
    reference: { resource: to.name, fields: to.key },
  }));
  return {
    profile: 'tabular-data-resource',
    name,
    title: title.id,
    titleEn: title.en,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      skipInitialSpace: false,
      header: true,
    },
    schema: {
      fields: columns.map(field),
      missingValues: [''],
      primaryKey: key,
      // The specification has no empty list of them.
      ...(references.length > 0 ? { foreignKeys: references } : {}),
    },
  };
}

function field({ name, type, description, isRequired, choices }: Column): object {
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    ...(choices ? { enum: type === 'integer' ? choices.map(Number) : choices } : {}),
    ...(type === 'date' ? { pattern: DATE_PATTERN } : {}),
  };
  return {
    name,
    type: TYPES[type],
    description: description.id,
    descriptionEn: description.en,
    ...(type === 'rupiah' || type === 'percent' ? { unit: type } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
