import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Path } from '../../diagnostics/place.js';
import type { PlainFields } from '../../edit/fields/plain-value.js';
import { FORM_KINDS } from '../../forms/form-kind.js';
import { fields as schemaFields } from '../../generated/fields.js';
import { fillMessage } from '../../i18n/message.js';
import type { Model } from '../../model/model.js';
import { factsAt } from '../../schema/field-facts.js';
import { nodeAt } from '../../source/locate.js';
import type { TreeNode } from '../../source/tree.js';
import type { Question } from '../handed.js';
import type { FieldChange } from '../plan.js';
import { type Draft, isBorn, type Meant, rowName } from './draft.js';
import { homesOf } from './kinds.js';
import { without } from './nested.js';
import { rowId } from './our-rows.js';

/** What is found in the masterplan with an import in it, and was not there before; with its tree, by which rows are known. */
export interface FoundAfter {
  readonly added: readonly Diagnostic[];
  readonly tree: TreeNode;
}

/** Rules that call a value itself wrong, wherever it comes from; what is lacking or does not add up is the plan's to mend. */
const OF_VALUES = new Set([
  'dimensions/foreign-aspect',
  'document/calendar-date',
  'gaps/years-order',
  'indicators/baseline-year',
  'indicators/percent-range',
  'programs/years-in-period',
]);

function isOfValue({ severity, type: { id } }: Diagnostic): boolean {
  return severity === 'error' && (OF_VALUES.has(id) || (id.startsWith('schema/') && id !== 'schema/missing'));
}

/**
 * Takes back values that `validate` would call errors, each with a question in the words of the finding; the rest of the row
 * is taken. A new row that cannot be without such a value waits as a whole. The drafts themselves where nothing is so.
 */
export function holdFound(
  drafts: readonly Draft[],
  model: Model,
  { added, tree }: FoundAfter,
): readonly Draft[] {
  const wrong = new Map<string, [key: string, found: Diagnostic][]>();
  for (const found of added.filter(isOfValue)) {
    const at = placeOf(model, tree, found.place.path);
    if (at === undefined) continue;
    const known = wrong.get(at.row) ?? [];
    known.push([at.key, found]);
    wrong.set(at.row, known);
  }
  if (wrong.size === 0) return drafts;
  const waiting = new Map<Meant, readonly Question[]>();
  let isHeld = false;
  const next = drafts.map((draft) => {
    const { meant } = draft;
    const after = meant && held(draft, wrong.get(rowName(meant)) ?? []);
    if (meant === undefined || after === undefined) return draft;
    isHeld = true;
    if (isBorn(meant) && lacksFields(meant, after.fields)) waiting.set(meant, after.questions);
    return after;
  });
  if (!isHeld) return drafts;
  return next.map((draft) => {
    const questions = draft.meant && waiting.get(draft.meant);
    if (questions === undefined) return draft;
    return {
      ...draft,
      meant: undefined,
      isFirst: false,
      changes: [],
      fields: {},
      taken: new Map(),
      questions,
    };
  });
}

/** The row that a finding is about, and the field in it. */
function placeOf(model: Model, tree: TreeNode, path: Path): { row: string; key: string } | undefined {
  for (const kind of FORM_KINDS)
    for (const home of homesOf(kind, model.profile)) {
      const depth = home.path.length;
      if (typeof path[depth] !== 'number' || path.length <= depth + 1) continue;
      if (home.path.some((step, at) => path[at] !== step)) continue;
      const node = nodeAt(tree, path.slice(0, depth + 1));
      const id = node?.kind === 'map' ? rowId(kind, node) : undefined;
      return id === undefined
        ? undefined
        : { row: rowName({ kind, id }), key: path.slice(depth + 1).join('.') };
    }
  return undefined;
}

/** Undefined where nothing that was found is of this sheet's making. */
function held(draft: Draft, wrong: readonly (readonly [string, Diagnostic])[]): Draft | undefined {
  const questions: Question[] = [];
  let { changes, fields } = draft;
  const taken = new Map(draft.taken);
  for (const [key, found] of wrong) {
    const meant = changes.filter((change) => isPart(change.key, key) || isPart(key, change.key));
    const [first] = meant;
    if (first === undefined) continue;
    // Of a first and a last year nobody knows which one is wrong.
    const alike = key.startsWith('years') ? changes.filter((change) => isPart(change.key, 'years')) : meant;
    for (const change of alike) {
      fields = without(fields, change.key.split('.'));
      taken.delete(change.key);
    }
    changes = changes.filter((change) => !alike.includes(change));
    questions.push(questionOf(first, found));
  }
  if (questions.length === 0) return undefined;
  return { ...draft, changes, fields, taken, questions: [...draft.questions, ...questions] };
}

function isPart(key: string, of: string): boolean {
  return key === of || key.startsWith(`${of}.`);
}

function questionOf({ key, theirs }: FieldChange, { type, message, args }: Diagnostic): Question {
  const text = type.messages[message] ?? type.title;
  return {
    kind: 'wrong',
    place: theirs.place,
    key,
    said: theirs.said,
    readings: [],
    // What fills a finding's sentence may be a list, or words of its own in each language.
    doubt: {
      text: { id: '{id}', en: '{en}' },
      args: { id: fillMessage(text, args, 'id'), en: fillMessage(text, args, 'en') },
    },
  };
}

function lacksFields({ list }: { readonly list: readonly string[] }, fields: PlainFields): boolean {
  const required = factsAt(schemaFields, [...list, 0])?.required ?? [];
  return required.some((key) => fields[key] === undefined);
}
