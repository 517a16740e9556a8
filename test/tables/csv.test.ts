import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/disk/sha256.js';
import { csvFiles } from '../../src/tables/csv.js';
import { csvLine } from '../../src/tables/csv-line.js';
import { jsonFile } from '../../src/tables/json.js';
import { tables } from '../../src/tables/tables.js';
import { BROKEN, example, exportedOf, regions } from './scene.js';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { required?: true; enum?: unknown[]; pattern?: string };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      fields: string[];
      reference: { resource: string; fields: string[] };
    }[];
  };
}

const hostile = await exportedOf({
  'partners.yaml': `- { id: a, name: '=HYPERLINK("http://127.0.0.1","x")', sector: media, role: "+62 \\"812\\", dan; lain" }
- { id: b, name: "@SUM(A1)\\nbaris kedua", sector: media, role: "'=1" }
- { id: c, name: '- tanpa nama', sector: media, role: "it's" }
`,
});
const all = regions({
  'kota-contoh': await example('kota-contoh'),
  '-rusak': await exportedOf(BROKEN),
  jahat: hostile,
});
const files = csvFiles(all);
const description = JSON.parse(Buffer.from(files.get('csv/datapackage.json') ?? []).toString()) as {
  resources: Resource[];
  textGuard: { prefix: string; pattern: string };
};

/** The rows of a file by a reader of CSV that is not ours, as texts. */
function read(path: string): Record<string, string>[] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(files.get(`csv/${path}`));
  const { data, errors } = papaparse.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ',',
    newline: '\r\n',
  });
  expect(errors.filter(({ row }) => row !== data.length - 1)).toEqual([]);
  // Its last line is the end of the last row.
  return data.slice(0, -1);
}

/** What the specification of Table Schema (version 1) allows as the text of each type. */
const LEXICAL: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/,
  year: /^\d{4}$/,
  boolean: /^(?:true|false)$/,
};

describe('the CSV files', () => {
  it('are those that the data package names, with their sizes and hashes', () => {
    expect([...files.keys()].sort()).toEqual(
      ['csv/datapackage.json', ...description.resources.map(({ path }) => `csv/${path}`)].sort(),
    );
    for (const { path, bytes, hash } of description.resources) {
      const file = files.get(`csv/${path}`) ?? new Uint8Array();
      expect([file.length, `sha256:${sha256(file)}`]).toEqual([bytes, hash]);
    }
  });

  it('hold what their schemas say, in every cell', () => {
    for (const { path, schema } of description.resources) {
      const rows = read(path);
      for (const row of rows) expect(Object.keys(row)).toEqual(schema.fields.map(({ name }) => name));
      for (const { name, type, constraints = {} } of schema.fields) {
        const values = rows.map((row) => row[name] ?? '');
        const given = values.filter((value) => value !== '');
        if (constraints.required) expect(given.length, `${path} ${name}`).toBe(values.length);
        const wrong = given.filter(
          (value) =>
            !LEXICAL[type]?.test(value) ||
            (constraints.enum && !constraints.enum.map(String).includes(value)) ||
            (constraints.pattern && !new RegExp(constraints.pattern).test(value)),
        );
        expect(wrong, `${path} ${name}`).toEqual([]);
      }
    }
  });

  it('have keys that are unique, and references that lead somewhere', () => {
    const keyOf = (row: Record<string, string>, names: readonly string[]) =>
      JSON.stringify(names.map((name) => row[name]));
    const known = new Map(
      description.resources.map(({ name, path, schema }) => {
        const keys = read(path).map((row) => keyOf(row, schema.primaryKey));
        expect(new Set(keys).size, name).toBe(keys.length);
        return [name, new Set(keys)];
      }),
    );
    let checked = 0;
    for (const { name, path, schema } of description.resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const other = description.resources.find((resource) => resource.name === reference.resource);
        expect(reference.fields).toEqual(other?.schema.primaryKey);
        const rows = read(path).filter((row) => fields.every((field) => row[field] !== ''));
        checked += rows.length;
        const lost = rows.filter((row) => !known.get(reference.resource)?.has(keyOf(row, fields)));
        expect(lost, `${name} → ${reference.resource}`).toEqual([]);
      }
    }
    expect(checked).toBeGreaterThan(5000);
  });

  it('let no text of a cell begin as a formula does', () => {
    const cells = description.resources.flatMap(({ path, schema }) => {
      const texts = schema.fields.filter(({ type }) => type === 'string').map(({ name }) => name);
      return read(path).flatMap((row) => texts.map((name) => row[name] ?? ''));
    });
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
    const partners = read('partner.csv').filter(({ region }) => region === 'jahat');
    expect(partners.map(({ name, role }) => [name, role])).toEqual([
      ['\'=HYPERLINK("http://127.0.0.1","x")', '\'+62 "812", dan; lain'],
      ["'@SUM(A1)\nbaris kedua", "''=1"],
      ["'- tanpa nama", "it's"],
    ]);
    expect(read('region.csv').map(({ region }) => region)).toEqual(['kota-contoh', "'-rusak", 'jahat']);
  });

  it('are the same whenever they are made', () => {
    expect(
      [...csvFiles(all)].every(([name, bytes]) => Buffer.compare(bytes, files.get(name) ?? bytes) === 0),
    ).toBe(true);
  });
});

describe('a line', () => {
  it('gives back every text by the rule of the data package, through any reader', () => {
    const { prefix, pattern } = description.textGuard;
    const guarded = new RegExp(pattern);
    const letters = fc.string({
      unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', 'a', ' ', 'é'),
    });
    fc.assert(
      fc.property(
        fc.array(
          letters.filter((text) => text !== ''),
          { minLength: 2, maxLength: 4 },
        ),
        (texts) => {
          const { data } = papaparse.parse<string[]>(csvLine(texts), { delimiter: ',', newline: '\r\n' });
          const back = (data[0] ?? []).map((cell) =>
            cell.startsWith(prefix) && guarded.test(cell.slice(1)) ? cell.slice(1) : cell,
          );
          expect(back).toEqual(texts);
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 2000) },
    );
  }, 120_000);

  it('leaves numbers and what is unknown as they are', () => {
    expect(csvLine([-5, 0.1, 1e21, true, null, 'x'])).toBe('-5,0.1,1e+21,true,,x\r\n');
  });
});

describe('the JSON file', () => {
  const document = JSON.parse(Buffer.from(jsonFile(all)).toString()) as {
    masterplan_tables: number;
    tables: Record<string, Record<string, unknown>[]>;
  };

  it('holds the same tables, columns and rows', () => {
    expect(document.masterplan_tables).toBe(1);
    expect(Object.keys(document.tables)).toEqual(tables.map(({ name }) => name));
    for (const { name, columns } of tables) {
      const rows = document.tables[name] ?? [];
      expect(rows).toHaveLength(read(`${name}.csv`).length);
      for (const row of rows) expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
    }
  });

  it('holds texts without a guard, and null where something is unknown', () => {
    const [first] = (document.tables.partner ?? []).filter(({ region }) => region === 'jahat');
    expect(first).toEqual({
      region: 'jahat',
      id: 'a',
      name: '=HYPERLINK("http://127.0.0.1","x")',
      sector: 'media',
      role: '+62 "812", dan; lain',
    });
    expect(document.tables.region?.[1]).toMatchObject({
      region: '-rusak',
      fictional: true,
      population: null,
    });
  });
});
