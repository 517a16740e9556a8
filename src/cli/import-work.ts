import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { nearest } from '../diagnostics/nearest.js';
import { writeSources } from '../edit/write-sources.js';
import type { Bilingual } from '../i18n/language.js';
import { fillMessage } from '../i18n/message.js';
import type { HandedFile, HandedRow } from '../intake/handed.js';
import type { Take } from '../intake/plan.js';
import { planImport } from '../intake/plan-import.js';
import { loadLayouts } from '../intake/read/read-layouts.js';
import { intakeScene } from '../intake/scene.js';
import { loadProject, type Project } from '../load.js';
import type { Model } from '../model/model.js';
import { regionName } from '../model/region.js';
import type { ImportReport, UnreadFile } from '../reporters/intake/import-report.js';
import { importJson } from '../reporters/intake/json.js';
import { countQuestions } from '../reporters/intake/questions.js';
import { importText } from '../reporters/intake/text.js';
import type { Limits } from '../source/limits.js';
import { validate } from '../validate.js';
import { paintFor } from './colour.js';
import type { Context } from './command-spec.js';
import { findingsAfter } from './findings-after.js';
import { finishInterrupted } from './finish-interrupted.js';
import { handedPaths } from './handed-paths.js';
import { expectManyRows } from './large-work.js';
import type { ExitCode, Output } from './output.js';
import { readHanded } from './read-handed.js';
import { readingWidth } from './reading-width.js';
import { shownPath } from './shown-path.js';
import { startSpinner } from './spinner.js';
import { uninterrupted } from './uninterrupted.js';
import { UsageError } from './usage-error.js';
import { writePieces } from './write-pieces.js';

/** What `import` was asked for, read from its flags. */
export interface ImportRequest {
  readonly to: string;
  readonly agency: string | undefined;
  readonly take: Take | undefined;
  /** `YYYY-MM-DD`. */
  readonly received: string;
  readonly limits: Partial<Limits>;
  readonly format: 'text' | 'json';
  readonly isWriting: boolean;
  readonly all: boolean;
}

const READING: Bilingual = { id: 'Membaca masterplan …', en: 'Reading the masterplan …' };
const OPENING: Bilingual = {
  id: 'Membaca berkas isian {at} dari {count} …',
  en: 'Reading file {at} of {count} …',
};
const COMPARING: Bilingual = { id: 'Membandingkan dengan naskah …', en: 'Comparing with the plan …' };
const UNKNOWN_AGENCY: Bilingual = {
  id: '--agency tidak mengenal "{id}". Tulis id perangkat daerah seperti dalam agencies.yaml.',
  en: '--agency does not know "{id}". Write the id of an agency as in agencies.yaml.',
};
const NEAR_AGENCY: Bilingual = {
  id: '--agency tidak mengenal "{id}". Maksudnya {near}?',
  en: '--agency does not know "{id}". Did you mean {near}?',
};

/**
 * Compares the files that `words` name with the masterplan, tells what they change, and writes it where that is asked
 * for. Gives 0 when everything was understood, 1 when something is left for people to decide, and 2 when a file could
 * not be read: then nothing is written, since part of what came in is not what anybody asked for.
 */
export async function importFiles(
  words: readonly string[],
  request: ImportRequest,
  context: Context,
): Promise<ExitCode> {
  const { to, take, received, limits, isWriting } = request;
  const paths = handedPaths(words);
  const talk = context.output();
  if (isWriting) await finishInterrupted(to, talk);
  const spinner = startSpinner(talk, READING[talk.language], context.env);
  try {
    const project = await loadProject(to, limits);
    const before = await validate(project);
    const { model } = before;
    requireAgency(request.agency, model);
    const output = context.output(model.data.language);
    const { language } = output;
    const ids = model.agencies.all.map((agency) => agency.id);
    const { layouts, questions } = loadLayouts(project.root, ids, limits);
    const scene = intakeScene(model, layouts);
    const files: HandedFile[] = [];
    // A layout that is not told rightly may be read wrongly: nothing is written then.
    const unread: UnreadFile[] = questions.map(({ place, doubt }) => ({
      file: place.file,
      reason: fillMessage(doubt.text, doubt.args, language),
    }));
    for (const [index, path] of paths.entries()) {
      spinner.text(fillMessage(OPENING, { at: index + 1, count: paths.length }, talk.language));
      // Lets the spinner turn.
      await setImmediate();
      const answer = await readHanded(path, scene, language);
      if ('reason' in answer) unread.push(answer);
      else files.push(withAgency(answer, request.agency));
    }
    expectManyRows(files.reduce((sum, { rows }) => sum + rows.length, 0));
    spinner.text(COMPARING[talk.language]);
    await setImmediate();
    let after: Project | undefined;
    const reload = async (overlay: ReadonlyMap<string, string>) => {
      after = await loadProject(project.root, limits, overlay);
      return after;
    };
    const plan = await planImport(project, model, files, { take, received, reload });
    // Only the plan that holds was read last.
    const findings = after && plan.changes.size > 0 ? await findingsAfter(project, before, after) : undefined;
    const isRefused = unread.length > 0;
    if (isWriting && !isRefused) await uninterrupted(() => writeSources(project.root, plan.changes));
    await spinner.stop();
    const state = !isWriting ? 'trial' : isRefused ? 'refused' : 'written';
    const report = { ...aboutPlan(model), plan, scene, received, unread, findings, state, language } as const;
    await print(report, project.root, request, output, context.env);
    if (isRefused) return 2;
    return plan.counts.conflict > 0 || countQuestions(plan) > 0 ? 1 : 0;
  } finally {
    await spinner.stop();
  }
}

function requireAgency(id: string | undefined, { agencies }: Model): void {
  if (id === undefined || agencies.get(id)) return;
  const near = nearest(
    id,
    agencies.all.map((agency) => agency.id),
  );
  if (near === undefined) throw new UsageError(UNKNOWN_AGENCY, { id });
  throw new UsageError(NEAR_AGENCY, { id, near });
}

/** The rows of a file that says nothing of whose they are are this agency's; a row that names another one keeps it. */
function withAgency(file: HandedFile, agency: string | undefined): HandedFile {
  if (agency === undefined || file.agency !== undefined) return file;
  return {
    ...file,
    agency,
    rows: file.rows.map((row) => (row.agency === undefined && !isAsked(row) ? { ...row, agency } : row)),
  };
}

/** Somebody is named, and it is not clear who. */
const isAsked = ({ questions }: HandedRow): boolean => questions.some(({ key }) => key === 'agency');

function aboutPlan(model: Model): Pick<ImportReport, 'region' | 'fictional' | 'agencies'> {
  const { region } = model.data;
  return {
    region: region && regionName({ region }),
    fictional: region?.fictional === true,
    agencies: new Map(model.agencies.all.map((agency) => [agency.id, agency])),
  };
}

async function print(
  report: ImportReport,
  root: string,
  { format, all }: ImportRequest,
  { stdout }: Output,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (format === 'json') {
    await writePieces(stdout, importJson(report, { all }));
    return;
  }
  const paint = await paintFor(stdout, env);
  const width = readingWidth(stdout, env);
  const fileName = (file: string) => shownPath(join(root, file));
  await writePieces(stdout, importText(report, { paint, width, all, fileName }));
}
