import type { Model } from '../model/model.js';
import type { Project } from '../project/load-project.js';
import type { HandedFile, Question } from './handed.js';
import { agencyStatuses } from './plan/agency-statuses.js';
import { assemble } from './plan/assemble.js';
import { Deciding } from './plan/decide.js';
import { recordQuestion, rowQuestion } from './plan/doubts.js';
import { type Draft, isBorn, type Meant, rowName, statusName } from './plan/draft.js';
import { type FoundAfter, holdFound } from './plan/hold-findings.js';
import { type ImportRecord, RECORD_NAME, readRecord } from './plan/import-record.js';
import { makeChanges, type Reload, type Written } from './plan/make-changes.js';
import { askOnceForHomes } from './plan/no-homes.js';
import { ourRows } from './plan/our-rows.js';
import { Provenances } from './plan/provenance.js';
import { fileOf } from './plan/row-change.js';
import type { ImportPlan, PlannedRow, Take } from './plan.js';

export interface ImportOptions {
  /** Which value wins where both sides changed; without it such fields are conflicts. */
  readonly take?: Take | undefined;
  /** The day on which the files came in, `YYYY-MM-DD`. */
  readonly received: string;
  /**
   * Reads the project with texts that stand for its files, also for files not there yet. With it the whole masterplan
   * is compared once more with what it shall say; each file is compared in any case.
   */
  readonly reload?: Reload | undefined;
  /**
   * What `validate` finds in what was reloaded last, and did not find before; asked only after a reload. Values that it
   * calls wrong are not taken.
   */
  readonly findings?: (() => Promise<FoundAfter>) | undefined;
}

/**
 * Compares what was handed in with the masterplan and gives what an import would do: rows with what becomes of them,
 * and the new texts of the files, by replaced and inserted ranges. Nothing is written. `project` must be as it was read;
 * `model` is made from it. What cannot be written so that the result says just what was meant is left out, and told.
 */
export async function planImport(
  project: Project,
  model: Model,
  files: readonly HandedFile[],
  { take, received, reload, findings }: ImportOptions,
): Promise<ImportPlan> {
  const record = readRecord(project.root);
  const deciding = new Deciding({ project, model, rows: ourRows(project, model), record, take });
  const provenances = new Provenances(model, received, (name) => deciding.newId('sources', name));
  const decided = files.flatMap((file) => file.rows.map((row) => deciding.decide(file, row)));
  const { questions, ...asked } = askOnceForHomes(decided);
  let { drafts } = asked;
  const refused = new Set<string>();
  for (;;) {
    const raised = agencyStatuses(model, files, drafts);
    const statuses = raised.filter(({ agency }) => !refused.has(statusName(agency)));
    const changes = assemble({ project, model, provenances }, drafts, statuses);
    const written = await makeChanges(project, changes, reload);
    if (written.failed.size === 0) {
      const isLooked = findings !== undefined && reload !== undefined && written.changes.size > 0;
      const held = isLooked ? holdFound(drafts, model, await findings()) : drafts;
      if (held === drafts) {
        const asking = [...files.flatMap((file) => deciding.fileQuestions(file)), ...questions];
        return { ...planOf(files, drafts, { record, written, questions: asking }), statuses };
      }
      drafts = held;
      continue;
    }
    const before = refused.size;
    for (const name of written.failed) refused.add(name);
    if (refused.size === before) throw new Error('changes that were left out were made again');
    const places = new Map(changes.map((change) => [change.name, fileOf(change)]));
    drafts = drafts.map((draft) => withoutFailed(draft, refused, provenances, places));
  }
}

/** A row that cannot be written safely is left out, and told. */
function withoutFailed(
  draft: Draft,
  failed: ReadonlySet<string>,
  provenances: Provenances,
  places: ReadonlyMap<string, string>,
): Draft {
  const { meant, changes } = draft;
  if (meant === undefined || changes.length === 0) return draft;
  const name = [rowName(meant), provenances.keyOf(draft)].find((one) => failed.has(one));
  return name === undefined ? draft : told(draft, places.get(name) ?? '');
}

function told(draft: Draft, file: string): Draft {
  const questions = [...draft.questions, rowQuestion(draft.row, 'ourFault', { file })];
  return { ...draft, changes: [], kept: [], questions, fields: {}, taken: new Map() };
}

interface Outcome {
  readonly record: ImportRecord;
  readonly written: Written;
  /** That belong to no row. */
  readonly questions: readonly Question[];
}

function planOf(
  files: readonly HandedFile[],
  drafts: readonly Draft[],
  { record, written, questions }: Outcome,
): Omit<ImportPlan, 'statuses'> {
  for (const { giver, row, meant, changes, kept, taken } of drafts) {
    if (meant === undefined || changes.length + kept.length === 0) continue;
    for (const [key, value] of taken) record.set(giver, row.kind, meant.id, key, value);
  }
  const recorded = record.change();
  const rows = drafts.map(planned);
  const counts = { new: 0, changed: 0, unchanged: 0, conflict: 0, open: 0 };
  for (const { outcome } of rows) counts[outcome]++;
  return {
    files,
    rows,
    questions: [...questions, ...(record.isDamaged ? [recordQuestion(RECORD_NAME)] : [])],
    changes: new Map([...written.changes, ...(recorded ? [[RECORD_NAME, recorded] as const] : [])]),
    counts,
  };
}

function planned(draft: Draft): PlannedRow {
  const { row, meant, changes, conflicts, kept, questions } = draft;
  const known = meant && { id: meant.id, path: pathOf(meant) };
  return {
    row,
    outcome: outcomeOf(draft),
    ...known,
    changes,
    conflicts,
    ...(kept.length > 0 && { kept }),
    questions,
  };
}

function outcomeOf({ meant, isFirst, changes, conflicts, questions }: Draft): PlannedRow['outcome'] {
  if (meant === undefined) return 'open';
  if (conflicts.length > 0) return 'conflict';
  if (changes.length > 0) return isFirst ? 'new' : 'changed';
  return questions.length > 0 ? 'open' : 'unchanged';
}

function pathOf(meant: Meant) {
  return isBorn(meant) ? meant.list : meant.path;
}
