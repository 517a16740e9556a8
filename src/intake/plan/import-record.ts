import type { Change } from '../../edit/write-sources.js';
import { byCodePoint } from '../../project/code-points.js';
import { readRootFile } from '../../project/read-root-file.js';
import { defaultLimits } from '../../source/limits.js';
import { parseYaml } from '../../source/parse-yaml.js';
import { toValue } from '../../source/to-value.js';

/** Kept in the project's root, and so in its history; a name with `_` is never data. */
export const RECORD_NAME = '_imports.yaml';

const FORMAT = 1;
const HEAD = `# Catatan masterplan import: isian yang terakhir diambil. Jangan diubah; simpan bersama naskah.
# Kept by masterplan import: what was taken last. Do not edit; keep it with the plan.
format: ${FORMAT}
`;

/** What an agency said of a field, and what the masterplan held once that import was done. */
export interface Taken {
  readonly theirs: string;
  /** Differs where people kept their own value. */
  readonly ours: string;
}

/** `agencies`, or `files` for those that say no agency. */
export type Giver = { readonly by: 'agencies' | 'files'; readonly name: string };

type Fields = Map<string, Taken>;
type Rows = Map<string, Fields>;
type Kinds = Map<string, Rows>;

/** What was taken in the last imports: by giver, kind and id of the row, and field. */
export class ImportRecord {
  /** It is there, and cannot be read: it is left alone. */
  readonly isDamaged: boolean;
  private readonly before: { readonly text: string; readonly hasMark: boolean } | undefined;
  private readonly givers = { agencies: new Map<string, Kinds>(), files: new Map<string, Kinds>() };
  private isChanged = false;

  constructor(before: { text: string; hasMark: boolean } | undefined, data: unknown, isDamaged: boolean) {
    this.before = before;
    this.isDamaged = isDamaged || (before !== undefined && !this.fill(data));
  }

  get(giver: Giver, kind: string, id: string, key: string): Taken | undefined {
    return this.givers[giver.by].get(giver.name)?.get(kind)?.get(id)?.get(key);
  }

  set(giver: Giver, kind: string, id: string, key: string, taken: Taken): void {
    const known = this.get(giver, kind, id, key);
    if (known?.theirs === taken.theirs && known.ours === taken.ours) return;
    const kinds = inner(this.givers[giver.by], giver.name, () => new Map());
    const rows = inner<Rows>(kinds, kind, () => new Map());
    inner<Fields>(rows, id, () => new Map()).set(key, taken);
    this.isChanged = true;
  }

  /** What writes it; undefined where nothing was added. */
  change(): Change | undefined {
    if (!this.isChanged || this.isDamaged) return undefined;
    const after = HEAD + section('agencies', this.givers.agencies) + section('files', this.givers.files);
    if (this.before === undefined) return { before: '', after, isNew: true };
    return { before: this.before.text, after, hasMark: this.before.hasMark };
  }

  private fill(data: unknown): boolean {
    if (!isObject(data) || data.format !== FORMAT) return false;
    for (const by of ['agencies', 'files'] as const) {
      for (const [name, kinds] of entriesOf(data[by]))
        for (const [kind, rows] of entriesOf(kinds))
          for (const [id, fields] of entriesOf(rows))
            for (const [key, said] of entriesOf(fields)) {
              const taken = takenOf(said);
              if (taken === undefined) return false;
              this.set({ by, name }, kind, id, key, taken);
            }
    }
    this.isChanged = false;
    return true;
  }
}

/** Reads the record of the project `root`; an empty one where there is none. */
export function readRecord(root: string): ImportRecord {
  const limits = { ...defaultLimits, keys: Number.MAX_SAFE_INTEGER };
  const answer = readRootFile(root, RECORD_NAME, limits);
  if (answer === undefined) return new ImportRecord(undefined, undefined, false);
  if (!('file' in answer)) return new ImportRecord({ text: '', hasMark: false }, undefined, true);
  const { text, hasMark = false } = answer.file;
  const { tree, findings } = parseYaml(answer.file, limits);
  const data = tree && findings.length === 0 ? toValue(tree) : undefined;
  return new ImportRecord({ text, hasMark }, data, false);
}

function takenOf(said: unknown): Taken | undefined {
  if (typeof said === 'string') return { theirs: said, ours: said };
  if (!Array.isArray(said) || said.length !== 2) return undefined;
  const [theirs, ours]: unknown[] = said;
  return typeof theirs === 'string' && typeof ours === 'string' ? { theirs, ours } : undefined;
}

/** One row a line, all in order, so that two branches of a plan merge wherever they imported different rows. */
function section(name: string, givers: ReadonlyMap<string, Kinds>): string {
  if (givers.size === 0) return '';
  let text = `${name}:\n`;
  for (const [giver, kinds] of sorted(givers)) {
    text += `  ${quoted(giver)}:\n`;
    for (const [kind, rows] of sorted(kinds)) {
      text += `    ${kind}:\n`;
      for (const [id, fields] of sorted(rows)) {
        const said = sorted(fields).map(([key, { theirs, ours }]) => {
          const value = theirs === ours ? quoted(theirs) : `[${quoted(theirs)}, ${quoted(ours)}]`;
          return `${quoted(key)}: ${value}`;
        });
        text += `      ${quoted(id)}: {${said.join(', ')}}\n`;
      }
    }
  }
  return text;
}

/** In quotation marks; the name of a file may hold what YAML allows only as an escape (YAML 1.2, 5.1). */
function quoted(text: string): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);
}

function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => byCodePoint(a, b));
}

function inner<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}
