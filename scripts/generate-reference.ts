import { stringify } from 'yaml';
import type { Profile } from '../src/profile/profile.js';
import { resolve, type Schema } from './schema-files.js';

type Schemas = Map<string, Schema>;

interface Described extends Schema {
  readonly 'x-format'?: string;
  readonly 'x-unit'?: string;
}

/** A field as the reference shows it. */
interface Row {
  /** From the section's own key on, with `[]` for "every item of". */
  readonly key: string;
  readonly schema: Described;
  /** Whether the schema itself asks for it wherever its parent is written. */
  readonly always: boolean;
  /** From the root on, as profiles name what they require. */
  readonly pattern: string;
  /** The key under which items of the same fields are described already. */
  readonly like: string | undefined;
}

interface Section {
  readonly path: string;
  readonly schema: Schema;
  readonly rows: readonly Row[];
}

const STAGES = ['I', 'II', 'III', 'IV'];

/** `docs/reference/isian.md`: every key an author may write, from the schemas and from what the profile requires. */
export function generateReference(schemas: Schemas, [profile]: readonly Profile[]): string {
  if (profile === undefined) throw new Error('there is no profile');
  const sections = sectionsOf(schemas);
  const contents = sections.map(
    ({ path, schema }) => `- [\`${shown(path)}\`](#${anchor(path)}): ${schema.title}`,
  );
  const required = requiredStages(profile).set('region', 'awal');
  const parts = sections.map((section) => sectionText(section, required));
  return `${[opening(profile), contents.join('\n'), ...parts].join('\n\n')}\n`;
}

function opening({ id }: Profile): string {
  return `<!-- Dibuat oleh npm run generate dari schemas/ dan templates/*/profile.yaml; jangan disunting. -->

# Isian

Semua kunci yang dapat ditulis dalam berkas masterplan. Nama berkas dan folder adalah letak isiannya: \`gaps.yaml\` berisi
\`gaps\`, dan \`dimensions/living/programs/dinkes.yaml\` menambah \`dimensions.living.programs\`. Semuanya juga boleh ditulis
dalam satu \`masterplan.yaml\`.

Kolom **Wajib**: *selalu* berarti harus ada begitu bagiannya ditulis; *tahap II* berarti diminta sejak tahap itu menurut
profil \`${id}\`; tanda – berarti boleh kosong. Yang belum diketahui dibiarkan kosong: di buku bagian itu bertanda
"belum diisi". Tanda \`[]\` pada kunci berarti setiap butir dalam daftar.

Kunci \`masterplan.config.yaml\`, berkas setelan alat ini, dijelaskan dalam [panduan setelan](../guide/pengaturan.md).`;
}

/** The root's own fields first, then a section for each part, and one for each list within dimensions and enablers. */
function sectionsOf(schemas: Schemas): Section[] {
  const root = resolve(schemas, 'masterplan', { $ref: 'masterplan.schema.json' });
  const own: Row[] = [];
  const sections: Section[] = [];
  const known = new Map<string, string>();
  for (const [key, child] of Object.entries(root.schema.properties ?? {})) {
    if (child.$ref === undefined) {
      const always = root.schema.required?.includes(key) ?? false;
      own.push(...rowsOf(schemas, root.file, child, { key, pattern: key, always }, known));
    } else sections.push(...partSections(schemas, root.file, child, key, known));
  }
  return [{ path: '', schema: root.schema, rows: own }, ...sections];
}

function partSections(
  schemas: Schemas,
  file: string,
  raw: Schema,
  path: string,
  known: Map<string, string>,
): Section[] {
  const { file: at, schema } = resolve(schemas, file, raw);
  const [each] = Object.values(
    path === 'dimensions' ? (schema.properties ?? {}) : (schema.patternProperties ?? {}),
  );
  if (each) return partSections(schemas, at, each, `${path}.*`, known);
  const split = path === 'dimensions.*' || path === 'enablers';
  const rows: Row[] = [];
  const below: Section[] = [];
  const { file: holder, schema: holding } = schema.items
    ? resolve(schemas, at, schema.items)
    : { file: at, schema };
  const base = schema.items ? `${path}[]` : path;
  for (const [key, child] of Object.entries(holding.properties ?? {})) {
    const always = holding.required?.includes(key) ?? false;
    const inner = resolve(schemas, holder, child);
    if (split && inner.schema.type === 'array' && isRecordList(schemas, inner)) {
      below.push(...partSections(schemas, inner.file, inner.schema, `${path}.${key}`, known));
    } else rows.push(...rowsOf(schemas, holder, child, { key, pattern: `${base}.${key}`, always }, known));
  }
  const like = schema.items ? sameAs(holding, path, known) : undefined;
  const shownRows = like === undefined ? rows : [];
  return [
    { path, schema: like === undefined ? schema : likeSchema(schema, like), rows: shownRows },
    ...below,
  ];
}

function isRecordList(schemas: Schemas, { file, schema }: { file: string; schema: Schema }): boolean {
  return schema.items !== undefined && resolve(schemas, file, schema.items).schema.type === 'object';
}

// Four enabling plans of one shape are described once.
function likeSchema(schema: Schema, like: string): Schema {
  return { ...schema, description: `${schema.description} Isian tiap butir sama dengan \`${shown(like)}\`.` };
}

function sameAs(schema: Schema, path: string, known: Map<string, string>): string | undefined {
  const form = JSON.stringify(schema.properties);
  const before = known.get(form);
  if (before === undefined) known.set(form, path);
  return before;
}

