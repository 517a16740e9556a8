import { nearest } from '../../diagnostics/nearest.js';
import { FORM_KINDS, type FormKindId } from '../../forms/form-kind.js';
import { findFormKind } from '../../forms/form-kinds.js';
import { fillMessage } from '../../i18n/message.js';
import { FUNDS } from '../../model/money.js';
import { readRootFile } from '../../project/read-root-file.js';
import { globProblem } from '../../settings/glob.js';
import { defaultLimits, type Limits } from '../../source/limits.js';
import { placeOf } from '../../source/lines.js';
import { parseYaml } from '../../source/parse-yaml.js';
import type { Entry, MapNode, SourceFile, TreeNode } from '../../source/tree.js';
import type { Question } from '../handed.js';
import type { Layout, LayoutColumn } from './layout.js';
import { columnForKey } from './layout-columns.js';
import { layoutDoubts } from './layout-doubts.js';

/** The file in a project's root that describes layouts of its own. */
export const LAYOUTS_NAME = 'import.yaml';

/** What `import.yaml` says; where it is wrong, what is wrong is left out and asked about. */
export interface Layouts {
  readonly layouts: readonly Layout[];
  readonly questions: readonly Question[];
}

const NONE: Layouts = { layouts: [], questions: [] };
const MOST_BYTES = 1024 * 1024;

/** Reads `import.yaml` in the root of a project; empty where there is none. `agencies` are the ids that it may name. */
export function loadLayouts(
  root: string,
  agencies: readonly string[],
  limits: Partial<Limits> = {},
): Layouts {
  const allowed = { ...defaultLimits, ...limits, fileBytes: MOST_BYTES };
  const answer = readRootFile(root, LAYOUTS_NAME, allowed);
  if (answer === undefined) return NONE;
  if ('file' in answer) return readLayouts(answer.file, agencies, allowed);
  return { layouts: [], questions: [question('unreadable', '', {})] };
}

/** Reads the text of `import.yaml`. */
export function readLayouts(
  file: SourceFile,
  agencies: readonly string[],
  limits: Limits = defaultLimits,
): Layouts {
  const { tree, findings } = parseYaml(file, limits);
  const questions = findings.map((found) => {
    const { line } = found.place;
    const words = found.type.messages[found.message];
    const say = (language: 'id' | 'en') =>
      words === undefined ? '' : fillMessage(words, found.args, language).replace(/[{}]/g, '');
    const text = {
      id: `import.yaml, baris ${line}: ${say('id')}`,
      en: `import.yaml, line ${line}: ${say('en')}`,
    };
    return { ...question('unreadable', '', {}), doubt: { text, args: {} } };
  });
  if (tree === undefined) return { layouts: [], questions };
  const reading = new LayoutReading(agencies);
  const layouts = reading.all(tree);
  return { layouts, questions: [...questions, ...reading.questions] };
}

function question(name: keyof typeof layoutDoubts, said: string, args: Record<string, string>): Question {
  const place = { file: LAYOUTS_NAME, sheet: '' };
  return { kind: 'wrong', place, said, readings: [], doubt: { text: layoutDoubts[name], args } };
}

const KEYS = [
  'files',
  'sheet',
  'kind',
  'agency',
  'head',
  'first',
  'columns',
  'factor',
  'year',
  'fund',
  'level',
  'skip',
  'ignore',
];
const FACTORS = [1, 1e3, 1e6, 1e9];

type Rows = { readonly first: number; readonly last: number };

/** Goes through the tree and keeps what is right. */
class LayoutReading {
  readonly questions: Question[] = [];
  readonly #agencies: readonly string[];

  constructor(agencies: readonly string[]) {
    this.#agencies = agencies;
  }

  all(tree: TreeNode): Layout[] {
    const list = tree.kind === 'map' ? tree.entries.get('layouts')?.value : undefined;
    if (tree.kind !== 'map' || list?.kind !== 'list') {
      this.#ask(list ?? tree, 'shape');
      return [];
    }
    this.#unknownKeys(tree, ['layouts']);
    return list.items.flatMap((item) => {
      if (item.kind !== 'map') {
        this.#ask(item, 'shape');
        return [];
      }
      return this.#layout(item) ?? [];
    });
  }

  #layout(node: MapNode): Layout | undefined {
    this.#unknownKeys(node, KEYS);
    const before = this.questions.length;
    const files = this.#glob(node, 'files');
    const sheet = this.#glob(node, 'sheet');
    if (!node.entries.has('files') && !node.entries.has('sheet')) this.#ask(node, 'nothing');
    // A layout whose names are wrong would be taken for every sheet.
    if (this.questions.length > before) return undefined;
    const kind = this.#kind(node);
    const head = this.#rows(node, 'head');
    const first = this.#rows(node, 'first')?.first;
    const text = this.#text(node, 'agency');
    const agency = text === undefined || this.#agencies.includes(text) ? text : undefined;
    if (text !== undefined && agency === undefined) this.#askEntry(node, 'agency', 'agency', text, {});
    const isIgnored = node.entries.get('ignore')?.value;
    return {
      ...(files === undefined ? {} : { files }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(kind === undefined ? {} : { kind }),
      ...(agency === undefined ? {} : { agency }),
      ...(head === undefined ? {} : { head }),
      ...(first === undefined ? {} : { first }),
      columns: this.#columns(node, kind),
      ...this.#numbers(node),
      skip: this.#skip(node),
      ...(isIgnored?.kind === 'scalar' && isIgnored.value === true ? { isIgnored: true } : {}),
    };
  }

