import type { Language } from '../src/i18n/language.js';
import type { Column, ColumnType, Table } from '../src/tables/table.js';
import { foreignKeys, tables } from '../src/tables/tables.js';
import { type View, views } from '../src/tables/views.js';
import { drawTables } from './table-picture.js';

const WORDS = {
  id: {
    file: 'docs/reference/tabel.md',
    made: '<!-- Dibuat oleh npm run docs dari src/tables/; jangan disunting. -->',
    title: 'Tabel',
    opening: `Tabel yang dihasilkan \`masterplan export data\`; cara memakainya ada di [panduan data](../guide/basis-data.md). Nama tabel dan
kolom sama dalam SQLite, CSV, dan JSON. Setiap tabel, kecuali \`fund\` dan \`enabler\`, memiliki kolom \`region\`, dan setiap rujukan
berlaku di dalam daerah yang sama. **K** menandai kolom kunci; kolom lain boleh kosong (NULL) kecuali ditandai *wajib*.
"Hasil hitungan" berarti dihitung alat ini, sama dengan angka di dalam buku.`,
    picture: 'Tabel dan rujukannya',
    contents: 'Semua tabel',
    from: 'Asal',
    heads: ['Kolom', 'Jenis', 'Arti', 'Rujukan'],
    required: 'wajib',
    oneOf: 'Salah satu dari',
    views: 'Tampilan (hanya SQLite)',
    types: {
      text: 'teks',
      integer: 'bilangan bulat',
      number: 'bilangan',
      rupiah: 'rupiah penuh',
      percent: 'persen',
      year: 'tahun',
      date: 'tanggal',
      boolean: 'ya/tidak',
    },
  },
  en: {
    file: 'docs/reference/tables.md',
    made: '<!-- Made by npm run docs from src/tables/; do not edit. -->',
    title: 'Tables',
    opening: `The tables that \`masterplan export data\` makes; the [guide to data](../guide/data.md) tells how to use them. Tables and columns have
the same names in SQLite, CSV and JSON. Every table but \`fund\` and \`enabler\` has a column \`region\`, and every reference stays
within one region. **K** marks the columns of the key; any other may be empty (NULL) unless it is *required*. "Computed"
means by this tool, as the number in the books.`,
    picture: 'The tables and their references',
    contents: 'All tables',
    from: 'From',
    heads: ['Column', 'Type', 'Meaning', 'Refers to'],
    required: 'required',
    oneOf: 'One of',
    views: 'Views (SQLite only)',
    types: {
      text: 'text',
      integer: 'whole number',
      number: 'number',
      rupiah: 'whole rupiah',
      percent: 'percent',
      year: 'year',
      date: 'date',
      boolean: 'yes/no',
    },
  },
} as const satisfies Record<Language, { types: Record<ColumnType, string>; [word: string]: unknown }>;

const PICTURE = 'docs/reference/tables.svg';

/** The reference of all tables in both languages, and the picture of how they hang together. */
export function generateTablePages(): Map<string, string> {
  const pages = (['id', 'en'] as const).map((language) => [WORDS[language].file, page(language)] as const);
  return new Map([...pages, [PICTURE, drawTables(tables)]]);
}

function page(language: Language): string {
  const { made, title, opening, picture, contents, views: viewsHead } = WORDS[language];
  const list = tables.map((table) => `- [\`${table.name}\`](#${table.name}): ${table.title[language]}`);
  return `${[
    made,
    `# ${title}`,
    opening,
    `![${picture}](tables.svg)`,
    `## ${contents}`,
    list.join('\n'),
    ...tables.map((table) => tableSection(table, language)),
    `## ${viewsHead}`,
    ...views.map((view) => viewSection(view, language)),
  ].join('\n\n')}\n`;
}

function tableSection(table: Table, language: Language): string {
  const { heads, from } = WORDS[language];
  const rows = table.columns.map((column) => columnRow(table, column, language));
  return [
    `<a id="${table.name}"></a>\n\n## ${table.name}`,
    `${table.title[language]}.${table.from === undefined ? '' : ` ${from}: \`${table.from}\`.`}`,
    [`| ${heads.join(' | ')} |`, '|---|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

function columnRow(table: Table, column: Column, language: Language): string {
  const { types, required, oneOf } = WORDS[language];
  const { name, type, description, isRequired, choices } = column;
  const isKey = table.key.includes(name);
  const targets = foreignKeys(table)
    .filter(({ columns }) => columns.at(-1) === name)
    .map(({ to }) => `[\`${to.name}\`](#${to.name})`);
  const listed = choices ? ` ${oneOf} ${choices.map((choice) => `\`${choice}\``).join(', ')}.` : '';
  const cells = [
    `\`${name}\`${isKey ? ' **K**' : ''}`,
    `${types[type]}${isRequired && !isKey ? `, *${required}*` : ''}`,
    `${description[language]}.${listed}`,
    targets.join(', ') || '–',
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function viewSection({ name, title, query }: View, language: Language): string {
  return [`<a id="${name}"></a>\n\n### ${name}`, `${title[language]}.`, `\`\`\`sql\n${query}\n\`\`\``].join(
    '\n\n',
  );
}