function rowsOf(
  schemas: Schemas,
  file: string,
  raw: Schema,
  { key, pattern, always }: Pick<Row, 'key' | 'pattern' | 'always'>,
  known: Map<string, string>,
): Row[] {
  const { file: at, schema } = resolve(schemas, file, raw);
  const { file: holder, schema: holding } = schema.items
    ? resolve(schemas, at, schema.items)
    : { file: at, schema };
  const [year] = Object.values(holding.patternProperties ?? {});
  const children = { ...holding.properties, ...(year ? { '*': year } : {}) };
  const like = schema.items && holding.properties ? sameAs(holding, pattern, known) : undefined;
  const own: Row = {
    key,
    schema: schema.items ? { ...schema, items: holding } : schema,
    always,
    pattern,
    like,
  };
  if (like !== undefined) return [own];
  const mark = schema.items ? '[]' : '';
  const below = Object.entries(children).flatMap(([name, child]) => {
    const inner = { key: `${key}${mark}.${name}`, pattern: `${pattern}${mark}.${name}` };
    return rowsOf(
      schemas,
      holder,
      child,
      { ...inner, always: holding.required?.includes(name) ?? false },
      known,
    );
  });
  return [own, ...below];
}

function sectionText({ path, schema, rows }: Section, required: ReadonlyMap<string, string>): string {
  const lines = [
    `<a id="${anchor(path)}"></a>`,
    '',
    `## ${schema.title} (\`${shown(path)}\`)`,
    '',
    schema.description ?? '',
  ];
  if (path !== '') lines.push('', `Berkas: ${fileNames(path, schema)}. ${requiredWords(path, required)}`);
  if (rows.length > 0) {
    lines.push('', '| Kunci | Wajib | Jenis | Arti | Contoh |', '|---|---|---|---|---|');
    lines.push(...rows.map((row) => rowText(row, required)));
  }
  return lines.join('\n');
}

function fileNames(path: string, schema: Schema): string {
  const file = path
    .replaceAll('.', '/')
    .replace('evaluations/*', 'evaluations/2027')
    .replace('*', 'governance');
  const single = `\`${file}.yaml\``;
  return schema.type === 'array'
    ? `${single} atau berkas di folder \`${file}/\`; isinya satu daftar`
    : single;
}

function requiredWords(path: string, required: ReadonlyMap<string, string>): string {
  const stage = required.get(path.replace(/\.\*$/, ''));
  return stage === undefined ? 'Boleh tidak ada.' : `Diminta sejak ${stage}.`;
}

function rowText({ key, schema, always, pattern, like }: Row, required: ReadonlyMap<string, string>): string {
  const wanted = always ? 'selalu' : (required.get(pattern) ?? '–');
  const meaning =
    like === undefined ? schema.description : `${schema.description} Butirnya seperti \`${shown(like)}\`.`;
  const cells = [`\`${shown(key)}\``, wanted, kindWords(schema), meaning ?? '', exampleText(schema)];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The first stage that asks for each path; asking for a field is asking for what holds it too. */
function requiredStages({ requires }: Profile): Map<string, string> {
  const stages = new Map<string, string>();
  for (const [stage, patterns] of Object.entries(requires)) {
    const label = stage === 'implementation' ? 'pelaksanaan' : `tahap ${STAGES[Number(stage) - 1] ?? stage}`;
    for (const pattern of patterns) {
      if (!stages.has(pattern)) stages.set(pattern, label);
      const [root = ''] = pattern.split('.');
      if (!stages.has(root) && !root.endsWith('[]')) stages.set(root, label);
    }
  }
  return stages;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'teks',
  integer: 'bilangan bulat',
  number: 'bilangan',
  boolean: 'true atau false',
  object: 'kelompok isian',
  array: 'daftar',
};

function kindWords(schema: Described): string {
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.type === 'array' && schema.items) {
    return schema.items.type === 'object' ? 'daftar kelompok isian' : `daftar: ${kindWords(schema.items)}`;
  }
  if (schema['x-ref']) return `id ${REFERENCES[schema['x-ref']] ?? schema['x-ref']}`;
  if (schema['x-defines']) return 'id';
  if (schema['x-format'] === 'date') return 'tanggal (TTTT-BB-HH)';
  if (schema['x-unit'] === 'rupiah') return 'rupiah penuh';
  if (schema['x-unit'] === 'year') return 'tahun';
  if (schema.patternProperties) return 'isian per tahun';
  if (schema['x-prose']) return 'uraian (boleh Markdown)';
  return TYPES[schema.type ?? ''] ?? '';
}

const REFERENCES: Readonly<Record<string, string>> = {
  agency: 'perangkat daerah',
  gap: 'kesenjangan',
  goal: 'sasaran',
  indicator: 'indikator',
  mission: 'misi',
  partner: 'mitra',
  'plan-goal': 'sasaran dokumen rencana',
  'plan-mission': 'misi dokumen rencana',
  program: 'program',
  regulation: 'dasar hukum',
  source: 'sumber',
  strategy: 'strategi',
  swot: 'SWOT (tabel/id)',
  'swot-factor': 'faktor dalam tabel yang sama',
};

function exampleText({ examples }: Schema): string {
  if (examples?.[0] === undefined) return '–';
  const yaml = stringify(examples[0], { collectionStyle: 'flow', lineWidth: 0, singleQuote: true });
  return `\`${yaml.trim().replace(/\s+/g, ' ')}\``;
}

function shown(path: string): string {
  if (path === '') return 'masterplan';
  return path.replace(/^dimensions\.\*/, 'dimensions.<dimensi>').replace(/\.\*/g, '.<tahun>');
}

function anchor(path: string): string {
  return (path === '' ? 'masterplan' : path)
    .replaceAll('.*', '-each')
    .replaceAll('.', '-')
    .replaceAll('_', '-');
}