  #numbers(node: MapNode): Pick<Layout, 'factor' | 'year' | 'fund' | 'level'> {
    const factor = this.#number(node, 'factor', (value) => FACTORS.includes(value));
    const year = this.#number(
      node,
      'year',
      (value) => Number.isInteger(value) && value >= 1945 && value <= 2100,
    );
    const level = this.#number(node, 'level', (value) => Number.isInteger(value) && value >= 1 && value <= 9);
    const fund = this.#text(node, 'fund');
    const isFund = fund === undefined || FUNDS.some((one) => one === fund);
    if (!isFund) this.#askEntry(node, 'fund', 'fund', fund, { known: FUNDS.join(', ') });
    return {
      ...(factor === undefined ? {} : { factor }),
      ...(year === undefined ? {} : { year }),
      ...(level === undefined ? {} : { level }),
      ...(fund === undefined || !isFund ? {} : { fund }),
    };
  }

  #kind(node: MapNode): FormKindId | undefined {
    const said = this.#text(node, 'kind');
    const kind = FORM_KINDS.find((one) => one === said);
    if (said !== undefined && kind === undefined)
      this.#askEntry(node, 'kind', 'kind', said, { known: FORM_KINDS.join(', ') });
    return kind;
  }

  #columns(node: MapNode, kindId: FormKindId | undefined): LayoutColumn[] {
    const entry = node.entries.get('columns');
    if (entry === undefined) return [];
    const kind = kindId === undefined ? undefined : findFormKind(kindId);
    if (entry.value.kind !== 'map') {
      this.#ask(entry.value, 'columns');
      return [];
    }
    if (kind === undefined) {
      // A wrong kind is told already.
      if (!node.entries.has('kind')) this.#ask(entry.value, 'kindless', '', { known: FORM_KINDS.join(', ') });
      return [];
    }
    return [...entry.value.entries.values()].flatMap(({ key: column, value }): LayoutColumn[] => {
      const said =
        value.kind === 'scalar' && typeof value.value === 'string' ? value.value.trim() : undefined;
      if (said === undefined) this.#ask(value, 'columns');
      else if (said === 'ignore') return [{ column, key: undefined }];
      else if (columnForKey(kind, said) !== undefined) return [{ column, key: said }];
      else {
        const known = kind.columns.map(({ key }) => key.replace('{year}', '2025').replace('{fund}', 'apbd'));
        const near = nearest(said, known);
        const args = {
          said,
          kind: kind.id,
          ...(near === undefined ? { known: known.join(', ') } : { near }),
        };
        this.#ask(value, near === undefined ? 'columnKey' : 'nearColumnKey', said, args);
      }
      return [];
    });
  }

  #skip(node: MapNode): Rows[] {
    const value = node.entries.get('skip')?.value;
    const items = value === undefined ? [] : value.kind === 'list' ? value.items : [value];
    return items.flatMap((item) => this.#rowsOf(item, 'skip') ?? []);
  }

  #rows(node: MapNode, key: string): Rows | undefined {
    const value = node.entries.get(key)?.value;
    return value === undefined ? undefined : this.#rowsOf(value, key);
  }

  #rowsOf(node: TreeNode, key: string): Rows | undefined {
    const text = node.kind === 'scalar' ? String(node.value) : '';
    const [, from, to = from] = /^\s*(\d{1,7})\s*(?:[-–]\s*(\d{1,7}))?\s*$/.exec(text) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (first >= 1 && last >= first) return { first, last };
    this.#ask(node, 'rows', text, { key });
    return undefined;
  }

  #number(
    node: MapNode,
    key: 'factor' | 'year' | 'level',
    isRight: (value: number) => boolean,
  ): number | undefined {
    const value = node.entries.get(key)?.value;
    if (value === undefined) return undefined;
    if (value.kind === 'scalar' && typeof value.value === 'number' && isRight(value.value))
      return value.value;
    this.#ask(value, key);
    return undefined;
  }

  #glob(node: MapNode, key: string): string | undefined {
    const text = this.#text(node, key);
    if (text === undefined) return undefined;
    const isTab = key === 'sheet';
    if (text !== '' && (isTab || (globProblem(text) === undefined && !text.includes('/')))) return text;
    this.#askEntry(node, key, 'glob', text, {});
    return undefined;
  }

  #text(node: MapNode, key: string): string | undefined {
    const value = node.entries.get(key)?.value;
    if (value === undefined) return undefined;
    if (value.kind === 'scalar' && value.value !== null && typeof value.value !== 'boolean')
      return String(value.value).trim();
    this.#ask(value, 'text', '', { key });
    return undefined;
  }

  #unknownKeys(node: MapNode, known: readonly string[]): void {
    for (const { key, keyAt } of node.entries.values()) {
      if (known.includes(key)) continue;
      const near = nearest(key, known);
      if (near === undefined) this.#ask(keyAt, 'unknownKey', key, { key, known: known.join(', ') });
      else this.#ask(keyAt, 'nearKey', key, { key, near });
    }
  }

  #askEntry(
    node: MapNode,
    key: string,
    name: keyof typeof layoutDoubts,
    said: string,
    args: Record<string, string>,
  ): void {
    this.#ask(node.entries.get(key)?.value ?? node, name, said, { said, ...args });
  }

  #ask(
    at: TreeNode | Entry['keyAt'],
    name: keyof typeof layoutDoubts,
    said = '',
    args: Record<string, string> = {},
  ): void {
    const { line } = placeOf(at.file, at.start, at.end, []);
    this.questions.push(question(name, said, { line: String(line), ...args }));
  }
}
